package app.hotlist.check;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// What checking one rule gave.
public final class RuleResult {

    private final RuleUse use;
    private final int[] rows;
    private final Optional<String> unfit;

    RuleResult(RuleUse use, int[] rows, Optional<String> unfit) {
        this.use = use;
        this.rows = rows;
        this.unfit = unfit;
    }

    /// The rule, and what happens to rows that break it.
    public RuleUse use() {
        return use;
    }

    /// How many rows break it.
    public int failures() {
        return rows.length;
    }

    /// The rows that break it, rising.
    public IntStream rows() {
        return IntStream.of(rows);
    }

    /// Whether that row breaks it.
    boolean breaks(int row) {
        return Arrays.binarySearch(rows, row) >= 0;
    }

    /// Why the rule could not be checked, in a sentence; empty if it could.
    public Optional<String> unfit() {
        return unfit;
    }

    /// Whether the rule was checked and every row keeps it.
    public boolean holds() {
        return unfit.isEmpty() && rows.length == 0;
    }
}
