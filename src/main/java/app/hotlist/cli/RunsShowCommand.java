package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.evaluation.ConfusionMatrix;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Plan;
import app.hotlist.model.ColumnImportance;
import app.hotlist.model.DataFingerprint;
import app.hotlist.workspace.SavedRun;
import app.hotlist.workspace.SavedRuns;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/// `hotlist runs show`: one run in full.
@Command(name = "show", description = "Shows one saved run in full.", footer = """

    Example:
      hotlist runs show 20261102-091500-sample --json

    With --json:
      id, name, savedAt
      plan        recipe, models with their settings, split, seed
      data        fileName, sha256, rows, positives, schema
      models      as train --json has them
      best        name of the model with the highest mean AUC
      confusion   of the best model, called from a chance of one half:
                  truePositive, falsePositive, trueNegative, falseNegative
      importance  of the best model, for each column: share of the points it gives,
                  AUC missed when its values are dealt out anew, share of the
                  gain of its trees, direction
    """, mixinStandardHelpOptions = true)
final class RunsShowCommand implements Callable<Integer> {

    private static final double HALF = 0.5;
    private static final int SHOWN_COLUMNS = 10;

    /// What `hotlist runs show --json` prints. Other programs read these names: never change one.
    private record Document(
            String id,
            String name,
            Instant savedAt,
            Plan plan,
            DataFingerprint data,
            List<TrainDocument.ModelDocument> models,
            String best,
            Confusion confusion,
            List<ColumnImportance> importance) {}

    /// How many leads of each outcome would have been called, and how many not.
    private record Confusion(long truePositive, long falsePositive, long trueNegative, long falseNegative) {
        static Confusion of(ConfusionMatrix matrix) {
            return new Confusion(
                    matrix.truePositive(), matrix.falsePositive(), matrix.trueNegative(), matrix.falseNegative());
        }
    }

    @Mixin
    private final Answer answer;

    @Mixin
    private final RunChoice choice;

    RunsShowCommand(Surroundings surroundings) {
        this.answer = new Answer(surroundings);
        this.choice = new RunChoice(surroundings);
    }

    @Override
    public Integer call() {
        SavedRuns runs = choice.runs();
        SavedRun run = choice.in(runs);
        Experiment experiment = runs.experiment(run);
        Document document = new Document(
                run.id(),
                run.name(),
                run.savedAt(),
                run.plan(),
                run.data(),
                experiment.runs().stream().map(TrainDocument.ModelDocument::of).toList(),
                experiment.best().spec().id(),
                Confusion.of(ConfusionMatrix.at(HALF, experiment.best().outOfFold())),
                experiment.best().importance());
        String erased = choice.erasedSince(run);
        answer.give(document, words(document, experiment, erased));
        return ExitCode.OK;
    }

    private static String words(Document document, Experiment experiment, String erased) {
        Confusion confusion = document.confusion();
        TextTable columns = new TextTable(
                Texts.get("cli.column.name"),
                Texts.get("cli.runs.share"),
                Texts.get("cli.runs.missed"),
                Texts.get("cli.runs.gain"));
        document.importance().stream()
                .limit(SHOWN_COLUMNS)
                .forEach(column -> columns.add(
                        column.column(),
                        percent(column.share()),
                        column.missed().map("%.4f"::formatted).orElse("–"),
                        column.gain().map(RunsShowCommand::percent).orElse("–")));
        return String.join(
                "\n",
                Texts.get(
                        "cli.runs.title",
                        document.id(),
                        document.data().fileName(),
                        document.data().rows(),
                        document.data().positives()),
                erased,
                Leaderboard.of(experiment.runs()) + Texts.get("cli.train.note"),
                "",
                Texts.get(
                        "cli.runs.confusion",
                        experiment.best().spec().title(),
                        confusion.truePositive(),
                        confusion.falsePositive(),
                        confusion.falseNegative(),
                        confusion.trueNegative()),
                "",
                columns.toString());
    }

    private static String percent(double share) {
        return "%.1f\u00a0%%".formatted(100 * share);
    }
}
