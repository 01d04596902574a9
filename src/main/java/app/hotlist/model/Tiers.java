package app.hotlist.model;

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
}
