package app.hotlist.model;

import app.hotlist.base.ProblemKind;

/// What can go wrong when a model is trained or used.
public enum ModelProblem implements ProblemKind {
    /// Details: the name asked for, the names there are.
    UNKNOWN_KIND,
    /// Details: the outcome column, the number of leads with an outcome, how many of them bought.
    ONE_OUTCOME,
    /// Details: the outcome column.
    NO_FEATURES,
    /// Details: the missing columns, the columns there are.
    MISSING_COLUMNS,
    /// Details: the column, what it should hold, what it holds.
    WRONG_TYPE,
    /// Details: what the system says.
    NATIVE_LIBRARY;

    @Override
    public String area() {
        return "model";
    }
}
