package app.hotlist.decision;

import app.hotlist.evaluation.CallOrder;
import app.hotlist.evaluation.Interval;
import app.hotlist.model.Tier;
import app.hotlist.model.Tiers;
import java.util.ArrayList;
import java.util.List;

/// A tier as the tested leads fill it.
///
/// @param leads how many of them are in it
/// @param bought how many of those bought
public record TierOutcome(Tier tier, int leads, int bought) {

    public TierOutcome {
        if (bought < 0 || bought > leads) {
            throw new IllegalArgumentException("%d of %d leads bought".formatted(bought, leads));
        }
    }

    /// The four tiers, A first.
    public static List<TierOutcome> of(CallOrder tested, Tiers tiers) {
        List<TierOutcome> outcomes = new ArrayList<>();
        int before = 0;
        for (Tier tier : Tier.values()) {
            int calls = Math.max(before, tested.callsFrom(from(tier, tiers)));
            int bought = (int) Math.round(tested.buyersIn(calls) - tested.buyersIn(before));
            outcomes.add(new TierOutcome(tier, calls - before, bought));
            before = calls;
        }
        return outcomes;
    }

    private static double from(Tier tier, Tiers tiers) {
        return switch (tier) {
            case A -> tiers.aFrom();
            case B -> tiers.bFrom();
            case C -> tiers.cFrom();
            case D -> 0;
        };
    }

    /// The share that bought; `NaN` if the tier is empty.
    public double rate() {
        return (double) bought / leads;
    }

    /// Where the true share lies.
    public Interval band() {
        return Interval.ofShare(bought, leads);
    }
}
