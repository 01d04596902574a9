package app.hotlist.table;

import java.util.Arrays;

/// How the leads of a table turned out: which rows have an outcome, and which of them bought.
///
/// The arrays are shared, not copied: read only.
public final class Outcome {

    private final int[] rows;
    private final boolean[] labels;
    private final int[] openRows;
    private final int positives;

    private Outcome(int[] rows, boolean[] labels, int[] openRows, int positives) {
        this.rows = rows;
        this.labels = labels;
        this.openRows = openRows;
        this.positives = positives;
    }

    /// Reads the outcome column.
    ///
    /// @throws app.hotlist.base.UserException if there is no such column, or if it does not tell leads that
    ///     bought from leads that did not
    public static Outcome of(Table table, Target target) {
        if (!table.has(target.column())) {
            throw OutcomeProblem.NO_COLUMN.with(target.column());
        }
        Outcome outcome = of(table.column(target.column()), target);
        if (outcome.positives == 0) {
            throw OutcomeProblem.NEVER_POSITIVE.with(target.column(), target.words());
        }
        if (outcome.positives == outcome.rows.length) {
            throw OutcomeProblem.ALWAYS_POSITIVE.with(target.column(), target.words());
        }
        return outcome;
    }

    /// Reads an outcome that may well be the same in every row.
    static Outcome of(Column column, Target target) {
        int[] rows = new int[column.size()];
        boolean[] labels = new boolean[column.size()];
        int[] open = new int[column.size()];
        int known = 0;
        int unknown = 0;
        int positives = 0;
        for (int row = 0; row < column.size(); row++) {
            if (target.isOpen(column, row)) {
                open[unknown++] = row;
                continue;
            }
            labels[known] = target.meaning(column.text(row)) == Target.Meaning.BOUGHT;
            positives += labels[known] ? 1 : 0;
            rows[known++] = row;
        }
        return new Outcome(
                Arrays.copyOf(rows, known), Arrays.copyOf(labels, known), Arrays.copyOf(open, unknown), positives);
    }

    /// The rows with an outcome, rising.
    public int[] rows() {
        return rows;
    }

    /// Whether each of [#rows()] bought, in the same order.
    public boolean[] labels() {
        return labels;
    }

    /// The rows whose outcome is missing or not decided yet, rising: open leads, nothing to learn from.
    public int[] openRows() {
        return openRows;
    }

    /// How many of [#rows()] bought.
    public int positives() {
        return positives;
    }
}
