package app.hotlist.drift;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Holm's correction: who tests many columns finds a difference by chance in some.
///
/// S. Holm, "A simple sequentially rejective multiple test procedure", 1979.
final class Holm {

    private Holm() {}

    /// The p-values corrected, in their order: calling a difference real where its corrected value is below 0.01 is
    /// wrong in at most one of a hundred whole comparisons.
    static double[] corrected(double[] p) {
        List<Integer> order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> p[at]))
                .toList();
        double[] corrected = new double[p.length];
        double largest = 0;
        for (int rank = 0; rank < p.length; rank++) {
            int at = order.get(rank);
            largest = Math.max(largest, Math.min(1, p[at] * (p.length - rank)));
            corrected[at] = largest;
        }
        return corrected;
    }
}
