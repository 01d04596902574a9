package app.hotlist.evaluation;

/// From where to where something lies in 95 of 100 cases.
///
/// @param low at most `high`; `NaN` like `high` where a figure is not defined
public record Interval(double low, double high) {

    /// How many standard deviations to both sides hold 95 % of a normal distribution, and its square.
    static final double Z = 1.959964;

    private static final double ZZ = Z * Z;

    /// Nothing can be told.
    static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN);

    public Interval {
        if (!(low <= high) && !(Double.isNaN(low) && Double.isNaN(high))) {
            throw new IllegalArgumentException("from %s to %s".formatted(low, high));
        }
    }

    /// Where the true share lies of which a sample shows so many: the score interval (E. B. Wilson, _Journal of the
    /// American Statistical Association_ 22, 1927), which holds its promise for small samples and for shares near 0
    /// and 1 too (Brown, Cai and DasGupta, _Statistical Science_ 16, 2001). From 0 to 1 without a sample.
    ///
    /// @param hits from 0 to `of`
    public static Interval ofShare(long hits, long of) {
        check(hits, of);
        if (of == 0) {
            return new Interval(0, 1);
        }
        double share = (double) hits / of;
        double middle = share + ZZ / (2 * of);
        double half = Z * Math.sqrt(share * (1 - share) / of + ZZ / (4.0 * of * of));
        double all = 1 + ZZ / of;
        return new Interval(Math.max(0, (middle - half) / all), Math.min(1, (middle + half) / all));
    }

    /// How many hits the next sample of the same size and kind will have: the joint-sampling prediction interval
    /// (K. Krishnamoorthy and J. Peng, _Journal of Statistical Planning and Inference_ 141, 2011). It is wider
    /// than an interval for the true number, because the next sample has its own luck too. Not rounded.
    ///
    /// @param hits from 0 to `of`
    public static Interval ofNext(long hits, long of) {
        check(hits, of);
        if (of == 0) {
            return new Interval(0, 0);
        }
        // With s = hits + next: (2 hits − s)² = z² s (2 of − s) / (2 of), solved for s.
        double square = 1 + ZZ / (2 * of);
        double linear = 4.0 * hits + ZZ;
        double root = Math.sqrt(Math.max(0, linear * linear - 16.0 * hits * hits * square));
        double low = (linear - root) / (2 * square) - hits;
        double high = (linear + root) / (2 * square) - hits;
        return new Interval(Math.clamp(low, 0, (double) of), Math.clamp(high, 0, (double) of));
    }

    /// Around a share with so large a standard error, within [0, 1]; undefined if one of the two is.
    static Interval around(double share, double error) {
        return Double.isNaN(share) || Double.isNaN(error)
                ? UNDEFINED
                : new Interval(Math.max(0, share - Z * error), Math.min(1, share + Z * error));
    }

    /// Half the width: what stands after ±; `NaN` where the figure is not defined.
    public double half() {
        return (high - low) / 2;
    }

    private static void check(long hits, long of) {
        if (hits < 0 || hits > of) {
            throw new IllegalArgumentException("%d of %d".formatted(hits, of));
        }
    }
}
