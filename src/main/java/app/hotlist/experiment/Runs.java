package app.hotlist.experiment;

import app.hotlist.evaluation.Calibrator;
import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import app.hotlist.model.ModelSpec;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Puts what the models of all folds said together.
final class Runs {

    private record Judged(int row, boolean label, double chance) {}

    private Runs() {}

    /// The chances are calibrated in the way that comes closest to what happened; what the folds reach alone is
    /// said of the chances as the models gave them.
    ///
    /// @param folds of one kind of model, in their order
    static Run of(ModelSpec spec, List<FoldResult> folds, Plan plan) {
        List<Predictions> judged = folds.stream().map(FoldResult::judged).toList();
        Predictions given = together(judged);
        Calibrator.Kind kind = Calibrator.choose(given, plan.seed());
        Predictions all = Calibrator.crossFitted(kind, given, plan.seed());
        List<Metrics> alone = judged.stream().map(Metrics::of).toList();
        return new Run(
                spec,
                all,
                Metrics.of(all).withRocAuc(Run.mean(alone)),
                alone,
                folds.stream().map(FoldResult::took).reduce(Duration.ZERO, Duration::plus),
                MeanImportance.of(folds.stream().map(FoldResult::importance).toList()),
                values(judged, plan.aim()),
                Optional.empty(),
                kind.fit(given));
    }

    /// What each fold reaches of the goal.
    static List<Double> values(List<Predictions> folds, Goal goal) {
        double all = folds.stream().mapToInt(Predictions::size).sum();
        return folds.stream().map(fold -> goal.of(fold, fold.size() / all)).toList();
    }

    /// All judged leads by rising row, so that the predictions of two models stand side by side.
    static Predictions together(List<Predictions> folds) {
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
