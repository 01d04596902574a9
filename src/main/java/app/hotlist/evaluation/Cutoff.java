package app.hotlist.evaluation;

import app.hotlist.evaluation.Cutoff.Capacity;
import app.hotlist.evaluation.Cutoff.MinimumPrecision;
import app.hotlist.evaluation.Cutoff.MinimumRecall;
import app.hotlist.evaluation.Cutoff.Probability;

/// Where the call list ends, as a salesperson would say it.
public sealed interface Cutoff permits Capacity, MinimumPrecision, MinimumRecall, Probability {

    /// The lowest chance that is called; infinite if nobody is to be called.
    double threshold(Predictions predictions);

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
        public double threshold(Predictions predictions) {
            int last = Math.min(calls, predictions.size()) - 1;
            return last < 0 ? Double.POSITIVE_INFINITY : predictions.probability(predictions.atRank(last));
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
        public double threshold(Predictions predictions) {
            Ranking ranking = predictions.ranking();
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
        public double threshold(Predictions predictions) {
            Ranking ranking = predictions.ranking();
            int group = -1;
            while (group + 1 < ranking.groups() && (double) ranking.buyers(group) / ranking.positives() < share) {
                group++;
            }
            return group < 0 ? Double.POSITIVE_INFINITY : ranking.chance(group);
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
        public double threshold(Predictions predictions) {
            return chance;
        }
    }

    private static void checkShare(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("not in [0, 1]: " + value);
        }
    }
}
