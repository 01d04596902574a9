package app.hotlist.drift;

/// How far leads have moved over the groups of a column, and what of it may be chance.
///
/// @param psi the population stability index ([Psi]), at least 0
/// @param byChance what it would be on average if nothing had changed
/// @param p how likely a difference this large is by chance, in [0, 1]
public record Shift(double psi, double byChance, double p) {

    /// Nothing to compare: a side has no leads.
    static final Shift NONE = new Shift(0, 0, 1);

    /// A difference that chance brings less often than this is a real one.
    private static final double BEYOND_CHANCE = 0.01;

    /// With fewer leads on a side a column that has moved is missed too often for "stable" to be said: an index of 0.35
    /// over ten groups is found among twenty columns in nine of ten cases at a hundred leads, in three at fifty.
    static final long ENOUGH = 100;

    /// Compares, with a p-value that knows of no other column.
    static Shift of(long[] then, long[] now) {
        return isEmpty(then) || isEmpty(now)
                ? NONE
                : new Shift(Psi.of(then, now), Psi.byChance(then, now), Homogeneity.p(then, now));
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
        return new Shift(psi, byChance, other);
    }

    /// @param leads of the smaller side
    DriftVerdict verdict(long leads) {
        double beyond = psi - byChance;
        if (p < BEYOND_CHANCE && beyond >= Psi.LOOK) {
            return beyond > Psi.MOVED ? DriftVerdict.MOVED : DriftVerdict.LOOK;
        }
        return leads < ENOUGH ? DriftVerdict.TOO_FEW : DriftVerdict.STABLE;
    }
}
