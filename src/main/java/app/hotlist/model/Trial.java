package app.hotlist.model;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import app.hotlist.recipe.Features;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

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

    /// What each column is worth on leads that were not learnt from, what the ranking loses most by first.
    ///
    /// @param judged prepared by the recipe of the training set
    /// @param labels whether each of them bought; of both kinds at least one
    public List<ColumnWorth> worth(Features judged, boolean[] labels) {
        SparseRows rows = SparseRows.of(judged);
        SourceColumns columns = set.columns();
        double whole = auc(classifier.chances(rows), labels);
        Optional<double[]> gains = classifier.gains(columns);
        double all = gains.map(each -> Arrays.stream(each).sum()).orElse(0.0);
        int[] dealt = Lots.order(rows.count(), new SplittableRandom(seed));
        List<ColumnWorth> worth = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            int it = column;
            SparseRows without = rows.mixed(rows, dealt, feature -> columns.of(feature) == it);
            OptionalDouble gain = gains.isPresent() && all > 0
                    ? OptionalDouble.of(gains.get()[column] / all)
                    : OptionalDouble.empty();
            double lost = whole - auc(classifier.chances(without), labels);
            worth.add(new ColumnWorth(columns.names().get(column), gain, lost));
        }
        worth.sort(Comparator.comparingDouble(ColumnWorth::aucLost).reversed());
        return worth;
    }

    private static double auc(double[] chances, boolean[] labels) {
        int[] rows = IntStream.range(0, labels.length).toArray();
        return Metrics.of(new Predictions(rows, labels, chances)).rocAuc();
    }
}
