package app.hotlist.experiment;

import app.hotlist.base.ProblemKind;

/// What can keep models from being trained and compared.
public enum ExperimentProblem implements ProblemKind {
    /// Details: buyers found, buyers needed.
    TOO_FEW_BUYERS,
    /// Details: rows needed of each outcome, buyers found, others found.
    TOO_FEW_FOR_SPLIT;

    @Override
    public String area() {
        return "experiment";
    }
}
