package app.hotlist.model;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.recipe.Features;
import java.util.List;

/// A model that is trained to be judged: on the leads of one fold, without tiers, card or file.
///
/// Immutable; safe for many threads at once.
public final class Trial {

    private static final int AS_MANY_AS_PAY = 0;

    /// Fewer than for a model that is kept: the folds' importances are averaged.
    private static final int IMPORTANCE_ROWS = 500;

    private final Classifier classifier;
    private final TrainingSet set;
    private final long seed;

    private Trial(Classifier classifier, TrainingSet set, long seed) {
        this.classifier = classifier;
        this.set = set;
        this.seed = seed;
    }

    /// Trains a model of that kind.
    ///
    /// Boosted trees stop within one round when they are cancelled, the other kinds when they are done.
    ///
    /// @param seed of everything that is left to chance: the same seed makes the same model
    /// @throws app.hotlist.base.UserException if the kind cannot run on this computer
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public static Trial train(ModelSpec spec, TrainingSet set, long seed, Progress progress) {
        return new Trial(classifier(spec, set, seed, progress), set, seed);
    }

    static Classifier classifier(ModelSpec spec, TrainingSet set, long seed, Progress progress) {
        progress.checkCancelled();
        progress.report(0, Texts.get("model.training", spec.title()));
        LeadDataset data = new LeadDataset(set.rows(), set.labels());
        return switch (spec) {
            case ModelSpec.Baseline _ -> BaselineClassifier.train(set.labels());
            case ModelSpec.LogisticRegression logistic -> LinearClassifier.train(logistic, data);
            case ModelSpec.DecisionTree tree -> TreeClassifier.train(tree, data);
            case ModelSpec.BoostedTrees boosted ->
                new BoostedTrainer(new Boosting(boosted, seed, AS_MANY_AS_PAY), progress)
                        .train(data)
                        .classifier();
        };
    }

    /// The chance of every lead, in [0, 1].
    ///
    /// @param judged prepared by the recipe of the training set
    public double[] chances(Features judged) {
        return classifier.chances(SparseRows.of(judged));
    }

    /// How much each column matters, the most important first. Worked out anew at every call, on a sample of 500
    /// training leads.
    public List<ColumnImportance> importance() {
        return Effects.of(classifier, set, IMPORTANCE_ROWS, seed).importance();
    }
}
