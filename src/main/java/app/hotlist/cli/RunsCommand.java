package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.workspace.SavedRun;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/// `hotlist runs`: what was trained so far.
@Command(
        name = "runs",
        description = "Lists the saved runs, the latest first.",
        footer = """

                Examples:
                  hotlist runs
                  hotlist runs show 20261102-091500-sample

                With --json a list; for each run:
                  id, name, savedAt, file   what it is called, when it was made, and from what
                  rows, positive            leads with an outcome, and how many of them bought
                  models                    names of the models
                  best, auc                 the model with the highest mean AUC, and that AUC
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
            double auc) {

        static Document of(SavedRun run) {
            return new Document(
                    run.id(),
                    run.name(),
                    run.savedAt(),
                    run.data().fileName(),
                    run.data().rows(),
                    run.data().positives(),
                    run.models().stream().map(model -> model.spec().id()).toList(),
                    run.best().spec().id(),
                    run.best().aucMean());
        }
    }

    @Mixin
    private final Answer answer;

    @Mixin
    private final WorkspaceOption workspace;

    RunsCommand(Surroundings surroundings) {
        this.answer = new Answer(surroundings);
        this.workspace = new WorkspaceOption(surroundings);
    }

    @Override
    public Integer call() {
        List<SavedRun> runs = workspace.open().runs().list();
        answer.give(runs.stream().map(Document::of).toList(), words(runs));
        return ExitCode.OK;
    }

    private static String words(List<SavedRun> runs) {
        if (runs.isEmpty()) {
            return Texts.get("cli.runs.none") + "\n";
        }
        TextTable table = new TextTable(
                Texts.get("cli.runs.id"),
                Texts.get("cli.runs.file"),
                Texts.get("cli.runs.rows"),
                Texts.get("cli.runs.best"),
                Texts.get("cli.train.auc"));
        for (SavedRun run : runs) {
            table.add(
                    run.id(),
                    run.data().fileName(),
                    "%,d".formatted(run.data().rows()),
                    run.best().spec().title(),
                    Leaderboard.figure(run.best().aucMean()));
        }
        return table.toString();
    }
}
