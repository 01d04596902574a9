package app.hotlist.evaluation;

import java.util.Arrays;
import java.util.List;

/// Leads in the order in which they are called, the best chance first: what any list of the first of them brings.
///
/// Everything about one list is found in at most a logarithm of the number of leads, so that it can follow a slider
/// over a million of them. Where a list ends among leads of equal chance, their buyers and their money count by
/// expectation.
public final class CallOrder {

    private final Ranking ranking;
    private final double[] brought;
    private final double call;
    private final boolean earning;

    /// @param brought what the buyers up to the end of each group bring
    private CallOrder(Ranking ranking, double[] brought, double call, boolean earning) {
        this.ranking = ranking;
        this.brought = brought;
        this.call = call;
        this.earning = earning;
    }

    /// The order that a model's chances give, without any word of money.
    public static CallOrder of(Predictions predictions) {
        return new CallOrder(predictions.ranking(), new double[0], 0, false);
    }

    /// The same, where every buyer brings as much.
    ///
    /// @param deal what a buyer brings, at least 0
    /// @param call what a call costs, at least 0
    public static CallOrder of(Predictions predictions, double deal, double call) {
        checkMoney(deal, call);
        Ranking ranking = predictions.ranking();
        double[] brought = new double[ranking.groups()];
        Arrays.setAll(brought, group -> ranking.buyers(group) * deal);
        return new CallOrder(ranking, brought, call, true);
    }

    /// The same, where it is known what each buyer brought.
    ///
    /// @param deals what each lead brings if it buys, at least 0, in the order of the predictions
    /// @param call what a call costs, at least 0
    public static CallOrder of(Predictions predictions, double[] deals, double call) {
        if (deals.length != predictions.size()) {
            throw new IllegalArgumentException("%d deals of %d leads".formatted(deals.length, predictions.size()));
        }
        Ranking ranking = predictions.ranking();
        double[] brought = new double[ranking.groups()];
        double sum = 0;
        int rank = 0;
        for (int group = 0; group < brought.length; group++) {
            for (; rank < ranking.calls(group); rank++) {
                int lead = ranking.lead(rank);
                checkMoney(deals[lead], call);
                sum += predictions.label(lead) ? deals[lead] : 0;
            }
            brought[group] = sum;
        }
        return new CallOrder(ranking, brought, call, true);
    }

    private static void checkMoney(double deal, double call) {
        if (!(deal >= 0 && call >= 0 && Double.isFinite(deal) && Double.isFinite(call))) {
            throw new IllegalArgumentException("a deal brings %s, a call costs %s".formatted(deal, call));
        }
    }

    /// How many leads there are.
    public int size() {
        return ranking.size();
    }

    /// How many of all leads bought.
    public int buyers() {
        return ranking.positives();
    }

    /// The share of all leads that bought; `NaN` without leads.
    public double baseRate() {
        return (double) buyers() / size();
    }

    /// How many buyers a list holds, by expectation.
    ///
    /// @param calls length of the list; more than there are leads counts as all of them
    public double buyersIn(int calls) {
        return ranking.buyersExpected(Math.min(calls, size()));
    }

    /// How many buyers as many leads hold that were picked blindly; 0 without leads.
    ///
    /// @param calls length of the list; more than there are leads counts as all of them
    public double buyersByChance(int calls) {
        return size() == 0 ? 0 : (double) Math.min(calls, size()) * buyers() / size();
    }

    /// How many buyers the next list of that length will probably hold, if the next leads are of the same kind: see
    /// [Interval#ofNext].
    ///
    /// @param calls length of the list; more than there are leads counts as all of them
    public Interval nextBuyersIn(int calls) {
        int possible = Math.min(calls, size());
        return Interval.ofNext(Math.round(buyersIn(possible)), possible);
    }

    /// What a list catches and misses.
    ///
    /// @param calls length of the list; more than there are leads counts as all of them
    public ConfusionMatrix matrix(int calls) {
        int possible = Math.min(calls, size());
        long bought = Math.round(buyersIn(possible));
        long missed = buyers() - bought;
        return new ConfusionMatrix(bought, possible - bought, size() - possible - missed, missed);
    }

    /// The chance of the last lead on a list; infinite for an empty one.
    ///
    /// @param calls length of the list; more than there are leads counts as all of them
    public double chanceAt(int calls) {
        int possible = Math.min(calls, size());
        return possible == 0 ? Double.POSITIVE_INFINITY : ranking.chance(ranking.groupOf(possible));
    }

    /// How many leads have at least that chance.
    public int callsFrom(double chance) {
        return ranking.callsFrom(chance);
    }

    /// Whether it is known what a deal brings and what a call costs.
    public boolean earns() {
        return earning;
    }

    /// What the buyers on a list bring less what its calls cost.
    ///
    /// @param calls length of the list; more than there are leads counts as all of them
    /// @throws IllegalStateException if nothing is known of money
    public double profit(int calls) {
        return revenue(calls) - Math.min(calls, size()) * call;
    }

    /// What the buyers on a list bring.
    ///
    /// @param calls length of the list; more than there are leads counts as all of them
    /// @throws IllegalStateException if nothing is known of money
    public double revenue(int calls) {
        checkEarning();
        return brought(Math.min(calls, size()));
    }

    /// What one call costs.
    ///
    /// @throws IllegalStateException if nothing is known of money
    public double call() {
        checkEarning();
        return call;
    }

    private void checkEarning() {
        if (!earning) {
            throw new IllegalStateException("nothing is known of money");
        }
    }

    private double brought(int calls) {
        int group = ranking.groupOf(calls);
        double before = group <= 0 ? 0 : brought[group - 1];
        int first = ranking.calls(group - 1);
        return calls == first
                ? before
                : before + (brought[group] - before) * (calls - first) / (ranking.calls(group) - first);
    }

    /// The list that earns most, the shortest of equals; 0 if none earns anything. It never parts leads of equal
    /// chance.
    ///
    /// @throws IllegalStateException if nothing is known of money
    public int mostProfitable() {
        double most = 0;
        int best = 0;
        double cost = call();
        for (int group = 0; group < ranking.groups(); group++) {
            double profit = brought[group] - ranking.calls(group) * cost;
            if (profit > most) {
                most = profit;
                best = ranking.calls(group);
            }
        }
        return best;
    }

    /// Points of the curve of profit over calls (x), at most about 500, from nobody to everybody.
    ///
    /// @throws IllegalStateException if nothing is known of money
    public List<Point> profits() {
        return ranking.points((calls, _) -> calls, (calls, _) -> profit(calls));
    }

    Ranking ranking() {
        return ranking;
    }
}
