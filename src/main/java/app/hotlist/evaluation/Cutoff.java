package app.hotlist.evaluation;

import app.hotlist.evaluation.Cutoff.Capacity;
import app.hotlist.evaluation.Cutoff.MinimumPrecision;
import app.hotlist.evaluation.Cutoff.MinimumRecall;
import app.hotlist.evaluation.Cutoff.MostProfit;
import app.hotlist.evaluation.Cutoff.Probability;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// Where the call list ends, as a salesperson would say it. The names below are part of the file format.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "cutoff")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Capacity.class, name = "capacity"),
    @JsonSubTypes.Type(value = MinimumPrecision.class, name = "precision"),
    @JsonSubTypes.Type(value = MinimumRecall.class, name = "recall"),
    @JsonSubTypes.Type(value = MostProfit.class, name = "most-profit"),
    @JsonSubTypes.Type(value = Probability.class, name = "chance")
})
public sealed interface Cutoff permits Capacity, MinimumPrecision, MinimumRecall, MostProfit, Probability {

    /// The lowest chance that is called; infinite if nobody is to be called.
    double threshold(CallOrder order);

    /// How many leads are called.
    default int calls(CallOrder order) {
        return order.callsFrom(threshold(order));
    }

    /// "We can call 200 leads." The chance of the last of them; others of exactly that chance reach it too.
    ///
    /// @param calls at least 0; with more than there are leads everybody is called
    record Capacity(int calls) implements Cutoff {

        public Capacity {
            if (calls < 0) {
                throw new IllegalArgumentException("calls must be 0 or more: " + calls);
            }
        }

        @Override
        public double threshold(CallOrder order) {
            return order.chanceAt(calls);
        }

        /// So many and no more, even where the last one shares its chance with others.
        @Override
        public int calls(CallOrder order) {
            return Math.min(calls, order.size());
        }
    }

    /// "At least 80 % of the called shall buy." The longest such list; nobody if there is none.
    ///
    /// @param share in [0, 1]
    record MinimumPrecision(double share) implements Cutoff {

        public MinimumPrecision {
            checkShare(share);
        }

        @Override
        public double threshold(CallOrder order) {
            Ranking ranking = order.ranking();
            for (int group = ranking.groups() - 1; group >= 0; group--) {
                if ((double) ranking.buyers(group) / ranking.calls(group) >= share) {
                    return ranking.chance(group);
                }
            }
            return Double.POSITIVE_INFINITY;
        }
    }

    /// "Catch 95 % of the buyers." The shortest such list; nobody if none of the leads bought.
    ///
    /// @param share in [0, 1]
    record MinimumRecall(double share) implements Cutoff {

        public MinimumRecall {
            checkShare(share);
        }

        @Override
        public double threshold(CallOrder order) {
            Ranking ranking = order.ranking();
            int group = -1;
            while (group + 1 < ranking.groups() && (double) ranking.buyers(group) / ranking.positives() < share) {
                group++;
            }
            return group < 0 ? Double.POSITIVE_INFINITY : ranking.chance(group);
        }
    }

    /// "Where we earn most." The shortest such list; nobody if no list earns anything.
    record MostProfit() implements Cutoff {

        @Override
        public double threshold(CallOrder order) {
            return order.chanceAt(order.mostProfitable());
        }
    }

    /// "Everybody with a chance of one half." Independent of the leads.
    ///
    /// @param chance in [0, 1]
    record Probability(double chance) implements Cutoff {

        public Probability {
            checkShare(chance);
        }

        @Override
        public double threshold(CallOrder order) {
            return chance;
        }
    }

    private static void checkShare(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("not in [0, 1]: " + value);
        }
    }
}
