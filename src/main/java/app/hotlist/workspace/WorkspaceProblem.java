package app.hotlist.workspace;

import app.hotlist.base.ProblemKind;

/// What can be wrong with what is kept on the disk.
public enum WorkspaceProblem implements ProblemKind {
    /// Details: folder.
    NOT_A_FOLDER,
    /// Details: file, its format, newest format known.
    TOO_NEW,
    /// Details: id of the run, runs there are.
    NO_SUCH_RUN,
    /// Details: folder of the run, what is wrong with it.
    DAMAGED_RUN;

    @Override
    public String area() {
        return "workspace";
    }
}
