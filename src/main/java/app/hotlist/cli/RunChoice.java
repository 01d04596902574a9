package app.hotlist.cli;

import app.hotlist.workspace.KeptFiles;
import app.hotlist.workspace.SavedRun;
import app.hotlist.workspace.SavedRuns;
import java.time.ZoneId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Which saved run a command is about.
final class RunChoice {

    private final ZoneId zone;

    @Mixin
    private final WorkspaceOption workspace;

    @Parameters(index = "0", paramLabel = "ID", description = "The run's id, as runs lists it.")
    private String id;

    @SuppressWarnings("NullAway.Init") // picocli fills the options before the command runs
    RunChoice(Surroundings surroundings) {
        this.zone = surroundings.clock().getZone();
        this.workspace = new WorkspaceOption(surroundings);
    }

    /// All saved runs.
    SavedRuns runs() {
        return workspace.open().runs();
    }

    /// The copies of the files that runs were made from.
    KeptFiles data() {
        return workspace.open().data();
    }

    /// Says that people were erased from a run's leads since, in a line of its own; nothing if nobody was.
    String erasedSince(SavedRun run) {
        return data().erasedSince(run.data().sha256(), run.savedAt(), zone)
                .map(sentence -> sentence + "\n")
                .orElse("");
    }

    /// The chosen one of them.
    ///
    /// @throws app.hotlist.base.UserException if there is none of that id
    SavedRun in(SavedRuns runs) {
        return runs.load(id);
    }
}
