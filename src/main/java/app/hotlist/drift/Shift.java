package app.hotlist.drift;

import java.util.stream.LongStream;

/// How far leads have moved over the groups of a column, and what of it may be chance.
///
/// @param psi the population stability index ([Psi]), at least 0
/// @param byChance what it would be on average if nothing had changed
/// @param p how likely a difference this large is by chance, in [0, 1]
/// @param share of the leads now that would have to be in another group for nothing to have changed, in [0, 1] (the
///     total variation distance)
public record Shift(double psi, double byChance, double p, double share) {

    /// Nothing to compare: a side has no leads.
    static final Shift NONE = new Shift(0, 0, 1, 0);

    /// A difference that chance brings less often than this is a real one.
    private static final double BEYOND_CHANCE = 0.01;

    /// Fewer leads than these, as a share, are worth a look and no more. A value that no lead had makes the index large
    /// though few leads have it now: 6 % of them give 0.4.
    private static final double MANY = 0.1;

    /// With fewer leads on a side a column that has moved is missed too often for "stable" to be said: an index of 0.35
    /// over ten groups is found among twenty columns in nine of ten cases at a hundred leads, in three at fifty.
    static final long ENOUGH = 100;

    /// Compares, with a p-value that knows of no other column.
    static Shift of(long[] then, long[] now) {
        return isEmpty(then) || isEmpty(now)
                ? NONE
                : new Shift(Psi.of(then, now), Psi.byChance(then, now), Homogeneity.p(then, now), share(then, now));
    }

    private static double share(long[] then, long[] now) {
        double allThen = LongStream.of(then).sum();
        double allNow = LongStream.of(now).sum();
        double apart = 0;
        for (int group = 0; group < then.length; group++) {
            apart += Math.abs(now[group] / allNow - then[group] / allThen);
        }
        return apart / 2;
    }

    private static boolean isEmpty(long[] counts) {
        for (long count : counts) {
            if (count > 0) {
                return false;
            }
        }
        return true;
    }

    Shift withP(double other) {
        return new Shift(psi, byChance, other, share);
    }

    /// @param leads of the smaller side
    DriftVerdict verdict(long leads) {
        double beyond = psi - byChance;
        if (p < BEYOND_CHANCE && beyond >= Psi.LOOK) {
            return beyond > Psi.MOVED && share >= MANY ? DriftVerdict.MOVED : DriftVerdict.LOOK;
        }
        return leads < ENOUGH ? DriftVerdict.TOO_FEW : DriftVerdict.STABLE;
    }
}
