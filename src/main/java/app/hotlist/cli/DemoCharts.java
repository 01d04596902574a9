package app.hotlist.cli;

import app.hotlist.base.Progress;
import app.hotlist.chart.Bar;
import app.hotlist.chart.ChartFile;
import app.hotlist.chart.ChartSentences;
import app.hotlist.chart.ChartTheme;
import app.hotlist.chart.Charts;
import app.hotlist.chart.ReasonCharts;
import app.hotlist.chart.Series;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import java.nio.file.Path;
import java.util.List;

/// The pictures that the demo draws of its experiment.
final class DemoCharts {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 600;
    private static final int MOST_COLUMNS = 12;

    private DemoCharts() {}

    /// Draws gains, ROC, precision and recall, lift, calibration and importance.
    ///
    /// @return the files
    static List<Path> write(Experiment experiment, Path folder, Progress progress) {
        List<Series> all = experiment.runs().stream().map(DemoCharts::series).toList();
        List<Series> best = List.of(series(experiment.best()));
        List<Bar> bars = bars(experiment.best());
        Path gains = folder.resolve("gains.png");
        ChartFile.png(Charts.gains(all, ChartTheme.LIGHT), gains, WIDTH, HEIGHT);
        progress.report(0.2, gains.toString());
        Path roc = folder.resolve("roc.png");
        ChartFile.png(Charts.roc(all, ChartTheme.LIGHT), roc, WIDTH, HEIGHT);
        progress.report(0.4, roc.toString());
        Path precision = folder.resolve("precision-recall.png");
        ChartFile.png(Charts.precisionRecall(all, ChartTheme.LIGHT), precision, WIDTH, HEIGHT);
        progress.report(0.6, precision.toString());
        Path lift = folder.resolve("lift.png");
        ChartFile.png(Charts.lift(best, ChartTheme.LIGHT), lift, WIDTH, HEIGHT);
        Path calibration = folder.resolve("calibration.png");
        ChartFile.png(Charts.calibration(best, ChartTheme.LIGHT), calibration, WIDTH, HEIGHT);
        progress.report(0.8, calibration.toString());
        Path importance = folder.resolve("importance.png");
        ChartFile.png(
                ReasonCharts.importance(bars, ChartTheme.LIGHT), importance, WIDTH, ReasonCharts.height(bars.size()));
        progress.report(1, importance.toString());
        return List.of(gains, roc, precision, lift, calibration, importance);
    }

    /// What the gains of the best model say.
    static String sentence(Experiment experiment) {
        return ChartSentences.gains(series(experiment.best()));
    }

    private static Series series(Run run) {
        return new Series(run.spec().id(), run.spec().title(), run.outOfFold());
    }

    private static List<Bar> bars(Run run) {
        return run.importance().stream()
                .limit(MOST_COLUMNS)
                .map(column -> new Bar(column.column(), column.share(), ""))
                .toList();
    }
}
