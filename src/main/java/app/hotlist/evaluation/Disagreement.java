package app.hotlist.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/// A lead that two models rank differently.
///
/// @param lead its position among the predictions, from 0
/// @param row its row in the table that was judged
/// @param bought what came of it
/// @param first its place in the first model's list, from 1; leads of equal chance share the mean of their places
/// @param second its place in the second model's list
public record Disagreement(int lead, int row, boolean bought, double first, double second) {

    /// How many places lie between the two.
    public double apart() {
        return Math.abs(first - second);
    }

    /// Whether the outcome is on the first model's side: a buyer whom it has further up, another lead further down.
    public boolean firstIsRight() {
        return bought == first < second;
    }

    /// The leads that two models rank most differently, the greatest distance first, the earlier lead first of equals.
    /// Leads of equal place in both lists are never among them.
    ///
    /// @param most how many at most
    /// @throws IllegalArgumentException if the two have not the same leads in the same order
    public static List<Disagreement> between(Predictions first, Predictions second, int most) {
        first.checkSameLeads(second);
        double[] ofFirst = places(first);
        double[] ofSecond = places(second);
        Comparator<Disagreement> worstLast =
                Comparator.comparingDouble(Disagreement::apart).reversed().thenComparingInt(Disagreement::lead);
        PriorityQueue<Disagreement> kept = new PriorityQueue<>(worstLast.reversed());
        double least = 0;
        for (int lead = 0; lead < ofFirst.length && most > 0; lead++) {
            if (Math.abs(ofFirst[lead] - ofSecond[lead]) > least) {
                kept.add(new Disagreement(lead, first.row(lead), first.label(lead), ofFirst[lead], ofSecond[lead]));
                if (kept.size() > most) {
                    kept.remove();
                    least = kept.element().apart();
                }
            }
        }
        Deque<Disagreement> falling = new ArrayDeque<>();
        while (!kept.isEmpty()) {
            falling.addFirst(kept.remove());
        }
        return new ArrayList<>(falling);
    }

    private static double[] places(Predictions predictions) {
        Ranking ranking = predictions.ranking();
        double[] places = new double[predictions.size()];
        for (int group = 0; group < ranking.groups(); group++) {
            int from = ranking.calls(group - 1);
            int to = ranking.calls(group);
            for (int rank = from; rank < to; rank++) {
                places[ranking.lead(rank)] = (from + 1 + to) / 2.0;
            }
        }
        return places;
    }
}
