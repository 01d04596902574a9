package app.hotlist.table;

import app.hotlist.base.ProblemKind;

/// What can be wrong with a file that holds its leads in another form than plain text.
public enum LeadFileProblem implements ProblemKind {
    /// Details: file, what the library says.
    DAMAGED,
    /// Details: file.
    OTHER_WORKBOOK,
    /// Details: file, what is in it.
    NO_TABLE,
    /// Details: file, the name that was asked for, the names there are.
    NO_SUCH_PART,
    /// Details: file, the names there are.
    WHICH_PART,
    /// Details: file.
    BOMB,
    /// Details: workbook, megabytes that there are.
    OUT_OF_MEMORY;

    @Override
    public String area() {
        return "lead-file";
    }
}
