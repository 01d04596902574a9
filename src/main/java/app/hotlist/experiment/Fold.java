package app.hotlist.experiment;

/// One division of the rows: some to learn from, the others to judge by. No row is in both.
public final class Fold {

    private final int[] train;
    private final int[] judged;

    Fold(int[] train, int[] judged) {
        this.train = train;
        this.judged = judged;
    }

    /// Positions of the rows to learn from, ascending.
    public int[] train() {
        return train.clone();
    }

    /// Positions of the rows to judge by, ascending.
    public int[] judged() {
        return judged.clone();
    }
}
