package app.hotlist.drift;

import app.hotlist.base.ProblemKind;

/// What can be wrong when leads are compared with those of the past.
public enum DriftProblem implements ProblemKind {
    /// The model is from before training leads were counted. Details: its title.
    NO_BASELINE;

    @Override
    public String area() {
        return "drift";
    }
}
