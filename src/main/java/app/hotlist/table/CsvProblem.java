package app.hotlist.table;

import app.hotlist.base.ProblemKind;

/// What can be wrong with a whole CSV file. Single rows and cells that cannot be read are no problem of
/// this kind: they stand in the [ImportReport].
public enum CsvProblem implements ProblemKind {
    /// Details: file.
    EMPTY,
    /// Details: file.
    BINARY,
    /// Details: file, line on which the row with the quote begins.
    UNCLOSED_QUOTE,
    /// Details: file, line on which the row with the value begins.
    TOO_LONG;

    @Override
    public String area() {
        return "csv";
    }
}
