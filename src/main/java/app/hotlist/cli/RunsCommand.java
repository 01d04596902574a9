package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.model.ModelSpec;
import app.hotlist.workspace.RunLine;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hotlist runs`: what was trained so far.
@Command(
        name = "runs",
        description = "Lists the saved runs, the latest first.",
        footer = """

                Examples:
                  hotlist runs
                  hotlist runs --find "forest spring"
                  hotlist runs show 20261102-091500-sample

                With --json a list; for each run:
                  id, name, savedAt, file   what it is called, when it was made, and from what
                  rows, positive            leads with an outcome, and how many of them bought
                  models                    names of the models
                  best, auc                 the model nearest to the goal, and its mean AUC
                  note, tags                what was written to it
                """,
        mixinStandardHelpOptions = true)
final class RunsCommand implements Callable<Integer> {

    /// One element of what `hotlist runs --json` prints. Other programs read these names: never change one.
    private record Document(
            String id,
            String name,
            Instant savedAt,
            String file,
            long rows,
            long positive,
            List<String> models,
            String best,
            double auc,
            String note,
            List<String> tags) {

        static Document of(RunLine run) {
            return new Document(
                    run.id(),
                    run.name(),
                    run.savedAt(),
                    run.file(),
                    run.rows(),
                    run.positives(),
                    run.models().stream().map(ModelSpec::id).toList(),
                    run.best().id(),
                    run.auc(),
                    run.notes().note(),
                    run.notes().tags());
        }
    }

    @Mixin
    private final Answer answer;

    @Mixin
    private final WorkspaceOption workspace;

    @Option(
            names = "--find",
            paramLabel = "WORDS",
            description = "Only runs that have all these words in name, file, models, note or tags.")
    private String find = "";

    RunsCommand(Surroundings surroundings) {
        this.answer = new Answer(surroundings);
        this.workspace = new WorkspaceOption(surroundings);
    }

    @Override
    public Integer call() {
        List<RunLine> runs = workspace.open().runs().list().stream()
                .filter(run -> run.matches(find))
                .toList();
        answer.give(runs.stream().map(Document::of).toList(), words(runs));
        return ExitCode.OK;
    }

    private static String words(List<RunLine> runs) {
        if (runs.isEmpty()) {
            return Texts.get("cli.runs.none") + "\n";
        }
        TextTable table = new TextTable(
                Texts.get("cli.runs.id"),
                Texts.get("cli.runs.file"),
                Texts.get("cli.runs.rows"),
                Texts.get("cli.runs.best"),
                Texts.get("cli.train.auc"),
                Texts.get("cli.runs.tags"));
        for (RunLine run : runs) {
            table.add(
                    run.id(),
                    run.file(),
                    "%,d".formatted(run.rows()),
                    run.best().title(),
                    Leaderboard.figure(run.auc()),
                    String.join(", ", run.notes().tags()));
        }
        return table.toString();
    }
}
