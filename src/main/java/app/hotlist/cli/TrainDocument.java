package app.hotlist.cli;

import app.hotlist.evaluation.Metrics;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import app.hotlist.model.LeadModel;
import app.hotlist.table.Target;
import java.util.List;
import java.util.Optional;

/// What `hotlist train --json` prints. Other programs read these names: never change one.
///
/// @param rows leads with an outcome
/// @param positive how many of them bought
/// @param features model inputs after encoding
/// @param run the id under which the run is saved
record TrainDocument(
        Target target,
        long rows,
        long positive,
        int features,
        List<ModelDocument> models,
        String best,
        List<String> warnings,
        String run,
        String out) {

    /// How one kind of model did on leads that it had not seen; a figure that there is not is null.
    record ModelDocument(
            String name,
            Auc auc,
            Optional<Double> averagePrecision,
            Optional<Double> accuracy,
            Optional<Double> precision,
            Optional<Double> recall,
            Optional<Double> f1,
            Optional<Double> logLoss,
            Optional<Double> brier,
            double seconds) {

        static ModelDocument of(Run run) {
            Metrics metrics = run.metrics();
            return new ModelDocument(
                    run.spec().id(),
                    new Auc(finite(run.aucMean()), finite(run.aucDeviation())),
                    finite(metrics.averagePrecision()),
                    finite(metrics.accuracy()),
                    finite(metrics.precision()),
                    finite(metrics.recall()),
                    finite(metrics.f1()),
                    finite(metrics.logLoss()),
                    finite(metrics.brier()),
                    run.took().toMillis() / 1e3);
        }
    }

    /// Mean and standard deviation over the folds.
    record Auc(Optional<Double> mean, Optional<Double> sd) {}

    /// Where a trained model and its run went.
    record Saved(String run, String out) {}

    static TrainDocument of(Experiment experiment, LeadModel model, List<String> warnings, Saved saved) {
        return new TrainDocument(
                experiment.plan().recipe().target(),
                experiment.data().rows(),
                experiment.data().positives(),
                model.recipe().features().size(),
                experiment.runs().stream().map(ModelDocument::of).toList(),
                experiment.best().spec().id(),
                warnings,
                saved.run(),
                saved.out());
    }

    /// The figure, or nothing where there is none: JSON knows no `NaN`.
    private static Optional<Double> finite(double figure) {
        return Double.isFinite(figure) ? Optional.of(figure) : Optional.empty();
    }
}
