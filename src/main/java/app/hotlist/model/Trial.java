package app.hotlist.model;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.recipe.Features;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /// How much each column matters by all measures, the most important first: by the points that the model
    /// gives to a sample of 500 training leads, by what it loses among at most 500 leads that it had not seen,
    /// and, for trees, by what their questions gained. Worked out anew at every call.
    ///
    /// @param judged prepared by the recipe of the training set
    /// @param labels whether each of them bought
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public List<ColumnImportance> importance(Features judged, boolean[] labels, Progress progress) {
        Map<String, Double> missed = missed(SparseRows.of(judged), labels, progress);
        Map<String, Double> gains = gains();
        return Effects.of(classifier, set, Lots.some(set.size(), IMPORTANCE_ROWS, seed), progress).importance().stream()
                .map(column -> column.with(
                        Optional.ofNullable(missed.get(column.column())),
                        Optional.ofNullable(gains.get(column.column()))))
                .toList();
    }

    /// By column; empty where all judged leads of the sample ended the same way, so that there is nothing to rank.
    private Map<String, Double> missed(SparseRows judged, boolean[] labels, Progress progress) {
        int[] sample = Lots.some(judged.count(), IMPORTANCE_ROWS, seed);
        boolean[] bought = new boolean[sample.length];
        int buyers = 0;
        for (int i = 0; i < sample.length; i++) {
            bought[i] = labels[sample[i]];
            buyers += bought[i] ? 1 : 0;
        }
        return buyers == 0 || buyers == sample.length
                ? Map.of()
                : byColumn(
                        new Permutation(judged.pick(sample), bought, set.columns(), seed).lost(classifier, progress));
    }

    /// The share of the whole gain by column; empty for kinds without gains.
    private Map<String, Double> gains() {
        double[] byColumn = new double[set.columns().size()];
        Optional<double[]> gains = classifier.gains(set.rows().width());
        double whole = gains.map(all -> Arrays.stream(all).sum()).orElse(0.0);
        if (whole == 0) {
            return Map.of();
        }
        double[] all = gains.orElseThrow();
        for (int feature = 0; feature < all.length; feature++) {
            byColumn[set.columns().of(feature)] += all[feature] / whole;
        }
        return byColumn(byColumn);
    }

    private Map<String, Double> byColumn(double[] values) {
        Map<String, Double> byColumn = new HashMap<>();
        for (int column = 0; column < values.length; column++) {
            byColumn.put(set.columns().names().get(column), values[column]);
        }
        return byColumn;
    }
}
