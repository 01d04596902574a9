package app.hotlist.table;

/// In which order a file writes day, month and year where the year comes last.
///
/// A date that begins with its year, such as `2026-03-01`, is read the same way under each of them.
public enum DateOrder {
    /// `01.03.2026` is the first of March.
    DAY_FIRST,
    /// `01/03/2026` is the third of January.
    MONTH_FIRST,
    /// Only dates such as `2026-03-01` are dates.
    YEAR_FIRST
}
