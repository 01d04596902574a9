package app.hotlist.table;

import java.util.Arrays;

/// Quantiles of numbers, by linear interpolation between neighbours (Hyndman and Fan's type 7, as R,
/// NumPy and spreadsheets have it).
public final class Quantiles {

    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
    }

    /// The quantiles of these values.
    ///
    /// @param values at least one, none of them `NaN`; they need not be sorted and stay as they are
    public static Quantiles of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no values, no quantiles");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Quantiles(sorted);
    }

    /// The value below which that share of the values lies.
    ///
    /// @param share in [0, 1]: 0 gives the smallest value, 0.5 the median, 1 the largest
    public double at(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share must lie between 0 and 1: " + share);
        }
        double place = share * (sorted.length - 1);
        int below = (int) place;
        if (below == sorted.length - 1) {
            return sorted[below];
        }
        return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }

    /// The arithmetic mean of these values, at least one.
    public static double mean(double... values) {
        return Arrays.stream(values).average().orElseThrow(() -> new IllegalArgumentException("no values, no mean"));
    }
}
