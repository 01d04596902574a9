package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.workspace.RegistryView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/// `hotlist models rollback`: back to the version that was in production before.
@Command(
        name = "rollback",
        description = "Puts the version that was in production before back there.",
        footer = """

            Example:
              hotlist models rollback autumn-leads --by Ada --note "Promised too much."

            With --json: id (the version that is in production now)
            """,
        mixinStandardHelpOptions = true)
final class ModelsRollbackCommand implements Callable<Integer> {

    /// What `hotlist models rollback --json` prints. Other programs read these names: never change one.
    private record Document(String id) {}

    @Mixin
    private final Answer answer;

    @Mixin
    private final SignedDecision decision;

    ModelsRollbackCommand(Surroundings surroundings) {
        this.answer = new Answer(surroundings);
        this.decision = new SignedDecision(surroundings);
    }

    @Override
    public Integer call() {
        SignedDecision.Signed signed = decision.sign();
        RegistryView now = signed.registry().rollBack(signed.signature());
        String id = signed.id(now.production().orElseThrow().number());
        answer.give(new Document(id), Texts.get("cli.models.promoted", id) + "\n");
        return ExitCode.OK;
    }
}
