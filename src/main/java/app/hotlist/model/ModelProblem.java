package app.hotlist.model;

import app.hotlist.base.ProblemKind;

/// What can go wrong when a model is chosen, trained or used.
///
/// What is wrong with the leads themselves is an `OutcomeProblem` or a `RecipeProblem`.
public enum ModelProblem implements ProblemKind {
    /// Details: the name asked for, the names there are.
    UNKNOWN_KIND,
    /// Details: the library, what the system says.
    NATIVE_LIBRARY,
    /// Details: the column.
    NO_SCORE;

    @Override
    public String area() {
        return "model";
    }
}
