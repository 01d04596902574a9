package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.workspace.CheckItem;
import app.hotlist.workspace.Checklist;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `hotlist models promote`: puts a version into production.
@Command(
        name = "promote",
        description = "Puts a version into production if it passes its checklist; the one that was there is archived.",
        footer = """

            Examples:
              hotlist models promote autumn-leads@v2 --by Ada
              hotlist models promote autumn-leads@v2 --by Ada --anyway --note "The fair is tomorrow."

            With --json:
              id           the version that is in production now
              checklist    for each point: kind, passed, figure
            """,
        mixinStandardHelpOptions = true)
final class ModelsPromoteCommand implements Callable<Integer> {

    /// What `hotlist models promote --json` prints. Other programs read these names: never change one.
    private record Document(String id, List<CheckItem> checklist) {}

    @Spec
    private CommandSpec spec;

    @Mixin
    private final Answer answer;

    @Mixin
    private final SignedDecision decision;

    @Option(names = "--anyway", description = "Even if the checklist does not pass; the note has to say why.")
    private boolean anyway;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before call()
    ModelsPromoteCommand(Surroundings surroundings) {
        this.answer = new Answer(surroundings);
        this.decision = new SignedDecision(surroundings);
    }

    @Override
    public Integer call() {
        int version = decision.version();
        SignedDecision.Signed signed = decision.sign();
        if (anyway && signed.signature().note().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--anyway needs --note WORDS");
        }
        String id = signed.id(version);
        Checklist checklist = signed.workspace()
                .examination(signed.registry(), answer.parallelism())
                .of(version, answer.progress());
        if (!checklist.passes() && !anyway) {
            throw CliProblem.CHECKLIST_FAILED.with(
                    id,
                    checklist.failed().stream().map(ModelsPromoteCommand::point).collect(Collectors.joining(" ")));
        }
        signed.registry().promote(version, checklist, signed.signature());
        answer.give(new Document(id, checklist.items()), words(id, checklist));
        return ExitCode.OK;
    }

    private static String point(CheckItem item) {
        return item.kind().title() + ": " + item.figure();
    }

    private static String words(String id, Checklist checklist) {
        return checklist.items().stream()
                .map(item -> (item.passed() ? "✓ " : "✗ ") + point(item) + "\n")
                .collect(Collectors.joining("", "", Texts.get("cli.models.promoted", id) + "\n"));
    }
}
