package app.hotlist.check;

import app.hotlist.base.Texts;
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

    /// What was found and what becomes of the rows, in a sentence.
    public String text() {
        String rule = use.rule().text();
        if (holds()) {
            return Texts.get("check.result.holds", rule);
        }
        return unfit.map(why -> Texts.get("check.result.unfit", rule, why)).orElseGet(() -> switch (use.breach()) {
            case FLAG -> Texts.get("check.result.flag", rule, rows.length);
            case SET_ASIDE -> Texts.get("check.result.set-aside", rule, rows.length);
            case AS_MISSING -> Texts.get("check.result.as-missing", rule, rows.length);
        });
    }

    /// Whether the rule was checked and every row keeps it.
    public boolean holds() {
        return unfit.isEmpty() && rows.length == 0;
    }
}
