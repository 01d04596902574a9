package app.hotlist.cli;

import app.hotlist.workspace.SavedRun;
import app.hotlist.workspace.SavedRuns;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Which saved run a command is about.
final class RunChoice {

    @Mixin
    private final WorkspaceOption workspace;

    @Parameters(index = "0", paramLabel = "ID", description = "The run's id, as runs lists it.")
    private String id;

    @SuppressWarnings("NullAway.Init") // picocli fills the options before the command runs
    RunChoice(Surroundings surroundings) {
        this.workspace = new WorkspaceOption(surroundings);
    }

    /// All saved runs.
    SavedRuns runs() {
        return workspace.open().runs();
    }

    /// The chosen one of them.
    ///
    /// @throws app.hotlist.base.UserException if there is none of that id
    SavedRun in(SavedRuns runs) {
        return runs.load(id);
    }
}
