package app.hotlist.drift;

import app.hotlist.model.Tier;
import java.util.Map;

/// The chances that the model gives.
///
/// @param then mean chance of the training leads, in [0, 1]
/// @param now mean chance of the leads now, in [0, 1]
/// @param tiers how many of the leads now are in each tier; every tier is there
public record Chances(double then, double now, Map<Tier, Long> tiers) {

    public Chances {
        tiers = Tier.counted(tiers);
    }

    /// The share of the leads now that are in the tier, in [0, 1].
    public double share(Tier tier) {
        double all = tiers.values().stream().mapToLong(Long::longValue).sum();
        return tiers.getOrDefault(tier, 0L) / Math.max(1, all);
    }
}
