package app.hotlist.model;

import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import java.util.Locale;
import java.util.Optional;

/// Grows trees with LightGBM one by one, so that every tree can be reported, judged and the last one.
///
/// The trees do not depend on the number of threads: LightGBM is asked to be deterministic. A feature that
/// a row does not have counts as 0.
record LightgbmEngine(Leaves leaves) implements Engine {

    /// One row in so many is held out to find the number of trees.
    private static final int HELD_OUT = 5;

    /// With fewer values than these, threads wait for each other longer than they work.
    private static final int WORTH_THREADS = 1_000_000;

    /// Of a tree, whatever its depth.
    private static final int MOST_LEAVES = 4_096;

    /// LightGBM makes room for all leaves that there may be, anew for each tree, which takes longer than growing it
    /// where there are few rows. Beyond so many leaves there is room for one per eight rows: twice what trees need.
    private static final int ROOM = 1_024;

    private static final int ROWS_PER_LEAF = 8;

    /// What is grown.
    ///
    /// @param settings LightGBM's own, of this kind
    /// @param trees at most
    /// @param patience trees without progress on held-out leads after which no more are grown; 0 for none
    /// @param balance how far buyers and others are made to weigh the same, in [0, 1]
    /// @param mostLeaves of a tree
    record Leaves(String settings, int mostLeaves, int trees, int patience, double balance) {

        static Leaves of(TreeModels.LeafWiseTrees spec) {
            String settings = String.format(
                    Locale.ROOT,
                    "objective=binary learning_rate=%s min_data_in_leaf=%d bagging_freq=1"
                            + " bagging_fraction=%s feature_fraction=%s",
                    spec.learningRate(),
                    spec.minLeafRows(),
                    spec.rowShare(),
                    spec.columnShare());
            return new Leaves(settings, spec.leaves(), spec.rounds(), spec.patience(), spec.balance());
        }

        static Leaves of(TreeModels.ExtraTrees spec) {
            String settings = String.format(
                    Locale.ROOT,
                    "objective=regression boosting=rf extra_trees=true max_depth=%d"
                            + " min_data_in_leaf=%d min_sum_hessian_in_leaf=0 lambda_l2=%s bagging_freq=1"
                            + " bagging_fraction=%s feature_fraction_bynode=%s",
                    spec.maxDepth(),
                    spec.minLeafRows(),
                    0,
                    spec.rowShare(),
                    spec.columnShare());
            int leaves = Math.min(1 << spec.maxDepth(), MOST_LEAVES);
            return new Leaves(settings, leaves, spec.trees(), 0, spec.balance());
        }
    }

    @Override
    public Optional<Problem> obstacle() {
        return Lightgbm.obstacle();
    }

    @Override
    public TreesClassifier read(BundleParts parts, int width) {
        return TreesClassifier.readLightgbm(parts, width);
    }

    @Override
    public TreesClassifier train(TrainingSet set, Trial.Conditions conditions, Progress progress) {
        return TreesClassifier.ofLightgbm(
                train(Leads.of(set), conditions, progress), set.rows().width());
    }

    /// The model as LightGBM's text.
    byte[] train(Leads leads, Trial.Conditions conditions, Progress progress) {
        SparseRows rows = leads.rows();
        int threads = rows.values().length < WORTH_THREADS ? 1 : conditions.threads();
        int most = Math.min(leaves.mostLeaves(), Math.max(ROOM, rows.count() / ROWS_PER_LEAF));
        String settings = leaves.settings() + " num_leaves=" + most
                + " use_missing=false deterministic=true force_col_wise=true verbosity=-1"
                + " feature_pre_filter=false num_threads=" + threads + " seed=" + (conditions.seed() & 0xFFFFFF);
        float[] weights = leaves.balance() == 0 ? new float[0] : Rounds.weights(leads.labels(), leaves.balance());
        int trees = leaves.trees();
        Progress last = progress;
        if (leaves.patience() > 0) {
            trees = best(leads, new Search(weights, settings, conditions.seed()), progress.part(0, 0.5));
            last = progress.part(0.5, 1);
        }
        progress.checkCancelled();
        try (Lightgbm growing =
                Lightgbm.start(new Lightgbm.Rows(rows, leads.labels(), weights), Optional.empty(), settings)) {
            boolean more = true;
            for (int tree = 0; tree < trees && more; tree++) {
                more = grow(growing, tree, last);
            }
            return growing.model();
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Search(float[] weights, String settings, long seed) {}

    /// The number of trees with the least log loss on rows that were held out.
    private int best(Leads leads, Search search, Progress progress) {
        HeldOut held = HeldOut.of(leads.labels(), HELD_OUT, search.seed());
        Lightgbm.Rows others = new Lightgbm.Rows(
                leads.rows().pick(held.others()), held.othersLabels(), pick(search.weights(), held.others()));
        Lightgbm.Rows judged =
                new Lightgbm.Rows(leads.rows().pick(held.rows()), held.labels(), pick(search.weights(), held.rows()));
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        progress.checkCancelled();
        try (Lightgbm growing = Lightgbm.start(others, Optional.of(judged), search.settings())) {
            boolean more = true;
            for (int tree = 0; tree < leaves.trees() && tree < best + leaves.patience() && more; tree++) {
                more = grow(growing, tree, progress);
                double now = growing.loss();
                if (now < least) {
                    least = now;
                    best = tree + 1;
                }
            }
        }
        return best;
    }

    private static float[] pick(float[] weights, int[] rows) {
        if (weights.length == 0) {
            return weights;
        }
        float[] some = new float[rows.length];
        for (int i = 0; i < some.length; i++) {
            some[i] = weights[rows[i]];
        }
        return some;
    }

    private boolean grow(Lightgbm growing, int tree, Progress progress) {
        progress.checkCancelled();
        boolean more = growing.grow();
        progress.report((tree + 1.0) / leaves.trees(), Texts.get("model.trees.growing", tree + 1, leaves.trees()));
        return more;
    }
}
