package app.hotlist.model;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Shapley values of the source columns, estimated: from a remembered lead to the lead in question column by
/// column,
/// in an order drawn by lot, then back in the opposite order; each column gets what its own step changed, on
/// average
/// (E. Štrumbelj and I. Kononenko, JMLR 11, 2010; antithetic orders as in R. Mitchell and others, JMLR 23, 2022).
///
/// The same leads get the same values: what is drawn does not depend on what was asked before. Every walk ends at
/// the lead's own chance, so what is estimated is only how the way is divided among the columns.
final class SampledShapley {

    /// Pairs of walks per lead: enough to tell strong reasons from weak ones. Four times as many would halve the
    /// error
    /// and take four times as long, which is too long for lists of thousands.
    private static final int PAIRS = 4;

    private static final long SEED = 20_241;

    private final Classifier classifier;
    private final SparseRows known;
    private final SourceColumns columns;

    /// @param known leads to start from, at least one
    SampledShapley(Classifier classifier, SparseRows known, SourceColumns columns) {
        this.classifier = classifier;
        this.known = known;
        this.columns = columns;
    }

    Contributions of(SparseRows leads) {
        int[] starts = new SplittableRandom(SEED).ints(PAIRS, 0, known.count()).toArray();
        double base =
                Arrays.stream(classifier.chances(known.pick(starts))).average().orElseThrow();
        double[] chances = classifier.chances(leads);
        double[][] points = new double[leads.count()][columns.size()];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int start : starts) {
            int[] order = Lots.order(columns.size(), random);
            for (int row = 0; row < points.length; row++) {
                walk(leads, row, start, order, points[row]);
                walk(leads, row, start, reversed(order), points[row]);
            }
        }
        return Contributions.ofShares(base, chances, points);
    }

    private static int[] reversed(int[] order) {
        return IntStream.range(0, order.length)
                .map(i -> order[order.length - 1 - i])
                .toArray();
    }

    private void walk(SparseRows leads, int row, int start, int[] order, double[] points) {
        boolean[] own = new boolean[columns.size()];
        SparseRows lead = leads.pick(new int[] {row});
        int[] from = {start};
        SparseRows[] steps = new SparseRows[order.length + 1];
        steps[0] = known.pick(from);
        for (int i = 0; i < order.length; i++) {
            own[order[i]] = true;
            steps[i + 1] = lead.mixed(known, from, feature -> !own[columns.of(feature)]);
        }
        double[] chances = classifier.chances(joined(steps));
        for (int i = 0; i < order.length; i++) {
            points[order[i]] += (chances[i + 1] - chances[i]) / (2 * PAIRS);
        }
    }

    private static SparseRows joined(SparseRows[] rows) {
        int[] starts = new int[rows.length + 1];
        for (int row = 0; row < rows.length; row++) {
            starts[row + 1] = starts[row] + rows[row].values().length;
        }
        int[] indices = new int[starts[rows.length]];
        float[] values = new float[starts[rows.length]];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(rows[row].indices(), 0, indices, starts[row], rows[row].indices().length);
            System.arraycopy(rows[row].values(), 0, values, starts[row], rows[row].values().length);
        }
        return new SparseRows(rows[0].width(), starts, indices, values);
    }
}
