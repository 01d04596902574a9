package app.hotlist.recipe;

import app.hotlist.table.Column;
import java.util.List;

/// What a step made of one column.
///
/// Its columns hold a sample of the rows, the same ones before and after: enough for a picture.
///
/// @param before as the step found it
/// @param after what it is now, and what was made of it; empty if it is neither changed nor used, or gone
/// @param changed values of all rows that are not what they were; those of new columns do not count
/// @param sentence what happened, in words, for all rows
public record ColumnChange(Column before, List<Column> after, long changed, String sentence) {

    public ColumnChange {
        after = List.copyOf(after);
    }

    /// The column's name.
    public String column() {
        return before.name();
    }
}
