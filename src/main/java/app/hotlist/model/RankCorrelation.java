package app.hotlist.model;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Spearman's rank correlation: whether two series rise together, whatever the shape.
final class RankCorrelation {

    private RankCorrelation() {}

    /// In [-1, 1]; equal values share their mean rank. 0 where a series never varies or there are none.
    static double of(double[] xs, double[] ys) {
        double[] xRanks = ranks(xs);
        double[] yRanks = ranks(ys);
        double mean = (xs.length + 1) / 2.0;
        double products = 0;
        double xSquares = 0;
        double ySquares = 0;
        for (int i = 0; i < xs.length; i++) {
            double x = xRanks[i] - mean;
            double y = yRanks[i] - mean;
            products += x * y;
            xSquares += x * x;
            ySquares += y * y;
        }
        double scale = Math.sqrt(xSquares * ySquares);
        return scale > 0 ? products / scale : 0;
    }

    /// From 1.
    private static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        int from = 0;
        while (from < order.length) {
            int to = from;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + 1 + to) / 2.0;
            }
            from = to;
        }
        return ranks;
    }
}
