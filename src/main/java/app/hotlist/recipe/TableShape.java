package app.hotlist.recipe;

import app.hotlist.table.Column;
import app.hotlist.table.Table;
import java.util.IdentityHashMap;

/// How large a table is, and how much of it is blank.
///
/// @param missing cells without a value
public record TableShape(int rows, int columns, long missing) {

    /// Counts blanks. A column that many tables share is counted once.
    static final class Counter {

        private final IdentityHashMap<Column, Long> missing = new IdentityHashMap<>();

        TableShape shape(Table table) {
            long blanks = table.columns().stream()
                    .mapToLong(column -> missing.computeIfAbsent(column, Counter::missing))
                    .sum();
            return new TableShape(table.rowCount(), table.columns().size(), blanks);
        }

        private static long missing(Column column) {
            long blanks = 0;
            for (int row = 0; row < column.size(); row++) {
                blanks += column.isMissing(row) ? 1 : 0;
            }
            return blanks;
        }
    }
}
