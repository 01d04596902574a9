package app.hotlist.drift;

import java.util.stream.LongStream;

/// The population stability index: how far a column's values have moved.
///
/// The symmetric Kullback–Leibler divergence (Jeffreys) of two distributions over the same groups, in nats. The usual
/// reading is a convention, not a test: below 0.1 stable, 0.1 to 0.25 worth a look, above 0.25 moved (N. Siddiqi,
/// _Credit Risk Scorecards_, Wiley 2006).
public final class Psi {

    /// From here on worth a look.
    public static final double LOOK = 0.1;

    /// Above this moved.
    public static final double MOVED = 0.25;

    /// The least share that a group counts as having: without it one new value makes the index infinite.
    private static final double LEAST_SHARE = 1e-4;

    private Psi() {}

    /// Compares two counts by the same groups.
    ///
    /// @param then leads per group in the past, at least one in all
    /// @param now leads per group now, in the same order, at least one in all
    /// @return 0 for equal shares, else more, at most 18.5
    /// @throws IllegalArgumentException if the lengths differ, a count is negative or a side is empty
    public static double of(long[] then, long[] now) {
        if (then.length != now.length) {
            throw new IllegalArgumentException("%d groups then, %d now".formatted(then.length, now.length));
        }
        double allThen = total(then);
        double allNow = total(now);
        double index = 0;
        for (int group = 0; group < then.length; group++) {
            double was = Math.max(LEAST_SHARE, then[group] / allThen);
            double is = Math.max(LEAST_SHARE, now[group] / allNow);
            index += (is - was) * Math.log(is / was);
        }
        return index;
    }

    /// What the index is on average if nothing has changed: one less than the groups, times the sum of one over the
    /// leads of either side (B. Yurdakul, _Statistical Properties of Population Stability Index_, 2018).
    ///
    /// @param then as in [#of]
    /// @param now as in [#of]
    public static double byChance(long[] then, long[] now) {
        int groups = 0;
        for (int group = 0; group < then.length; group++) {
            groups += then[group] + now[group] > 0 ? 1 : 0;
        }
        return (groups - 1) * (1 / total(then) + 1 / total(now));
    }

    private static double total(long[] counts) {
        if (LongStream.of(counts).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a negative count");
        }
        long total = LongStream.of(counts).sum();
        if (total == 0) {
            throw new IllegalArgumentException("no leads on one side");
        }
        return total;
    }
}
