package app.hotlist.table;

import app.hotlist.base.ProblemKind;

/// What can be wrong with a whole CSV file. Single rows and cells that cannot be read are no problem of
/// this kind: they stand in the [ImportReport].
public enum CsvProblem implements ProblemKind {
    /// Details: file.
    EMPTY,
    /// Details: file.
    BINARY;

    @Override
    public String area() {
        return "csv";
    }
}
