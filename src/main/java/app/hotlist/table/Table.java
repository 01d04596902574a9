package app.hotlist.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// An immutable table: typed columns of equal length, each name once.
public final class Table {

    private final SequencedMap<String, Column> columns;
    private final int rowCount;

    private Table(SequencedMap<String, Column> columns, int rowCount) {
        this.columns = columns;
        this.rowCount = rowCount;
    }

    /// A table of these columns, in this order.
    public static Table of(Column... columns) {
        return of(List.of(columns));
    }

    /// A table of these columns, in this order; without a column it has no rows.
    ///
    /// @throws IllegalArgumentException if lengths differ or a name occurs twice
    public static Table of(List<? extends Column> columns) {
        int rows = columns.isEmpty() ? 0 : columns.getFirst().size();
        SequencedMap<String, Column> byName = new LinkedHashMap<>();
        for (Column column : columns) {
            checkSize(column, rows);
            if (byName.put(column.name(), column) != null) {
                throw new IllegalArgumentException("two columns are called " + column.name());
            }
        }
        return new Table(byName, rows);
    }

    private static void checkSize(Column column, int rows) {
        if (column.size() != rows) {
            throw new IllegalArgumentException(
                    "column %s has %d rows, the first one has %d".formatted(column.name(), column.size(), rows));
        }
    }

    /// Names and types of the columns, in order.
    public Schema schema() {
        return new Schema(columns.values().stream().map(Column::spec).toList());
    }

    /// The columns, in order.
    public List<Column> columns() {
        return List.copyOf(columns.values());
    }

    /// Number of rows.
    public int rowCount() {
        return rowCount;
    }

    /// Whether there is a column of that name.
    public boolean has(String name) {
        return columns.containsKey(name);
    }

    /// The column of that name.
    ///
    /// @throws IllegalArgumentException if there is none
    public Column column(String name) {
        Column column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("no column " + name + " among " + columns.keySet());
        }
        return column;
    }

    /// The number column of that name.
    ///
    /// @throws IllegalArgumentException if there is none or it holds something else
    public NumberColumn numbers(String name) {
        return typed(name, NumberColumn.class);
    }

    /// The category column of that name.
    ///
    /// @throws IllegalArgumentException if there is none or it holds something else
    public CategoryColumn categories(String name) {
        return typed(name, CategoryColumn.class);
    }

    /// The date column of that name.
    ///
    /// @throws IllegalArgumentException if there is none or it holds something else
    public DateColumn dates(String name) {
        return typed(name, DateColumn.class);
    }

    private <C extends Column> C typed(String name, Class<C> type) {
        Column column = column(name);
        if (!type.isInstance(column)) {
            throw new IllegalArgumentException("column %s holds %s".formatted(name, column.type()));
        }
        return type.cast(column);
    }

    /// These rows only, in this order; a row may be picked more than once.
    public Table rows(int[] picked) {
        SequencedMap<String, Column> some = new LinkedHashMap<>();
        for (Map.Entry<String, Column> column : columns.entrySet()) {
            some.put(column.getKey(), column.getValue().rows(picked));
        }
        return new Table(some, picked.length);
    }

    /// This table with the column added at the end, or in the place of the one of the same name.
    public Table with(Column column) {
        return with(List.of(column));
    }

    /// This table with the columns added at the end, or each in the place of the one of the same name.
    public Table with(List<? extends Column> added) {
        if (columns.isEmpty()) {
            return of(added);
        }
        SequencedMap<String, Column> more = new LinkedHashMap<>(columns);
        for (Column column : added) {
            checkSize(column, rowCount);
            more.put(column.name(), column);
        }
        return new Table(more, rowCount);
    }

    /// This table without the columns of these names, where it has them.
    public Table without(Set<String> names) {
        SequencedMap<String, Column> fewer = new LinkedHashMap<>(columns);
        fewer.keySet().removeAll(names);
        return new Table(fewer, rowCount);
    }
}
