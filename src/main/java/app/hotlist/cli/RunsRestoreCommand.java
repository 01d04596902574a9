package app.hotlist.cli;

import app.hotlist.base.Texts;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `hotlist runs restore`: takes a run out of the bin.
@Command(
        name = "restore",
        description = "Brings a run back from the bin.",
        footer = """

                Example:
                  hotlist runs restore 20261102-091500-sample

                With --json: id
                """,
        mixinStandardHelpOptions = true)
final class RunsRestoreCommand implements Callable<Integer> {

    /// What `hotlist runs restore --json` prints. Other programs read these names: never change one.
    private record Document(String id) {}

    @Mixin
    private final Answer answer;

    @Mixin
    private final WorkspaceOption workspace;

    @Parameters(index = "0", paramLabel = "ID", description = "The run's id in the bin, as runs delete says it.")
    private String id;

    @SuppressWarnings("NullAway.Init") // picocli fills the options before call()
    RunsRestoreCommand(Surroundings surroundings) {
        this.answer = new Answer(surroundings);
        this.workspace = new WorkspaceOption(surroundings);
    }

    @Override
    public Integer call() {
        String back = workspace.open().runs().restore(id);
        answer.give(new Document(back), Texts.get("cli.runs.restored", back) + "\n");
        return ExitCode.OK;
    }
}
