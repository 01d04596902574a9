package app.hotlist.check;

import java.util.stream.IntStream;

/// Which rows stay and which go, and nothing done yet.
public final class RowChoice {

    private final int[] kept;
    private final int[] gone;

    RowChoice(int[] kept, int[] gone) {
        this.kept = kept;
        this.gone = gone;
    }

    /// The rows that stay, rising: what to hand to [app.hotlist.table.Table#rows].
    public IntStream kept() {
        return IntStream.of(kept);
    }

    /// The rows that would go, rising.
    public IntStream gone() {
        return IntStream.of(gone);
    }

    /// How many rows would go.
    public int goneCount() {
        return gone.length;
    }
}
