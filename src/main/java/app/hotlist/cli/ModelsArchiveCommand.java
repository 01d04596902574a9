package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.workspace.Label;
import app.hotlist.workspace.ModelRegistry;
import app.hotlist.workspace.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/// `hotlist models archive`: takes a version out of use.
@Command(
        name = "archive",
        description = "Takes a version that is not in production out of use; it is kept, and can still be promoted.",
        footer = """

            Example:
              hotlist models archive autumn-leads@v1 --by Ada

            With --json: id (the version)
            """,
        mixinStandardHelpOptions = true)
final class ModelsArchiveCommand implements Callable<Integer> {

    /// What `hotlist models archive --json` prints. Other programs read these names: never change one.
    private record Document(String id) {}

    @Mixin
    private final Answer answer;

    @Mixin
    private final VersionChoice choice;

    @Mixin
    private final SignOption sign;

    ModelsArchiveCommand(Surroundings surroundings) {
        this.answer = new Answer(surroundings);
        this.choice = new VersionChoice(surroundings);
        this.sign = new SignOption(surroundings);
    }

    @Override
    public Integer call() {
        int version = choice.version();
        Workspace workspace = choice.workspace();
        ModelRegistry registry = choice.in(workspace);
        registry.label(version, Label.ARCHIVED, sign.in(workspace));
        String id = ModelName.of(registry.id(), version);
        answer.give(new Document(id), Texts.get("cli.models.archived", id) + "\n");
        return ExitCode.OK;
    }
}
