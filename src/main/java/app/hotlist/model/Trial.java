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

    private final Classifier classifier;
    private final List<ColumnImportance> importance;

    private Trial(Classifier classifier, List<ColumnImportance> importance) {
        this.classifier = classifier;
        this.importance = importance;
    }

    /// Trains a model of that kind.
    ///
    /// Boosted trees stop within one round when they are cancelled, the other kinds when they are done.
    ///
    /// @param seed of everything that is left to chance: the same seed makes the same model
    /// @throws app.hotlist.base.UserException if the kind cannot run on this computer
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public static Trial train(ModelSpec spec, TrainingSet set, long seed, Progress progress) {
        Classifier classifier = classifier(spec, set, seed, progress.part(0, 0.9));
        progress.report(0.9, Texts.get("model.weighing"));
        List<ColumnImportance> importance =
                Effects.of(classifier, set, seed, progress).importance();
        progress.report(1, Texts.get("model.weighing"));
        return new Trial(classifier, importance);
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

    /// How much each column matters, the most important first.
    public List<ColumnImportance> importance() {
        return importance;
    }
}
