package app.hotlist.workspace;

import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import app.hotlist.experiment.Run;
import app.hotlist.model.ColumnImportance;
import app.hotlist.model.ModelSpec;
import java.time.Duration;
import java.util.List;

/// How one model of a kept experiment did: its [Run] without the predictions.
///
/// @param metrics of all out-of-fold predictions together
/// @param folds of each fold alone
/// @param took time for training and judging
public record SavedModel(
        ModelSpec spec, Metrics metrics, List<Metrics> folds, Duration took, List<ColumnImportance> importance) {

    public SavedModel {
        folds = List.copyOf(folds);
        importance = List.copyOf(importance);
    }

    static SavedModel of(Run run) {
        return new SavedModel(run.spec(), run.metrics(), run.folds(), run.took(), run.importance());
    }

    Run with(Predictions outOfFold) {
        return new Run(spec, outOfFold, metrics, folds, took, importance);
    }

    /// Mean ROC AUC over the folds.
    public double aucMean() {
        return folds.stream().mapToDouble(Metrics::rocAuc).average().orElse(Double.NaN);
    }
}
