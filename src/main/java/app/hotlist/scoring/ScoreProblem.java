package app.hotlist.scoring;

import app.hotlist.base.ProblemKind;

/// What can be wrong when leads are scored.
public enum ScoreProblem implements ProblemKind {
    /// Details: file, the missing columns, the columns that are there.
    MISSING_COLUMNS,
    /// Details: file, the columns that are made of activity.
    NEEDS_ACTIVITY,
    /// Details: file, a name that is free.
    OPEN_ELSEWHERE,
    /// Details: file, the columns that a list has.
    NO_ANSWERS,
    /// Details: file, megabytes that there are.
    OUT_OF_MEMORY,
    /// Details: file.
    UNKNOWN_ENDING;

    @Override
    public String area() {
        return "score";
    }
}
