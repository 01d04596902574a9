package app.hotlist.table;

/// Name and type of a column.
///
/// @param name as the file's header has it; never blank
public record ColumnSpec(String name, ColumnType type) {

    public ColumnSpec {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a column needs a name");
        }
    }
}
