package app.hotlist.gui.support;

import app.hotlist.base.ProblemKind;

/// What can go wrong in the window itself.
public enum AppProblem implements ProblemKind {
    /// Details: what was being done.
    OUT_OF_MEMORY,
    /// Details: the failure in the program's words.
    BUG,
    /// Details: file.
    NOT_A_CSV,
    /// Details: the folder where the sample was looked for.
    NO_SAMPLE,
    /// Details: the path of the file of leads.
    LEADS_GONE,
    /// Details: the path of the file of leads.
    LEADS_CHANGED,
    /// Details: the folder that was to hold projects, what is wrong with it.
    NOTHING_KEPT;

    @Override
    public String area() {
        return "app";
    }
}
