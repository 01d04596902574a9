package app.hotlist.cli;

import app.hotlist.base.Texts;
import app.hotlist.evaluation.Metrics;
import app.hotlist.experiment.Run;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The models of a run as a table for the terminal, best first.
final class Leaderboard {

    private Leaderboard() {}

    static String of(List<Run> runs) {
        TextTable table = new TextTable(
                Texts.get("cli.train.model"),
                Texts.get("cli.train.auc"),
                Texts.get("cli.train.precision-recall"),
                Texts.get("cli.train.accuracy"),
                Texts.get("cli.train.precision"),
                Texts.get("cli.train.recall"),
                Texts.get("cli.train.f1"),
                Texts.get("cli.train.log-loss"),
                Texts.get("cli.train.brier"),
                Texts.get("cli.train.seconds"));
        runs.stream()
                .sorted(Comparator.comparingDouble((Run run) -> -run.aucMean()))
                .forEach(run -> add(table, run));
        return table.toString();
    }

    private static void add(TextTable table, Run run) {
        Metrics metrics = run.metrics();
        String deviation = Double.isNaN(run.aucDeviation()) ? "" : " ± " + figure(run.aucDeviation());
        table.add(
                run.spec().title(),
                figure(run.aucMean()) + deviation,
                figure(metrics.averagePrecision()),
                figure(metrics.accuracy()),
                figure(metrics.precision()),
                figure(metrics.recall()),
                figure(metrics.f1()),
                figure(metrics.logLoss()),
                figure(metrics.brier()),
                String.format(
                        Locale.getDefault(Locale.Category.FORMAT),
                        "%.1f",
                        run.took().toMillis() / 1e3));
    }

    /// Four decimals, or a dash where there is no figure.
    static String figure(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.getDefault(Locale.Category.FORMAT), "%.4f", value);
    }
}
