package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.model.LeadModel;
import app.hotlist.workspace.ModelHome;
import app.hotlist.workspace.ModelName;
import app.hotlist.workspace.OpenedBundle;
import app.hotlist.workspace.RegistryEntry;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `hotlist models import`: registers a model from a file.
@Command(
        name = "import",
        description = "Registers the model of a file as a draft, after it has passed its check rows.",
        footer = """

            Example:
              hotlist models import autumn.leadmodel autumn-leads

            A model that was made on another computer is announced: only use those of people you trust.
            With --json:
              id         the version that it is now
              foreign    whether it was made on another computer
            """,
        mixinStandardHelpOptions = true)
final class ModelsImportCommand implements Callable<Integer> {

    /// What `hotlist models import --json` prints. Other programs read these names: never change one.
    private record Document(String id, boolean foreign) {}

    private final Surroundings surroundings;

    @Mixin
    private final Answer answer;

    @Mixin
    private final WorkspaceOption workspace;

    @Parameters(index = "0", paramLabel = "FILE", description = "The model, such as autumn.leadmodel.")
    private Path file;

    @Parameters(
            index = "1",
            paramLabel = "NAME",
            description = "What it becomes a version of: a project, a model that models lists, or a new name.")
    private String name;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before call()
    ModelsImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.answer = new Answer(surroundings);
        this.workspace = new WorkspaceOption(surroundings);
    }

    @Override
    public Integer call() {
        Workspace here = workspace.open();
        OpenedBundle bundle = OpenedBundle.read(file, Optional.of(here));
        ModelHome home = here.model(name);
        LeadModel version = home.register(
                bundle.model(),
                RegistryEntry.imported(file, surroundings.clock().instant()));
        here.models().known().remember(file);
        String id = ModelName.of(home.registry(), version);
        String words = (bundle.foreign() ? Texts.get("model.foreign") + "\n" : "")
                + Texts.get("cli.models.registered", id) + "\n";
        answer.give(new Document(id, bundle.foreign()), words);
        return ExitCode.OK;
    }
}
