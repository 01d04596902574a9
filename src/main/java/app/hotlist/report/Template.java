package app.hotlist.report;

/// The forms in which a run can be reported.
public enum Template {
    /// What to expect, what drives it and whether to trust it, on one page of A4.
    ONE_PAGE,
    /// All of it: the decision first, the method last.
    FULL
}
