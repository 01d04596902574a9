package app.hotlist.check;

import app.hotlist.table.Column;

/// Rows that most likely mean the same lead.
///
/// @param kind what they have in common
/// @param column where it stands
public record Alike(ContactKind kind, String column, RowGroups groups) {

    static Alike of(Column column, ContactKind kind) {
        RowGroups groups = RowGroups.of(
                column.size(),
                row -> {
                    String key = kind.key(column.text(row));
                    return key.isEmpty() ? null : key;
                },
                column::text);
        return new Alike(kind, column.name(), groups);
    }
}
