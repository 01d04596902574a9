package app.hotlist.decision;

import app.hotlist.evaluation.CallOrder;
import app.hotlist.evaluation.ConfusionMatrix;
import app.hotlist.evaluation.Interval;
import app.hotlist.model.Tiers;
import java.util.List;
import java.util.Optional;

/// What a list of some length brings, as the tested leads say. Made anew in microseconds while the list is dragged.
///
/// @param calls length of the list
/// @param deals how many of the called leads bought, by expectation
/// @param next how many will buy of the next list of that length: see [Interval#ofNext]
/// @param byChance how many of as many leads picked blindly bought
/// @param matrix what the list catches and misses
/// @param chance the chance of the last lead on the list; infinite for an empty list
/// @param more what more calls would add
/// @param tiers the four tiers, A first; none without tested leads
/// @param yield the list in money; empty where nobody has said what a deal is worth
public record Outlook(
        int calls,
        double deals,
        Interval next,
        double byChance,
        ConfusionMatrix matrix,
        double chance,
        More more,
        List<TierOutcome> tiers,
        Optional<Yield> yield) {

    public Outlook {
        tiers = List.copyOf(tiers);
    }

    /// What one more caller adds.
    ///
    /// @param calls at most as many as that caller makes, and as there are leads left
    /// @param deals by expectation
    public record More(int calls, double deals) {}

    /// A list in money.
    ///
    /// @param hit what those called who bought bring, less their calls
    /// @param vain what the calls cost that led to nothing: at most 0
    /// @param missed what the buyers left out would have brought
    /// @param spared what the calls not made would have cost
    /// @param moreProfit what one more caller adds; less than nothing where the calls cost more than they bring
    public record Yield(double hit, double vain, double missed, double spared, double moreProfit) {

        static Yield of(CallOrder order, ConfusionMatrix matrix, int moreCalls) {
            int calls = (int) matrix.called();
            double revenue = order.revenue(calls);
            return new Yield(
                    revenue - matrix.truePositive() * order.call(),
                    0.0 - matrix.falsePositive() * order.call(),
                    order.revenue(order.size()) - revenue,
                    matrix.trueNegative() * order.call(),
                    order.profit(calls + moreCalls) - order.profit(calls));
        }

        /// What the list earns.
        public double profit() {
            return hit + vain;
        }
    }

    /// The outlook of a list.
    ///
    /// @param calls at most as many as there are tested leads
    public static Outlook of(CallOrder order, Decision decision, int calls) {
        ConfusionMatrix matrix = order.matrix(calls);
        int more = Math.min(decision.callsOfOneCaller(), order.size() - calls);
        Optional<Tiers> tiers = order.size() == 0
                ? Optional.empty()
                : Optional.of(decision.tiers().tiers(order, calls));
        return new Outlook(
                calls,
                order.buyersIn(calls),
                order.nextBuyersIn(calls),
                order.buyersByChance(calls),
                matrix,
                order.chanceAt(calls),
                new More(more, order.buyersIn(calls + more) - order.buyersIn(calls)),
                tiers.map(edges -> TierOutcome.of(order, edges)).orElse(List.of()),
                order.earns() ? Optional.of(Yield.of(order, matrix, more)) : Optional.empty());
    }

    /// The share of the called leads that bought; `NaN` if nobody is called.
    public double rate() {
        return deals / calls;
    }

    /// The share of all buyers that the list reaches; `NaN` without buyers.
    public double reached() {
        return deals / (matrix.truePositive() + matrix.falseNegative());
    }
}
