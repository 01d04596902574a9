package app.hotlist.model;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.recipe.Features;
import java.util.List;

/// A model that is trained to be judged: on the leads of one fold, without tiers, card or file.
///
/// Immutable; safe for many threads at once.
public final class Trial {

    /// Under which conditions a model is trained.
    ///
    /// @param seed of everything that is left to chance: the same seed makes the same model
    /// @param threads that the engine may use, at least 1; the model does not depend on it
    public record Conditions(long seed, int threads) {

        public Conditions {
            if (threads < 1) {
                throw new IllegalArgumentException("train on " + threads + " threads");
            }
        }

        /// For a model that is trained alone: it may use every core.
        public static Conditions alone(long seed) {
            return new Conditions(seed, Runtime.getRuntime().availableProcessors());
        }
    }

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
    /// Every kind stops within a second when it is cancelled, but for those that say otherwise
    /// ([ModelSpec#stopsAtOnce()]).
    ///
    /// @throws app.hotlist.base.UserException if the kind cannot run on this computer
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public static Trial train(ModelSpec spec, TrainingSet set, Conditions conditions, Progress progress) {
        return new Trial(classifier(spec, set, conditions, progress), set, conditions.seed());
    }

    static Classifier classifier(ModelSpec spec, TrainingSet set, Conditions conditions, Progress progress) {
        progress.checkCancelled();
        progress.report(0, Texts.get("model.training", spec.title()));
        return Engines.of(spec).train(set, conditions, progress);
    }

    /// The chance of every lead, in [0, 1].
    ///
    /// @param judged prepared by the recipe of the training set
    public double[] chances(Features judged) {
        return classifier.chances(SparseRows.of(judged));
    }

    /// How much each column matters, the most important first. Worked out anew at every call, on a sample of 500
    /// training leads.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public List<ColumnImportance> importance(Progress progress) {
        return Effects.of(classifier, set, Lots.some(set.size(), IMPORTANCE_ROWS, seed), progress)
                .importance();
    }
}
