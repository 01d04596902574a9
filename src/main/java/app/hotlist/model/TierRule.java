package app.hotlist.model;

import app.hotlist.evaluation.CallOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// How leads are divided into tiers. The names below are part of the file format.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TierRule.ByCapacity.class, name = "capacity"),
    @JsonSubTypes.Type(value = TierRule.ByChance.class, name = "chance"),
    @JsonSubTypes.Type(value = TierRule.Quarters.class, name = "quarters")
})
public sealed interface TierRule permits TierRule.ByCapacity, TierRule.ByChance, TierRule.Quarters {

    /// The tiers that the rule makes of tested leads. Leads of equal chance are never parted.
    ///
    /// @param tested at least one lead
    /// @param calls how many can be called; fewer than one count as one
    Tiers tiers(CallOrder tested, int calls);

    /// A is who can be called, B as many again, C the others with a chance above the average, D the rest.
    record ByCapacity() implements TierRule {

        @Override
        public Tiers tiers(CallOrder tested, int calls) {
            checkTested(tested);
            int first = Math.clamp(calls, 1, tested.size());
            double bFrom = tested.chanceAt((int) Math.min(tested.size(), 2L * first));
            return new Tiers(tested.chanceAt(first), bFrom, Math.min(bFrom, tested.baseRate()));
        }
    }

    /// The same chances always, whatever can be called.
    record ByChance(Tiers from) implements TierRule {

        /// A from 60 %, B from 40 %, C from 20 % on.
        public static ByChance usual() {
            return new ByChance(new Tiers(0.6, 0.4, 0.2));
        }

        @Override
        public Tiers tiers(CallOrder tested, int calls) {
            return from;
        }
    }

    /// A quarter of the leads each, however good they are: what an A is worth depends on what else is in the file.
    record Quarters() implements TierRule {

        private static final double QUARTER = 0.25;

        @Override
        public Tiers tiers(CallOrder tested, int calls) {
            checkTested(tested);
            return new Tiers(best(tested, 1), best(tested, 2), best(tested, 3));
        }

        private static double best(CallOrder tested, int quarters) {
            return tested.chanceAt(Math.max(1, (int) Math.round(QUARTER * quarters * tested.size())));
        }
    }

    private static void checkTested(CallOrder tested) {
        if (tested.size() == 0) {
            throw new IllegalArgumentException("no leads to divide into tiers");
        }
    }
}
