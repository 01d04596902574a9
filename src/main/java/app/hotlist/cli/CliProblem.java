package app.hotlist.cli;

import app.hotlist.base.ProblemKind;

/// What can be wrong with what a user asks the command line for.
enum CliProblem implements ProblemKind {
    /// Details: file, the unknown columns, the columns that are there.
    UNKNOWN_COLUMN,
    /// Details: column, its values.
    UNCLEAR_POSITIVE,
    /// Details: file, its columns.
    NOTHING_REMEMBERED,
    /// Details: file, the former file.
    NO_SHARED_ID,
    /// Details: folder.
    NO_SAMPLES,
    /// Details: none.
    OUT_OF_MEMORY,
    /// Details: none.
    NOBODY_SIGNS,
    /// Details: the version, what of its checklist does not hold.
    CHECKLIST_FAILED,
    /// Details: id of the model.
    NOTHING_IN_USE,
    /// Details: ids of the registered models.
    WHICH_MODEL;

    @Override
    public String area() {
        return "cli";
    }
}
