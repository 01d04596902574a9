package app.hotlist.model;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Shapley values of the source columns, estimated: from a remembered lead to the lead in question column by
/// column, in an order drawn by lot, then back in the opposite order; each column gets what its own step
/// changed, on average (E. Štrumbelj and I. Kononenko, JMLR 11, 2010; antithetic orders as in R. Mitchell and
/// others, JMLR 23, 2022).
///
/// Pairs of walks are added until the standard error of every column is small. The same lead gets the same
/// values, whatever else was asked: what is drawn does not depend on it. Every walk ends at the lead's own
/// chance; what the leads that its walks began at differ from the mean of all such leads goes to the columns in
/// proportion to the variance of their estimates, since it comes from there.
final class SampledShapley {

    /// Pairs of walks per lead, at least: fewer do not tell their own error.
    private static final int LEAST_PAIRS = 4;

    /// Pairs of walks per lead, at most: a lead takes so much longer than its chance alone.
    private static final int MOST_PAIRS = 16;

    /// Up to this standard error, in chance, an estimate is good enough: reasons are read in whole points, and
    /// weaker ones than two points change nobody's mind.
    private static final double GOOD = 0.02;

    private static final long SEED = 20_241;

    private final Classifier classifier;
    private final SparseRows known;
    private final SourceColumns columns;
    private final int[] starts;
    private final double base;
    private final List<int[]> orders;

    /// @param known leads to start from, at least one
    SampledShapley(Classifier classifier, SparseRows known, SourceColumns columns) {
        this.classifier = classifier;
        this.known = known;
        this.columns = columns;
        SplittableRandom random = new SplittableRandom(SEED);
        starts = random.ints(MOST_PAIRS, 0, known.count()).toArray();
        base = Arrays.stream(classifier.chances(known.pick(starts))).average().orElseThrow();
        orders = Stream.generate(() -> Lots.order(columns.size(), random))
                .limit(MOST_PAIRS)
                .toList();
    }

    Contributions of(SparseRows leads) {
        double[] chances = classifier.chances(leads);
        double[][] points = new double[leads.count()][];
        double[] errors = new double[leads.count()];
        for (int row = 0; row < points.length; row++) {
            MeanSteps steps = new MeanSteps(columns.size());
            for (int pair = 0; pair < MOST_PAIRS && !(pair >= LEAST_PAIRS && steps.error() <= GOOD); pair++) {
                steps.add(pair(leads, row, pair));
            }
            points[row] = steps.addingUpTo(chances[row] - base);
            errors[row] = steps.error();
        }
        return Contributions.estimated(base, chances, points, errors);
    }

    /// What each column's step changed, on average over a walk and the one in the opposite order.
    private double[] pair(SparseRows leads, int row, int pair) {
        double[] changed = new double[columns.size()];
        int[] order = orders.get(pair);
        walk(leads, row, starts[pair], order, changed);
        walk(leads, row, starts[pair], reversed(order), changed);
        return changed;
    }

    private static int[] reversed(int[] order) {
        return IntStream.range(0, order.length)
                .map(i -> order[order.length - 1 - i])
                .toArray();
    }

    private void walk(SparseRows leads, int row, int start, int[] order, double[] changed) {
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
            changed[order[i]] += (chances[i + 1] - chances[i]) / 2;
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
