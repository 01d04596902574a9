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
    NO_SCORE,
    /// Details: what the system says.
    ONNX_RUNTIME,
    /// Details: the file, what is wrong with it.
    ONNX_UNFIT,
    /// Details: the file.
    ONNX_CHANGED,
    /// Details: the file, how many numbers it takes, the columns it names, how many features the recipe gives.
    ONNX_WIDTH;

    @Override
    public String area() {
        return "model";
    }
}
