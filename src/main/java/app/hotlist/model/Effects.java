package app.hotlist.model;

import app.hotlist.base.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// What a model does to the leads it was trained on: the average lead, and how much each column matters.
///
/// @param centre what the reasons of any lead are measured from
/// @param importance the most important column first
record Effects(Centre centre, List<ColumnImportance> importance) {

    /// So many training leads settle the average: its error is then under 0.4 percentage points.
    private static final int MOST_ROWS = 20_000;

    /// So many show how much a column matters.
    private static final int IMPORTANCE_ROWS = 2_000;

    private static final int CHUNK = 4_096;

    /// The average lead.
    ///
    /// @param average its chance
    /// @param points per column, what the column adds for the average lead to the model's own starting point
    record Centre(double average, List<Double> points) {

        Centre {
            points = List.copyOf(points);
        }

        /// Points measured from the average lead: with them, average + points = chance.
        double[] centred(double[] uncentred) {
            double[] centred = new double[uncentred.length];
            for (int column = 0; column < centred.length; column++) {
                centred[column] = uncentred[column] - points.get(column);
            }
            return centred;
        }
    }

    Effects {
        importance = List.copyOf(importance);
    }

    /// Looks at the training leads, or at a sample where there are very many.
    static Effects of(Classifier classifier, TrainingSet set, long seed, Progress progress) {
        SourceColumns columns = set.columns();
        int[] sample = sample(set.size(), seed);
        double[] sums = new double[columns.size()];
        double base = 0;
        List<double[]> kept = new ArrayList<>();
        for (int from = 0; from < sample.length; from += CHUNK) {
            progress.checkCancelled();
            int[] rows = Arrays.copyOfRange(sample, from, Math.min(sample.length, from + CHUNK));
            Contributions contributions = classifier.contributions(set.rows().pick(rows), columns);
            base = contributions.base();
            for (double[] points : contributions.points()) {
                for (int column = 0; column < sums.length; column++) {
                    sums[column] += points[column];
                }
                if (kept.size() < IMPORTANCE_ROWS) {
                    kept.add(points);
                }
            }
        }
        List<Double> means =
                Arrays.stream(sums).mapToObj(sum -> sum / sample.length).toList();
        double average = base + means.stream().mapToDouble(Double::doubleValue).sum();
        Centre centre = new Centre(average, means);
        double[][] points = kept.stream().map(centre::centred).toArray(double[][]::new);
        int[] weighed = Arrays.copyOf(sample, points.length);
        return new Effects(centre, Importance.of(set.table().rows(weighed), columns, points));
    }

    /// In an order of the seed's making, so that the beginning of the sample is a sample too.
    private static int[] sample(int size, long seed) {
        int[] rows = IntStream.range(0, size).toArray();
        SplittableRandom random = new SplittableRandom(seed);
        int wanted = Math.min(size, MOST_ROWS);
        for (int i = 0; i < wanted; i++) {
            int other = i + random.nextInt(size - i);
            int row = rows[i];
            rows[i] = rows[other];
            rows[other] = row;
        }
        return Arrays.copyOf(rows, wanted);
    }
}
