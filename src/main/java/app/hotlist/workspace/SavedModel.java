package app.hotlist.workspace;

import app.hotlist.evaluation.Calibrator;
import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import app.hotlist.experiment.Run;
import app.hotlist.experiment.Tuned;
import app.hotlist.model.ColumnImportance;
import app.hotlist.model.ModelSpec;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How one model of a kept experiment did: its [Run] without the predictions.
///
/// @param metrics of all out-of-fold predictions together; the ROC AUC is the mean over the folds
/// @param folds of each fold alone
/// @param took time for training and judging
/// @param values how near each fold came to the goal; absent in runs of former versions, which had the AUC for
///     goal
/// @param tuned how the settings were found; empty where nobody looked for better ones
/// @param calibrator for the model that is trained on all leads; absent in runs of former versions
public record SavedModel(
        ModelSpec spec,
        Metrics metrics,
        List<Metrics> folds,
        Duration took,
        List<ColumnImportance> importance,

        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Double> values,

        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Tuned> tuned,

        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Calibrator> calibrator) {

    public SavedModel {
        folds = List.copyOf(folds);
        importance = List.copyOf(importance);
        values = values.size() == folds.size()
                ? List.copyOf(values)
                : folds.stream().map(Metrics::rocAuc).toList();
    }

    static SavedModel of(Run run) {
        return new SavedModel(
                run.spec(),
                run.metrics(),
                run.folds(),
                run.took(),
                run.importance(),
                run.values(),
                run.tuned(),
                Optional.of(run.calibrator()));
    }

    Run with(Predictions outOfFold) {
        return new Run(
                spec,
                outOfFold,
                metrics,
                folds,
                took,
                importance,
                values,
                tuned,
                calibrator.orElseGet(Calibrator.None::new));
    }

    /// How near to the goal the model came: the mean over the folds; more is better.
    double value() {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    /// Mean ROC AUC over the folds.
    public double aucMean() {
        return folds.stream().mapToDouble(Metrics::rocAuc).average().orElse(Double.NaN);
    }

    /// Standard deviation (of a sample) of the ROC AUC over the folds; `NaN` for a single fold.
    public double aucDeviation() {
        return Run.deviation(folds);
    }
}
