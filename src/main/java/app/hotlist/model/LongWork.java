package app.hotlist.model;

import app.hotlist.base.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What a classifier says of many leads, some at a time: between two lots the user may stop. What it says of a lead
/// does not depend on the others.
record LongWork(Classifier classifier, Progress progress) {

    /// The slowest kind takes apart so many in a second. Others soon get more at a time: trees take less than half as
    /// long for each of many leads that go down together.
    private static final int APART = 16;

    private static final int MOST_APART = 256;

    private static final long SHORT_NANOS = 50_000_000;

    private static final int ADDED_UP = 4_096;

    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    double[] chances(SparseRows rows) {
        double[] chances = new double[rows.count()];
        for (int from = 0; from < chances.length; from += ADDED_UP) {
            progress.checkCancelled();
            double[] some = classifier.chances(rows.pick(span(from, chances.length, ADDED_UP)));
            System.arraycopy(some, 0, chances, from, some.length);
        }
        return chances;
    }

    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    Contributions contributions(SparseRows rows, SourceColumns columns) {
        double base = 0;
        double[] chances = new double[rows.count()];
        double[] errors = new double[rows.count()];
        List<double[]> points = new ArrayList<>();
        int lot = APART;
        for (int from = 0; from < chances.length; from = points.size()) {
            progress.checkCancelled();
            long start = System.nanoTime();
            Contributions some = classifier.contributions(rows.pick(span(from, chances.length, lot)), columns);
            if (System.nanoTime() - start < SHORT_NANOS) {
                lot = Math.min(MOST_APART, 2 * lot);
            }
            base = some.base();
            System.arraycopy(some.chances(), 0, chances, from, some.chances().length);
            System.arraycopy(some.errors(), 0, errors, from, some.errors().length);
            points.addAll(List.of(some.points()));
        }
        return new Contributions(base, chances, points.toArray(double[][]::new), errors);
    }

    private static int[] span(int from, int all, int most) {
        return IntStream.range(from, Math.min(all, from + most)).toArray();
    }
}
