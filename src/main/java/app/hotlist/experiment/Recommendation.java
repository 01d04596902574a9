package app.hotlist.experiment;

import app.hotlist.evaluation.TopDifference;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.MoreModels;
import app.hotlist.model.TreeModels;

/// Which of two models to take for a call list.
public final class Recommendation {

    private Recommendation() {}

    /// The one that really finds more buyers; where the difference may be chance, the simpler one; of two that are
    /// alike in that, too, the one that comes nearer to the goal.
    ///
    /// @param best comes nearer to the goal
    /// @param rival has judged the same leads
    /// @param found the buyers of the best one less those of the rival
    public static Run of(Run best, Run rival, TopDifference found) {
        if (found.clear()) {
            return found.difference() > 0 ? best : rival;
        }
        return isSimple(rival.spec()) && !isSimple(best.spec()) ? rival : best;
    }

    /// Whether a person can follow how it judges: points that are added up, one tree, a number that is there already.
    private static boolean isSimple(ModelSpec spec) {
        return switch (spec) {
            case ModelSpec.Baseline _,
                    ModelSpec.LogisticRegression _,
                    TreeModels.DecisionTree _,
                    MoreModels.LinearSvm _,
                    MoreModels.NaiveBayes _,
                    MoreModels.GivenScore _ -> true;
            case TreeModels _, MoreModels _ -> false;
        };
    }
}
