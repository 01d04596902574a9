package app.hotlist.experiment;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import app.hotlist.model.ColumnImportance;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Judges kinds of model, one at a time, on the same folds.
final class Trials {

    private final List<PreparedFold> folds;
    private final long seed;

    Trials(List<PreparedFold> folds, long seed) {
        this.folds = folds;
        this.seed = seed;
    }

    /// Trains a model per fold and judges it by the leads that it has not seen.
    Run judge(ModelSpec spec, Progress progress) {
        long start = System.nanoTime();
        List<Predictions> judged = new ArrayList<>();
        List<List<ColumnImportance>> importance = new ArrayList<>();
        for (int fold = 0; fold < folds.size(); fold++) {
            Progress here = new NamedProgress(
                    progress.part(fold / (double) folds.size(), (fold + 1) / (double) folds.size()), title(spec, fold));
            here.checkCancelled();
            PreparedFold prepared = folds.get(fold);
            Trial trial = Trial.train(spec, prepared.training(), Seeds.derived(seed, fold), here);
            judged.add(prepared.predictions(trial.chances(prepared.judged())));
            importance.add(trial.importance());
        }
        Predictions all = together(judged);
        return new Run(
                spec,
                all,
                Metrics.of(all),
                judged.stream().map(Metrics::of).toList(),
                Duration.ofNanos(System.nanoTime() - start),
                MeanImportance.of(importance));
    }

    private String title(ModelSpec spec, int fold) {
        return folds.size() == 1
                ? Texts.get("experiment.holdout", spec.title())
                : Texts.get("experiment.fold", spec.title(), fold + 1, folds.size());
    }

    private record Judged(int row, boolean label, double chance) {}

    /// All judged leads by rising row, so that the predictions of two models stand side by side.
    private static Predictions together(List<Predictions> folds) {
        List<Judged> leads = folds.stream()
                .flatMap(fold -> IntStream.range(0, fold.size())
                        .mapToObj(i -> new Judged(fold.row(i), fold.label(i), fold.probability(i))))
                .sorted(Comparator.comparingInt(Judged::row))
                .toList();
        boolean[] labels = new boolean[leads.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = leads.get(i).label();
        }
        return new Predictions(
                leads.stream().mapToInt(Judged::row).toArray(),
                labels,
                leads.stream().mapToDouble(Judged::chance).toArray());
    }
}
