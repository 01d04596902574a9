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
    /// Details: file that remembers a scoring or a returned list, what is wrong with it.
    DAMAGED_SCORED,
    /// Details: name of the project, its folder.
    OPEN_ELSEWHERE,
    /// Details: name of the model, names there are.
    NO_SUCH_MODEL,
    /// Details: what was asked for, name of the model, versions there are.
    NO_SUCH_VERSION,
    /// Details: version, what of its checklist does not hold.
    CHECKLIST_FAILED,
    /// Details: name of the model.
    NO_PREDECESSOR,
    /// Details: name of the model.
    NOTHING_TO_UNDO,
    /// Details: version, name of the model.
    IN_PRODUCTION,
    /// Details: version, its file.
    OTHER_BUNDLE,
    /// Details: text, number of rows, file.
    NOT_ONE_LEAD,
    /// Details: name of the model, its folder.
    REGISTRY_BUSY;

    @Override
    public String area() {
        return "workspace";
    }
}
