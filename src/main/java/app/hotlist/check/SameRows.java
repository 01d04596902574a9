package app.hotlist.check;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TextColumn;
import java.util.List;

/// Rows that agree in all their values. A key of a hash map: the hashes are worked out column by column, and only
/// rows of the same hash are compared.
final class SameRows {

    private final List<Column> columns;
    private final long[] hashes;

    private SameRows(List<Column> columns, int rows) {
        this.columns = columns;
        this.hashes = new long[rows];
    }

    /// Groups the rows of a table; a row without any value is alone.
    static RowGroups in(Table table) {
        SameRows same = new SameRows(table.columns(), table.rowCount());
        table.columns().forEach(same::add);
        return RowGroups.of(table.rowCount(), row -> same.isBlank(row) ? null : same.new Row(row), same::show);
    }

    private void add(Column column) {
        switch (column) {
            case CategoryColumn levels -> {
                int[] known =
                        levels.levels().stream().mapToInt(String::hashCode).toArray();
                for (int row = 0; row < hashes.length; row++) {
                    add(row, levels.isMissing(row) ? 0 : known[levels.code(row)]);
                }
            }
            case NumberColumn numbers -> {
                for (int row = 0; row < hashes.length; row++) {
                    add(row, Double.hashCode(numbers.get(row)));
                }
            }
            case DateColumn dates -> {
                for (int row = 0; row < hashes.length; row++) {
                    add(row, Long.hashCode(dates.second(row)));
                }
            }
            case TextColumn texts -> {
                for (int row = 0; row < hashes.length; row++) {
                    add(row, texts.text(row).hashCode());
                }
            }
        }
    }

    /// Small numbers and short texts have hashes that lie close together: the multiplication spreads them over all 64
    /// bits, or many rows would meet in the same place of the map.
    private void add(int row, int hash) {
        long mixed = (hashes[row] ^ hash) * 0x9E3779B97F4A7C15L;
        hashes[row] = mixed ^ (mixed >>> 32);
    }

    private boolean isBlank(int row) {
        return columns.stream().allMatch(column -> column.isMissing(row));
    }

    private static boolean same(Column column, int row, int other) {
        return switch (column) {
            case CategoryColumn levels -> levels.code(row) == levels.code(other);
            case NumberColumn numbers -> Double.compare(numbers.get(row), numbers.get(other)) == 0;
            case DateColumn dates -> dates.second(row) == dates.second(other);
            case TextColumn texts ->
                texts.isMissing(row) == texts.isMissing(other)
                        && texts.text(row).equals(texts.text(other));
        };
    }

    /// The first values of a row.
    private String show(int row) {
        return String.join(
                ", ",
                columns.stream()
                        .filter(column -> !column.isMissing(row))
                        .limit(3)
                        .map(column -> column.text(row))
                        .toList());
    }

    private final class Row {
        private final int row;

        Row(int row) {
            this.row = row;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(hashes[row]);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Row that
                    && hashes[row] == hashes[that.row]
                    && columns.stream().allMatch(column -> same(column, row, that.row));
        }
    }
}
