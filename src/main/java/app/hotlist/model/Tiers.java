package app.hotlist.model;

import app.hotlist.evaluation.Cutoff;
import app.hotlist.evaluation.Predictions;

/// From which chance on a lead belongs to which tier: 1 ≥ `aFrom` ≥ `bFrom` ≥ `cFrom` ≥ 0, below is D.
public record Tiers(double aFrom, double bFrom, double cFrom) {

    public Tiers {
        if (!(aFrom <= 1 && aFrom >= bFrom && bFrom >= cFrom && cFrom >= 0)) {
            throw new IllegalArgumentException(
                    "tiers must fall from 1 to 0: %s, %s, %s".formatted(aFrom, bFrom, cFrom));
        }
    }

    /// The tier of a lead with that chance.
    public Tier of(double chance) {
        if (chance >= aFrom) {
            return Tier.A;
        }
        if (chance >= bFrom) {
            return Tier.B;
        }
        return chance >= cFrom ? Tier.C : Tier.D;
    }

    /// Tiers by how many can be called: A the best share of the leads, B the next share of the same size, C the
    /// others with a chance above the average, D the rest. Leads of equal chance are never parted.
    ///
    /// @param outOfFold chances of leads that the model had not seen, at least one
    /// @param shareA share of the leads in A, in (0, 1]
    public static Tiers byCapacity(Predictions outOfFold, double shareA) {
        if (outOfFold.size() == 0 || !(shareA > 0 && shareA <= 1)) {
            throw new IllegalArgumentException("%s of %d leads cannot be tier A".formatted(shareA, outOfFold.size()));
        }
        double aFrom = best(outOfFold, shareA);
        double bFrom = best(outOfFold, Math.min(1, 2 * shareA));
        return new Tiers(aFrom, bFrom, Math.min(bFrom, outOfFold.baseRate()));
    }

    private static double best(Predictions predictions, double share) {
        int calls = Math.max(1, (int) Math.round(share * predictions.size()));
        return new Cutoff.Capacity(calls).threshold(predictions);
    }
}
