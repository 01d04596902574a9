package app.hotlist.bench;

import app.hotlist.chart.ChartTheme;
import app.hotlist.chart.Charts;
import app.hotlist.chart.Series;
import app.hotlist.evaluation.GainsCurve;
import app.hotlist.evaluation.Predictions;
import app.hotlist.gui.figure.Figure;
import app.hotlist.gui.figure.Mark;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.Screens;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// How long a frame takes while a cut-off is dragged over the gains of four models on a million leads: at 60 frames a
/// second there are 16.7 ms for it. And what it takes to draw the chart anew each time instead.
public final class ChartBench {

    private static final int LEADS = 1_000_000;
    private static final int FRAMES = 300;
    private static final double MILLION = 1e6;
    private static final double WIDTH = 900;
    private static final double HEIGHT = 420;
    private static final PrintStream OUT = System.out;

    private ChartBench() {}

    /// Prints milliseconds of the window's thread.
    ///
    /// @param args none
    public static void main(String[] args) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        List<Series> models = IntStream.range(0, 4)
                .mapToObj(i -> new Series("model" + i, "Model " + i, predictions(0.3 + 0.4 * i)))
                .toList();
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.startup(() -> {
            measure(models);
            done.complete(null);
        });
        done.join();
        Platform.exit();
    }

    private static void measure(List<Series> models) {
        StackPane root = new StackPane();
        Look look = Screens.show(new Stage(), root);
        Figure figure = new Figure(look);
        figure.setMaxSize(WIDTH, HEIGHT);
        root.getChildren().setAll(figure);
        GainsCurve gains = GainsCurve.of(models.getFirst().predictions());
        long before = processorTime();
        figure.show(theme -> Charts.gains(models, theme), "");
        frame(root);
        OUT.printf("first picture of %,d leads × 4 models: %.0f ms%n", LEADS, (processorTime() - before) / MILLION);

        print("mark moved", times(i -> figure.mark(mark(gains, i)), root, false));
        print("mark moved, and the window painted", times(i -> figure.mark(mark(gains, i)), root, true));
        print(
                "chart made and drawn anew",
                times(
                        i -> figure.show(theme -> Charts.gainsAt(i * LEADS / FRAMES + 1, models, ChartTheme.LIGHT), ""),
                        root,
                        false));
    }

    private static Mark mark(GainsCurve gains, int frame) {
        double share = (frame + 0.5) / FRAMES;
        double reached = gains.buyersReached(share);
        return new Mark(
                share, reached, "%d calls reach %.1f %%".formatted((int) (share * LEADS), 100 * reached), "more");
    }

    private static double[] times(IntConsumer change, StackPane root, boolean painted) {
        double[] times = new double[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            long before = processorTime();
            change.accept(i);
            frame(root);
            if (painted) {
                root.snapshot(new SnapshotParameters(), null);
            }
            times[i] = (processorTime() - before) / MILLION;
        }
        Arrays.sort(times);
        return times;
    }

    private static void frame(StackPane root) {
        root.applyCss();
        root.layout();
    }

    private static void print(String what, double[] sorted) {
        OUT.printf(
                "%s: median %.2f ms, 95 of 100 under %.2f ms, longest %.1f ms%n",
                what, sorted[FRAMES / 2], sorted[FRAMES * 95 / 100], sorted[FRAMES - 1]);
    }

    /// Of this thread alone: whatever else runs on the machine does not count.
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Predictions predictions(double noise) {
        SplittableRandom random = new SplittableRandom(Math.round(noise * 100));
        boolean[] labels = new boolean[LEADS];
        double[] chances = new double[LEADS];
        for (int i = 0; i < LEADS; i++) {
            double odds = -0.8 + 2.6 * random.nextGaussian();
            labels[i] = random.nextDouble() < 1 / (1 + Math.exp(-odds));
            chances[i] = 1 / (1 + Math.exp(-(odds + noise * random.nextGaussian())));
        }
        return new Predictions(IntStream.range(0, LEADS).toArray(), labels, chances);
    }
}
