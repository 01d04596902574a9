package app.hotlist.scoring;

import java.util.List;
import java.util.function.IntFunction;

/// One column of a call list.
///
/// @param title unique within the list
/// @param cells what stands in it for the lead of a rank
/// @param choices the answers that a spreadsheet offers here; empty where it offers none
/// @param use whether anybody looks at it
record ExportColumn(String title, Look look, IntFunction<ExportCell> cells, List<String> choices, Use use) {

    /// How a spreadsheet shows a column.
    enum Look {
        NUMBER,
        /// A small whole number, in the middle.
        COUNT,
        TIER,
        SHARE,
        /// An amount of money.
        MONEY,
        DAY,
        /// A day with a time.
        MOMENT,
        /// A sign or a word in the middle.
        SIGN,
        TEXT,
        /// A name or an address: wrapped, a line for each.
        CONTACT,
        /// Wrapped.
        REASON,
        /// Wrapped and grey.
        AGAINST,
        /// Filled in by whoever calls.
        ANSWER,
        /// Kept for taking answers back in, folded away.
        ORIGIN
    }

    /// Every list has the same columns of ours in the same places, so that programs and people find them again.
    enum Use {
        SHOWN,
        /// There is nothing in it this time: a spreadsheet hides it.
        EMPTY
    }

    ExportColumn(String title, Look look, IntFunction<ExportCell> cells) {
        this(title, look, cells, List.of(), Use.SHOWN);
    }

    /// The column with nothing in it.
    ExportColumn empty() {
        return new ExportColumn(title, look, _ -> new ExportCell.Blank(), choices, Use.EMPTY);
    }
}
