package app.hotlist.drift;

import app.hotlist.base.ProblemKind;

/// What can be wrong when leads are compared with those of the past.
public enum DriftProblem implements ProblemKind {
    /// The model is from before training leads were counted. Details: its title.
    NO_BASELINE,
    /// Two files have no column in common that could be compared. Details: file of the past, file of today, the columns
    /// of either.
    NOTHING_SHARED;

    @Override
    public String area() {
        return "drift";
    }
}
