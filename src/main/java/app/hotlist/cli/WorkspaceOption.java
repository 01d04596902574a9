package app.hotlist.cli;

import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Where runs and models are kept: `--workspace`, else what the environment says, else the platform's usual folder.
final class WorkspaceOption {

    private final Surroundings surroundings;

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description = "The folder for runs and models; else that in the variable HOTLIST_HOME, else the usual one.")
    private Optional<Path> folder = Optional.empty();

    WorkspaceOption(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// Opens the workspace, making its folder if there is none.
    Workspace open() {
        return Workspace.open(named());
    }

    /// Opens the workspace if there is one: what only reads makes none.
    Optional<Workspace> existing() {
        return Workspace.existing(named());
    }

    private Path named() {
        return folder.orElseGet(surroundings::workspace);
    }
}
