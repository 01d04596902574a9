package app.hotlist.drift;

import app.hotlist.model.Tier;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The chances that the model gives.
///
/// @param then mean chance of the training leads, in [0, 1]
/// @param now mean chance of the leads now, in [0, 1]
/// @param tiers how many of the leads now are in each tier; every tier is there
public record Chances(double then, double now, Map<Tier, Long> tiers) {

    public Chances {
        Map<Tier, Long> all = new EnumMap<>(Tier.class);
        for (Tier tier : Tier.values()) {
            all.put(tier, tiers.getOrDefault(tier, 0L));
        }
        tiers = Collections.unmodifiableMap(all);
    }

    /// The share of the leads now that are in the tier, in [0, 1].
    public double share(Tier tier) {
        double all = tiers.values().stream().mapToLong(Long::longValue).sum();
        return tiers.getOrDefault(tier, 0L) / Math.max(1, all);
    }
}
