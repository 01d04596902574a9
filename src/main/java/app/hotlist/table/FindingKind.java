package app.hotlist.table;

import java.util.Locale;

/// What can be noteworthy about a column.
public enum FindingKind {
    /// No row has a value.
    EMPTY,
    /// Every row has the same value. Details: value.
    CONSTANT,
    /// Almost every row has the same value. Details: value, number of other rows.
    NEARLY_CONSTANT,
    /// Different in every row. Details: number of values.
    ID_LIKE,
    /// An id that occurs more than once. Details: rows that share theirs.
    DUPLICATE_IDS,
    /// E-mail addresses, phone numbers, names or streets. Details: which of them.
    PERSONAL_DATA,
    /// A value that stands for a blank. Details: value, rows.
    PLACEHOLDER,
    /// More than half of the rows are blank. Details: share of blank rows.
    MOSTLY_MISSING,
    /// Cells that could not be read. Details: their number.
    BAD_CELLS,
    /// Very many different values. Details: their number.
    MANY_LEVELS,
    /// Values that only few rows have. Details: number of such values, their rows.
    RARE_LEVELS,
    /// The same value written in several ways. Details: the most frequent such group, number of groups.
    SPELLING_VARIANTS,
    /// Most values lie close together, few far away on one side. Details: skewness.
    SKEWED,
    /// Values far outside the middle half. Details: rows, usual from, usual to.
    OUTLIERS,
    /// Predicts the outcome so well that it may be written after the sale. Details: what gives it away, in words.
    LEAK_SUSPECT;

    String key() {
        return "table.finding." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
