package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.workspace.SavedRuns;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hotlist runs delete`: moves runs into the bin, or empties it.
@Command(name = "delete", description = "Moves saved runs into the bin.", footer = """

                Examples:
                  hotlist runs delete 20261102-091500-sample
                  hotlist runs restore 20261102-091500-sample
                  hotlist runs delete --for-good

                With --json: inBin (what restore wants to know), bytes (size of the bin, or what was freed)
                """, mixinStandardHelpOptions = true)
final class RunsDeleteCommand implements Callable<Integer> {

    /// What `hotlist runs delete --json` prints. Other programs read these names: never change one.
    private record Document(List<String> inBin, long bytes) {}

    private static final long KILO = 1_000;

    @Mixin
    private final Answer answer;

    @Mixin
    private final WorkspaceOption workspace;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "The runs' ids, as runs lists them.")
    private List<String> ids = List.of();

    @Option(names = "--for-good", description = "Then empty the bin: what is in it is gone.")
    private boolean forGood;

    RunsDeleteCommand(Surroundings surroundings) {
        this.answer = new Answer(surroundings);
        this.workspace = new WorkspaceOption(surroundings);
    }

    @Override
    public Integer call() {
        SavedRuns runs = workspace.open().runs();
        List<String> inBin = ids.stream().map(runs::throwAway).toList();
        if (forGood) {
            long freed = runs.emptyBin();
            answer.give(new Document(List.of(), freed), Texts.get("cli.runs.emptied", freed / KILO) + "\n");
            return ExitCode.OK;
        }
        long bytes = runs.spaceOfBin();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < inBin.size(); i++) {
            words.append(Texts.get("cli.runs.deleted", ids.get(i), inBin.get(i), bytes / KILO))
                    .append('\n');
        }
        answer.give(new Document(inBin, bytes), words.toString());
        return ExitCode.OK;
    }
}
