package app.hotlist.experiment;

import app.hotlist.model.ModelSpec;

/// How long a kind of model takes, roughly, compared with the others: only order and progress depend on it.
final class Effort {

    /// Models up to this are shown first, since they are there in no time.
    private static final double QUICK = 1;

    private Effort() {}

    static double of(ModelSpec spec) {
        return switch (spec) {
            case ModelSpec.Baseline _ -> 0.1;
            case ModelSpec.LogisticRegression _, ModelSpec.DecisionTree _ -> 1;
            case ModelSpec.BoostedTrees _ -> 4;
        };
    }

    /// The place of a model in the order of work: quick ones first, then the longest, so that at the end there are
    /// small pieces to share.
    static double turn(ModelSpec spec) {
        double effort = of(spec);
        return effort <= QUICK ? Double.NEGATIVE_INFINITY : -effort;
    }
}
