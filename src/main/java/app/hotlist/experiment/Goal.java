package app.hotlist.experiment;

import app.hotlist.base.Texts;
import app.hotlist.evaluation.ConfusionMatrix;
import app.hotlist.evaluation.GainsCurve;
import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What makes one model better than another: the figure by which the best is chosen and settings are searched.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "goal")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Goal.Auc.class, name = "auc"),
    @JsonSubTypes.Type(value = Goal.AveragePrecision.class, name = "average-precision"),
    @JsonSubTypes.Type(value = Goal.RecallInTop.class, name = "recall-in-top"),
    @JsonSubTypes.Type(value = Goal.PrecisionInTop.class, name = "precision-in-top"),
    @JsonSubTypes.Type(value = Goal.F1.class, name = "f1"),
    @JsonSubTypes.Type(value = Goal.Profit.class, name = "profit"),
    @JsonSubTypes.Type(value = Goal.LogLoss.class, name = "log-loss")
})
public sealed interface Goal {

    /// How good predictions are: more is better. `NaN` where the figure is not defined.
    ///
    /// @param part the share of all judged leads that these are, in (0, 1]: a list of 200 calls among all leads
    ///     is one of 40 among a fifth of them
    double of(Predictions judged, double part);

    /// The goal in a few words, such as "buyers found in the best 200 leads".
    String title();

    /// Ranks best over the whole list: ROC AUC.
    record Auc() implements Goal {

        @Override
        public double of(Predictions judged, double part) {
            return Metrics.of(judged).rocAuc();
        }

        @Override
        public String title() {
            return Texts.get("experiment.goal.auc");
        }
    }

    /// Ranks best at the top of the list: average precision.
    record AveragePrecision() implements Goal {

        @Override
        public double of(Predictions judged, double part) {
            return Metrics.of(judged).averagePrecision();
        }

        @Override
        public String title() {
            return Texts.get("experiment.goal.average-precision");
        }
    }

    /// Catches most buyers with a list of that length: the share of all buyers who are on it.
    ///
    /// @param calls length of the list, at least 1
    record RecallInTop(int calls) implements Goal {

        public RecallInTop {
            checkCalls(calls);
        }

        @Override
        public double of(Predictions judged, double part) {
            return GainsCurve.of(judged).buyersIn(length(calls, judged, part)) / judged.positives();
        }

        @Override
        public String title() {
            return Texts.get("experiment.goal.recall-in-top", calls);
        }
    }

    /// Wastes fewest calls on a list of that length: the share of buyers on it.
    ///
    /// @param calls length of the list, at least 1
    record PrecisionInTop(int calls) implements Goal {

        public PrecisionInTop {
            checkCalls(calls);
        }

        @Override
        public double of(Predictions judged, double part) {
            int length = length(calls, judged, part);
            return GainsCurve.of(judged).buyersIn(length) / length;
        }

        @Override
        public String title() {
            return Texts.get("experiment.goal.precision-in-top", calls);
        }
    }

    /// Balances wasted calls and missed buyers when everybody with a chance of one half is called: F1; 0 where nobody
    /// is called.
    record F1() implements Goal {

        private static final double HALF = 0.5;

        @Override
        public double of(Predictions judged, double part) {
            double f1 = ConfusionMatrix.at(HALF, judged).f1();
            return Double.isNaN(f1) ? 0 : f1;
        }

        @Override
        public String title() {
            return Texts.get("experiment.goal.f1");
        }
    }

    /// Earns most when calls end where it pays best: money per lead.
    ///
    /// @param deal what a buyer brings, above 0
    /// @param call what a call costs, at least 0
    record Profit(double deal, double call) implements Goal {

        public Profit {
            if (!(deal > 0 && call >= 0 && Double.isFinite(deal) && Double.isFinite(call))) {
                throw new IllegalArgumentException("a deal brings %s, a call costs %s".formatted(deal, call));
            }
        }

        @Override
        public double of(Predictions judged, double part) {
            double best = 0;
            long buyers = 0;
            for (int rank = 0; rank < judged.size(); rank++) {
                int lead = judged.atRank(rank);
                buyers += judged.label(lead) ? 1 : 0;
                boolean ties = rank + 1 < judged.size()
                        && judged.probability(judged.atRank(rank + 1)) == judged.probability(lead);
                best = ties ? best : Math.max(best, buyers * deal - (rank + 1) * call);
            }
            return best / judged.size();
        }

        @Override
        public String title() {
            return Texts.get("experiment.goal.profit");
        }
    }

    /// Promises the most truthful chances: the log loss, less than nothing because more is to be better.
    record LogLoss() implements Goal {

        @Override
        public double of(Predictions judged, double part) {
            return -Metrics.of(judged).logLoss();
        }

        @Override
        public String title() {
            return Texts.get("experiment.goal.log-loss");
        }
    }

    private static void checkCalls(int calls) {
        if (calls < 1) {
            throw new IllegalArgumentException("a list of " + calls + " calls");
        }
    }

    private static int length(int calls, Predictions judged, double part) {
        return Math.clamp(Math.round(calls * part), 1, judged.size());
    }
}
