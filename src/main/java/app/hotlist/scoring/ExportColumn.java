package app.hotlist.scoring;

import java.util.List;
import java.util.function.IntFunction;

/// One column of a call list.
///
/// @param title unique within the list
/// @param cells what stands in it for the lead of a rank
/// @param choices the answers that a spreadsheet offers here; empty where it offers none
record ExportColumn(String title, Look look, IntFunction<ExportCell> cells, List<String> choices) {

    /// How a spreadsheet shows a column.
    enum Look {
        NUMBER,
        TIER,
        SHARE,
        DAY,
        /// A day with a time.
        MOMENT,
        TEXT,
        /// Wrapped.
        REASON,
        /// Wrapped and grey.
        AGAINST,
        /// Filled in by whoever calls.
        ANSWER,
        /// Kept for taking answers back in, folded away.
        ORIGIN
    }

    ExportColumn(String title, Look look, IntFunction<ExportCell> cells) {
        this(title, look, cells, List.of());
    }
}
