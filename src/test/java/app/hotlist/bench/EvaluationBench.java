package app.hotlist.bench;

import app.hotlist.evaluation.CalibrationCurve;
import app.hotlist.evaluation.ConfusionMatrix;
import app.hotlist.evaluation.GainsCurve;
import app.hotlist.evaluation.MetricIntervals;
import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.PrecisionRecallCurve;
import app.hotlist.evaluation.Predictions;
import app.hotlist.evaluation.RocCurve;
import app.hotlist.evaluation.TopDifference;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;

/// How fast a million predictions are ranked, drawn as curves and cut off, and two models compared by a bootstrap; on
/// one core.
public final class EvaluationBench {

    private static final int MANY = 1_000_000;
    private static final int COMPARED = 100_000;
    private static final int CALLS = 10_000;
    private static final int ROUNDS = 7;
    private static final int CUTS = 10_000;

    private final PrintStream out;

    private EvaluationBench(PrintStream out) {
        this.out = out;
    }

    /// Prints milliseconds, the fastest of some rounds.
    ///
    /// @param args none
    public static void main(String[] args) {
        new EvaluationBench(System.out).run();
    }

    private void run() {
        int[] rows = new int[MANY];
        Arrays.setAll(rows, i -> i);
        boolean[] labels = labels(MANY);
        double[] chances = chances(labels, 1);
        Predictions many = new Predictions(rows, labels, chances);
        print("Arrays.sort of the chances alone", () -> sorted(chances));
        print("predictions made and ranked", () -> new Predictions(rows, labels, chances).positives());
        print("gains", () -> GainsCurve.of(many).points().size());
        print("ROC", () -> RocCurve.of(many).area());
        print("precision and recall", () -> PrecisionRecallCurve.of(many).area());
        print("calibration", () -> CalibrationCurve.of(many).error());
        print(
                "all four together",
                () -> GainsCurve.of(many).points().size()
                        + RocCurve.of(many).area()
                        + PrecisionRecallCurve.of(many).area()
                        + CalibrationCurve.of(many).error());
        print("all measures", () -> Metrics.of(many).brier());
        print("all intervals", () -> MetricIntervals.of(many).brier().half());
        print("10,000 matrices, one per length of the list", () -> cuts(many));
        Predictions first = predictions(1);
        Predictions second = predictions(2);
        print(
                "bootstrap of 100,000 leads, a list of 10,000",
                () -> TopDifference.of(first, second, CALLS, 7).band());
        print(
                "… a list of 50,000",
                () -> TopDifference.of(first, second, COMPARED / 2, 7).band());
    }

    private static double cuts(Predictions predictions) {
        double sum = 0;
        for (int cut = 0; cut < CUTS; cut++) {
            sum += ConfusionMatrix.top(cut * (MANY / CUTS), predictions).truePositive();
        }
        return sum;
    }

    private static double sorted(double[] chances) {
        double[] sorted = chances.clone();
        Arrays.sort(sorted);
        return sorted[0] + 1;
    }

    private static Predictions predictions(long seed) {
        int[] rows = new int[COMPARED];
        Arrays.setAll(rows, i -> i);
        boolean[] labels = labels(COMPARED);
        return new Predictions(rows, labels, chances(labels, seed));
    }

    private static boolean[] labels(int leads) {
        SplittableRandom random = new SplittableRandom(42);
        boolean[] labels = new boolean[leads];
        for (int i = 0; i < leads; i++) {
            labels[i] = random.nextInt(3) == 0;
        }
        return labels;
    }

    private static double[] chances(boolean[] labels, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] chances = new double[labels.length];
        for (int i = 0; i < labels.length; i++) {
            chances[i] = 1 / (1 + Math.exp(-random.nextGaussian() - (labels[i] ? 1 : -1)));
        }
        return chances;
    }

    private void print(String what, DoubleSupplier work) {
        double fastest = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            if (work.getAsDouble() == 0) {
                throw new IllegalStateException("nothing was done");
            }
            fastest = Math.min(fastest, (System.nanoTime() - start) / 1e6);
        }
        out.printf("%-46s %8.1f ms%n", what, fastest);
    }
}
