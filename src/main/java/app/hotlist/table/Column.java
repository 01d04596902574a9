package app.hotlist.table;

import java.util.BitSet;

/// One immutable column of a [Table].
public sealed interface Column permits NumberColumn, CategoryColumn, DateColumn, TextColumn {

    /// The column's name.
    String name();

    /// What the column holds.
    ColumnType type();

    /// Number of rows.
    int size();

    /// Whether the row has no value here.
    boolean isMissing(int row);

    /// The value as text, independent of the locale: `3.5`, `2026-03-01`; empty where it is missing.
    String text(int row);

    /// The column with these rows only, in this order; a row may be picked more than once.
    Column rows(int[] picked);

    /// The column with the values of these rows missing too; as many rows as before.
    Column blanked(BitSet rows);

    /// The same values under another name.
    Column named(String name);

    /// Name and type.
    default ColumnSpec spec() {
        return new ColumnSpec(name(), type());
    }
}
