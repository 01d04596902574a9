package app.hotlist.scoring.xlsx;

import java.util.List;

/// What a sheet says before its rows.
///
/// @param columns from the left
/// @param frozenRows that stay in sight
/// @param frozenColumns that stay in sight
public record SheetLayout(List<Column> columns, int frozenRows, int frozenColumns) {

    /// One column.
    ///
    /// @param width in characters
    /// @param style of its empty cells, a number from [BookWriter#style]
    public record Column(double width, int style, Shown shown) {}

    /// Whether a column is seen.
    public enum Shown {
        YES,
        /// Hidden by itself.
        NO,
        /// Folded away with its neighbours.
        FOLDED
    }

    public SheetLayout {
        columns = List.copyOf(columns);
    }
}
