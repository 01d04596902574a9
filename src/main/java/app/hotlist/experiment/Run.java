package app.hotlist.experiment;

import app.hotlist.evaluation.Calibrator;
import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import app.hotlist.model.ColumnImportance;
import app.hotlist.model.ModelSpec;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How one model did on leads that it had not seen.
///
/// @param outOfFold the calibrated chance of every judged lead, by rising row of the table; in cross-validation
///     every lead with an outcome is judged once. Each chance is calibrated by other leads than its own.
/// @param metrics of all these predictions together, but for the ROC AUC: the mean over the folds, whose models rank
///     their leads each in its own way. Runs of early versions have that of all predictions
/// @param folds of the predictions of each fold alone
/// @param took time for training and judging all folds
/// @param importance of the columns, averaged over the folds, the most important first
/// @param values how near to the plan's goal each fold came; more is better
/// @param tuned how its settings were found; empty where nobody looked for better ones
/// @param calibrator for the model that is trained on all leads
public record Run(
        ModelSpec spec,
        Predictions outOfFold,
        Metrics metrics,
        List<Metrics> folds,
        Duration took,
        List<ColumnImportance> importance,
        List<Double> values,
        Optional<Tuned> tuned,
        Calibrator calibrator) {

    public Run {
        folds = List.copyOf(folds);
        importance = List.copyOf(importance);
        values = List.copyOf(values);
        if (folds.isEmpty() || folds.size() != values.size()) {
            throw new IllegalArgumentException("%d folds, %d values".formatted(folds.size(), values.size()));
        }
    }

    /// A run whose goal is the AUC.
    public Run(
            ModelSpec spec,
            Predictions outOfFold,
            Metrics metrics,
            List<Metrics> folds,
            Duration took,
            List<ColumnImportance> importance) {
        this(
                spec,
                outOfFold,
                metrics,
                folds,
                took,
                importance,
                folds.stream().map(Metrics::rocAuc).toList(),
                Optional.empty(),
                new Calibrator.None());
    }

    /// Whether this is the run of a model of a plan, whatever settings were found for it.
    boolean isOf(ModelSpec planned) {
        return spec.equals(planned) || (tuned.isPresent() && spec.id().equals(planned.id()));
    }

    /// How near to the plan's goal the model came: the mean over the folds; more is better.
    public double value() {
        return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
    }

    Run with(Tuned found) {
        return new Run(spec, outOfFold, metrics, folds, took, importance, values, Optional.of(found), calibrator);
    }

    /// Mean ROC AUC over the folds.
    public double aucMean() {
        return mean(folds);
    }

    /// Mean ROC AUC of folds.
    static double mean(List<Metrics> folds) {
        return folds.stream().mapToDouble(Metrics::rocAuc).sum() / folds.size();
    }

    /// Standard deviation (of a sample) of the ROC AUC over the folds; `NaN` for a single fold.
    public double aucDeviation() {
        return deviation(folds);
    }

    /// Standard deviation (of a sample) of the ROC AUC; `NaN` for a single fold.
    public static double deviation(List<Metrics> folds) {
        double mean = mean(folds);
        double squares = 0;
        for (Metrics fold : folds) {
            squares += (fold.rocAuc() - mean) * (fold.rocAuc() - mean);
        }
        return folds.size() == 1 ? Double.NaN : Math.sqrt(squares / (folds.size() - 1));
    }

    /// What is too good to be true; nothing, mostly.
    public List<Doubt> doubts() {
        return Doubt.about(this);
    }

    /// What to think of before trusting the result: that it is too good to be real, or that the settings found
    /// are no better than the usual ones.
    public Optional<String> warning() {
        return Doubt.about(this).stream()
                .map(Doubt::text)
                .findFirst()
                .or(() -> tuned.flatMap(found -> found.warning(spec.title())));
    }
}
