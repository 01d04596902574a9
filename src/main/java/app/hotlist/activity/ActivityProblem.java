package app.hotlist.activity;

import app.hotlist.base.ProblemKind;

/// What can be wrong with activity.
public enum ActivityProblem implements ProblemKind {
    /// The log lacks columns. Details: file, what is missing, its columns.
    NO_EVENT_COLUMNS,
    /// The leads lack a column. Details: the column.
    NO_LEAD_COLUMN,
    /// A column of the leads holds no dates. Details: the column.
    NO_DATES,
    /// The leads already have a column of the name of a figure. Details: the column.
    NAME_TAKEN,
    /// Two files of leads share no column. Details: what the files are called.
    NOTHING_IN_COMMON,
    /// No column of the log fits a column of the leads. Details: file.
    NO_KEY_FOUND,
    /// Nothing says when events happened, or from when on a sale counts. Details: file.
    NO_TIMES,
    /// The database could not go on. Details: file, its own message.
    NOT_ROLLED_UP;

    @Override
    public String area() {
        return "activity";
    }
}
