package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.workspace.Label;
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
    private final SignedDecision decision;

    ModelsArchiveCommand(Surroundings surroundings) {
        this.answer = new Answer(surroundings);
        this.decision = new SignedDecision(surroundings);
    }

    @Override
    public Integer call() {
        int version = decision.version();
        SignedDecision.Signed signed = decision.sign();
        signed.registry().label(version, Label.ARCHIVED, signed.signature());
        String id = signed.id(version);
        answer.give(new Document(id), Texts.get("cli.models.archived", id) + "\n");
        return ExitCode.OK;
    }
}
