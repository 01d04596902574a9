package app.hotlist.experiment;

import app.hotlist.base.ProblemKind;

/// What can keep models from being trained and compared.
public enum ExperimentProblem implements ProblemKind {
    /// Details: buyers found, buyers needed.
    TOO_FEW_BUYERS,
    /// Details: rows needed of each outcome, buyers found, others found.
    TOO_FEW_FOR_SPLIT,
    /// Details: the column by which leads are to be divided.
    NO_SPLIT_COLUMN,
    /// Details: the column that was to say when a lead came in.
    NO_DATES,
    /// Details: the column, buyers and others among the older leads, buyers and others among the newer ones.
    ONE_SIDED_TIME,
    /// Details: the column, groups found, folds wanted.
    TOO_FEW_GROUPS,
    /// Details: the model's name.
    OUT_OF_MEMORY,
    /// Details: the file, its size in bytes.
    NO_EXPERIMENT,
    /// Details: the file, what is wrong with it and where.
    UNFIT,
    /// Details: the file, its format, newest format known.
    TOO_NEW,
    /// Details: the experiment's file, the path of the leads.
    LEADS_GONE,
    /// Details: the file of leads, the columns.
    LACKS_COLUMNS,
    /// Details: the file of leads, the columns.
    NEEDS_ACTIVITY,
    /// Details: the setting's name, the value, the least and the most it may be.
    OUTSIDE_RANGE;

    @Override
    public String area() {
        return "experiment";
    }
}
