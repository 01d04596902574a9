package app.hotlist.table;

import java.util.Optional;

/// How each row turned out, as far as it is known.
final class Labels {

    private static final byte OPEN = 0;
    private static final byte LOST = 1;
    private static final byte BOUGHT = 2;

    private final byte[] rows;

    private Labels(byte[] rows) {
        this.rows = rows;
    }

    static Labels of(Table table, Optional<Target> target) {
        byte[] rows = new byte[table.rowCount()];
        target.ifPresent(wanted -> {
            if (!table.has(wanted.column())) {
                throw OutcomeProblem.NO_COLUMN.with(wanted.column());
            }
            Outcome outcome = Outcome.of(table.column(wanted.column()), wanted);
            for (int i = 0; i < outcome.rows().length; i++) {
                rows[outcome.rows()[i]] = outcome.labels()[i] ? BOUGHT : LOST;
            }
        });
        return new Labels(rows);
    }

    boolean isKnown(int row) {
        return rows[row] != OPEN;
    }

    boolean bought(int row) {
        return rows[row] == BOUGHT;
    }
}
