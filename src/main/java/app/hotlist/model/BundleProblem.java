package app.hotlist.model;

import app.hotlist.base.ProblemKind;

/// Why a model file cannot be opened.
public enum BundleProblem implements ProblemKind {
    /// Details: file.
    NOT_A_MODEL,
    /// Details: file, what is wrong with it.
    DAMAGED,
    /// Details: file, what does not belong there.
    UNTRUSTED,
    /// Details: file, its format, the newest format known.
    TOO_NEW,
    /// Details: file, the number of the check row, its chance when saved, its chance now, the gap between
    /// them, which is the largest of all.
    OTHER_CHANCES;

    @Override
    public String area() {
        return "bundle";
    }
}
