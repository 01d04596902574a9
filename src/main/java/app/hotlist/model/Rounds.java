package app.hotlist.model;

import java.util.Arrays;

/// What XGBoost grows, tree by tree.
///
/// @param trees at most
/// @param patience trees without progress on held-out leads after which no more are grown; 0 for none
/// @param rate how much of each tree's answer counts
/// @param lambda what is added to the weight of the leads of a leaf, which draws its answer to the start
/// @param minWeight least weight of the leads that a leaf rests on
/// @param treeShare share of the features that a tree sees
/// @param nodeShare share of those that a question is chosen from
/// @param balance how far buyers and others are made to weigh the same, in [0, 1]
record Rounds(
        Aim aim,
        int trees,
        int patience,
        double rate,
        int maxDepth,
        double lambda,
        double minWeight,
        double rowShare,
        double treeShare,
        double nodeShare,
        double balance) {

    /// What a tree is to learn.
    enum Aim {
        /// What the trees before it got wrong, by the log loss.
        BOOST("binary:logistic", 256),
        /// The same in the manner of AdaBoost, by the exponential loss.
        ///
        /// Gentle AdaBoost: every tree is the mean outcome under the weights `exp(-y F)`, and the log-odds
        /// are 2 `F` (J. Friedman, T. Hastie and R. Tibshirani, _Additive logistic regression_, Annals of
        /// Statistics 28, 2000, algorithm 4).
        ADA("binary:logistic", 256),
        /// The share of buyers, each tree on its own: the mean of them is a random forest.
        ///
        /// Its deep trees count many small nodes: a quarter of the bins takes two thirds of the time. The trees
        /// differ where a bin ends, so that their mean loses nothing: AUC by up to .0008 better on four of six
        /// data sets, worse by .0008 and .0015 on two (`QualityBench`), all within the folds' scatter.
        MEAN("reg:squarederror", 64);

        private final String objective;
        private final int bins;

        Aim(String objective, int bins) {
            this.objective = objective;
            this.bins = bins;
        }

        /// Intervals that a number is cut into, between which trees ask.
        int bins() {
            return bins;
        }

        /// XGBoost's name for what the sum over the trees means.
        String objective() {
            return objective;
        }
    }

    static Rounds of(TreeModels.BoostedTrees spec) {
        return new Rounds(
                Aim.BOOST,
                spec.rounds(),
                spec.patience(),
                spec.learningRate(),
                spec.maxDepth(),
                1,
                spec.minChildWeight(),
                spec.rowShare(),
                spec.columnShare(),
                1,
                spec.balance());
    }

    static Rounds of(TreeModels.RandomForest spec) {
        return new Rounds(
                Aim.MEAN,
                spec.trees(),
                0,
                1.0 / spec.trees(),
                spec.maxDepth(),
                1,
                spec.minLeafRows(),
                spec.rowShare(),
                1,
                spec.columnShare(),
                spec.balance());
    }

    static Rounds of(MoreModels.AdaBoost spec) {
        return new Rounds(Aim.ADA, spec.rounds(), 0, 1, spec.maxDepth(), 1e-3, 1e-3, 1, 1, 1, 0);
    }

    /// What each lead weighs: buyers `(others / buyers) ^ balance`, others 1.
    float[] weights(boolean[] labels) {
        return weights(labels, balance);
    }

    static float[] weights(boolean[] labels, double balance) {
        int buyers = 0;
        for (boolean label : labels) {
            buyers += label ? 1 : 0;
        }
        float buyer = (float) Math.pow((labels.length - buyers) / (double) buyers, balance);
        float[] weights = new float[labels.length];
        Arrays.fill(weights, 1);
        for (int row = 0; row < weights.length; row++) {
            weights[row] = labels[row] ? buyer : 1;
        }
        return weights;
    }
}
