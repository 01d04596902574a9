package app.hotlist.recipe;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Schema;
import app.hotlist.table.Table;
import app.hotlist.table.TextColumn;

/// A table without rows: shows which columns the steps leave, before any data is there.
final class EmptyTable {

    private EmptyTable() {}

    static Table of(Schema schema) {
        return Table.of(schema.columns().stream().map(EmptyTable::column).toList());
    }

    private static Column column(ColumnSpec spec) {
        return switch (spec.type()) {
            case NUMBER -> NumberColumn.of(spec.name());
            case CATEGORY -> CategoryColumn.of(spec.name());
            case DATE -> DateColumn.of(spec.name());
            case TEXT -> TextColumn.of(spec.name());
        };
    }
}
