package app.hotlist.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The columns of a table: names and types, in order. No name occurs twice.
public record Schema(List<ColumnSpec> columns) {

    public Schema {
        columns = List.copyOf(columns);
        Set<String> seen = new HashSet<>();
        for (ColumnSpec column : columns) {
            if (!seen.add(column.name())) {
                throw new IllegalArgumentException("two columns are called " + column.name());
            }
        }
    }

    /// The names, in order.
    public List<String> names() {
        return columns.stream().map(ColumnSpec::name).toList();
    }

    /// The column of that name, if there is one.
    public Optional<ColumnSpec> find(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /// This schema with that column's type changed.
    ///
    /// @throws IllegalArgumentException if there is no such column
    public Schema with(String name, ColumnType type) {
        if (find(name).isEmpty()) {
            throw new IllegalArgumentException("no column " + name + " among " + names());
        }
        return new Schema(columns.stream()
                .map(column -> column.name().equals(name) ? new ColumnSpec(name, type) : column)
                .toList());
    }
}
