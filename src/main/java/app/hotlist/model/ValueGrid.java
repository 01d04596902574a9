package app.hotlist.model;

import app.hotlist.evaluation.ColumnEffect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which numbers of a column are tried, and how many leads have what: every number where there are few
/// different ones, else quantiles, so that there are more where there are more leads, and no outliers.
final class ValueGrid {

    /// Up to so many different numbers are tried all.
    private static final int FEW = 24;

    /// Else so many, at equal steps of the share of leads that have less.
    private static final int QUANTILES = 21;

    /// The share of the leads at either end that is not looked at.
    private static final double OUTSIDE = 0.01;

    private static final int BANDS = 20;

    private final double[] sorted;
    private final double[] values;
    private final boolean few;

    private ValueGrid(double[] sorted, double[] values, boolean few) {
        this.sorted = sorted;
        this.values = values;
        this.few = few;
    }

    /// @param present the numbers that are not missing, in any order
    static ValueGrid of(double[] present) {
        double[] sorted = present.clone();
        Arrays.sort(sorted);
        double[] distinct = Arrays.stream(sorted).distinct().limit(FEW + 1L).toArray();
        return distinct.length <= FEW
                ? new ValueGrid(sorted, distinct, true)
                : new ValueGrid(sorted, quantiles(sorted), false);
    }

    /// Numbers that occur.
    private static double[] quantiles(double[] sorted) {
        double[] values = new double[QUANTILES];
        for (int i = 0; i < QUANTILES; i++) {
            double share = OUTSIDE + (1 - 2 * OUTSIDE) * i / (QUANTILES - 1);
            values[i] = sorted[(int) Math.round(share * (sorted.length - 1))];
        }
        return Arrays.stream(values).distinct().toArray();
    }

    /// The numbers to try, rising.
    double[] values() {
        return values;
    }

    /// How many leads have what. Around each number where all are tried, of equal width otherwise; the first
    /// and the last hold what is beyond them, too.
    List<ColumnEffect.Band> bands() {
        double[] edges = few ? middles() : equal();
        List<ColumnEffect.Band> bands = new ArrayList<>();
        int from = 0;
        for (int band = 0; band + 1 < edges.length; band++) {
            int to = from;
            boolean last = band + 2 == edges.length;
            while (to < sorted.length && (last || sorted[to] < edges[band + 1])) {
                to++;
            }
            bands.add(new ColumnEffect.Band(edges[band], edges[band + 1], to - from));
            from = to;
        }
        return bands;
    }

    private double[] middles() {
        if (values.length == 0) {
            return new double[0];
        }
        double[] edges = new double[values.length + 1];
        for (int i = 1; i < values.length; i++) {
            edges[i] = (values[i - 1] + values[i]) / 2;
        }
        int last = values.length - 1;
        edges[0] = last == 0 ? values[0] - 0.5 : 2 * values[0] - edges[1];
        edges[last + 1] = last == 0 ? values[0] + 0.5 : 2 * values[last] - edges[last];
        return edges;
    }

    private double[] equal() {
        double first = values[0];
        double last = values[values.length - 1];
        if (first == last) {
            return new double[] {first - 0.5, last + 0.5};
        }
        double[] edges = new double[BANDS + 1];
        for (int i = 0; i <= BANDS; i++) {
            edges[i] = first + (last - first) * i / BANDS;
        }
        return edges;
    }
}
