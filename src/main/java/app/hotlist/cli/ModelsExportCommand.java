package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.workspace.ModelName;
import app.hotlist.workspace.ModelRegistry;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `hotlist models export`: a version as a file to give away.
@Command(
        name = "export",
        description = "Writes a version into a file to give away; without @vN the one that leads are scored with.",
        footer = """

            Examples:
              hotlist models export autumn-leads autumn.leadmodel
              hotlist models export autumn-leads@v2 autumn.leadmodel

            There are no leads in the file but fifty to check it with, without names and outcome.
            With --json: id (the version), out (the file that was written)
            """,
        mixinStandardHelpOptions = true)
final class ModelsExportCommand implements Callable<Integer> {

    /// What `hotlist models export --json` prints. Other programs read these names: never change one.
    private record Document(String id, String out) {}

    @Mixin
    private final Answer answer;

    @Mixin
    private final VersionChoice choice;

    @Parameters(index = "1", paramLabel = "FILE", description = "Where to write it. Replaced if it exists.")
    private Path out;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before call()
    ModelsExportCommand(Surroundings surroundings) {
        this.answer = new Answer(surroundings);
        this.choice = new VersionChoice(surroundings);
    }

    @Override
    public Integer call() {
        ModelRegistry registry = choice.in(choice.workspace());
        int version = choice.model()
                .version()
                .orElseGet(() -> VersionChoice.usual(registry).number());
        registry.export(version, out);
        String id = ModelName.of(registry.id(), version);
        answer.give(new Document(id, out.toString()), Texts.get("cli.models.exported", id, out) + "\n");
        return ExitCode.OK;
    }
}
