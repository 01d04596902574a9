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
    /// Details: id of the run, name of the file that it was made from.
    LEADS_GONE,
    /// Details: id of the run, file, leads and buyers of the run, leads and buyers of the file.
    OTHER_LEADS,
    /// Details: folder of the run, what is wrong with it.
    DAMAGED_RUN,
    /// Details: id of the project, the folder of projects.
    NO_SUCH_PROJECT,
    /// Details: folder of the project, what is wrong with it.
    DAMAGED_PROJECT,
    /// Details: name of the project, its folder.
    OPEN_ELSEWHERE;

    @Override
    public String area() {
        return "workspace";
    }
}
