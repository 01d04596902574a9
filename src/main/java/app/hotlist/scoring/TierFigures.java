package app.hotlist.scoring;

import app.hotlist.base.Texts;
import app.hotlist.chart.Bar;
import app.hotlist.model.Tier;
import app.hotlist.model.Tiers;
import java.util.ArrayList;
import java.util.List;

/// How many leads of a tier there are and how many of them are expected to buy.
///
/// @param from the least chance of the tier
/// @param expected the sum of the chances
/// @param variance of the number that buys, if each lead decides by itself: the sum of chance × (1 − chance)
record TierFigures(Tier tier, double from, long leads, double expected, double variance) {

    /// 95 of 100 times a normal variable is within so many deviations.
    private static final double DEVIATIONS = 1.96;

    /// One for each tier.
    ///
    /// @param ranks of the leads that count
    static List<TierFigures> of(ScoredList list, int[] ranks) {
        List<TierFigures> figures = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            long leads = 0;
            double expected = 0;
            double variance = 0;
            for (int rank : ranks) {
                if (list.lead(rank).tier() == tier) {
                    double chance = list.lead(rank).chance();
                    leads++;
                    expected += chance;
                    variance += chance * (1 - chance);
                }
            }
            figures.add(new TierFigures(tier, from(tier, list.tierRule()), leads, expected, variance));
        }
        return figures;
    }

    private static double from(Tier tier, Tiers rule) {
        return switch (tier) {
            case A -> rule.aFrom();
            case B -> rule.bFrom();
            case C -> rule.cFrom();
            case D -> 0;
        };
    }

    /// All tiers together.
    static TierFigures sum(List<TierFigures> tiers) {
        return new TierFigures(
                Tier.D,
                0,
                tiers.stream().mapToLong(TierFigures::leads).sum(),
                tiers.stream().mapToDouble(TierFigures::expected).sum(),
                tiers.stream().mapToDouble(TierFigures::variance).sum());
    }

    /// The least number of buyers that is likely.
    long least() {
        return Math.max(0, (long) Math.floor(expected - DEVIATIONS * Math.sqrt(variance)));
    }

    /// The largest number of buyers that is likely.
    long most() {
        return Math.min(leads, (long) Math.ceil(expected + DEVIATIONS * Math.sqrt(variance)));
    }

    Bar bar() {
        return new Bar(
                Texts.get("scoring.summary.tier", tier.name()),
                expected,
                Texts.get("scoring.summary.of", Math.round(expected), leads));
    }
}
