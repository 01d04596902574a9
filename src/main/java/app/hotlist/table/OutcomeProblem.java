package app.hotlist.table;

import app.hotlist.base.ProblemKind;

/// What can be wrong with the outcome that is to be predicted.
public enum OutcomeProblem implements ProblemKind {
    /// Details: column.
    NO_COLUMN,
    /// No row has the positive value. Details: column, positive value.
    NEVER_POSITIVE,
    /// Every row has the positive value. Details: column, positive value.
    ALWAYS_POSITIVE;

    @Override
    public String area() {
        return "outcome";
    }
}
