package app.hotlist.gui.support;

/// A step of the work, as the rail shows it, in the order of the work; and what stands below the steps.
public enum Place {
    /// Bring past leads and say which of them bought.
    DATA(1),
    /// Look whether they are fit to learn from, and whether every column is known before the first call.
    CHECK(2),
    /// Look at what happens to the columns before anything is learnt.
    PREPARE(3),
    /// Train models.
    TRAIN(4),
    /// Compare them and choose one.
    COMPARE(5),
    /// Decide how many are called, look whether the model can be trusted, approve.
    DECIDE(6),
    /// Score new leads and export the list.
    SCORE(7),
    /// Find what was trained before: no step of the work.
    RUNS(8);

    private final int number;

    Place(int number) {
        this.number = number;
    }

    /// Its number in the rail and on the keyboard, from 1.
    public int number() {
        return number;
    }

    /// Whether it is a step of the work, which a project goes through.
    public boolean isStep() {
        return this != RUNS;
    }
}
