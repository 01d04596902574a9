package app.hotlist.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How soon a lead should be called: `A` first.
public enum Tier {
    /// The best leads, as many as can be called at once.
    A,
    /// As many again.
    B,
    /// Better than the average lead.
    C,
    /// The rest.
    D;

    /// The counts of all tiers in their order, which do not change any more.
    ///
    /// @param counts 0 for a tier that is not there
    public static Map<Tier, Long> counted(Map<Tier, Long> counts) {
        Map<Tier, Long> all = new EnumMap<>(Tier.class);
        for (Tier tier : values()) {
            all.put(tier, counts.getOrDefault(tier, 0L));
        }
        return Collections.unmodifiableMap(all);
    }
}
