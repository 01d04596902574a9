package app.hotlist.cli;

import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import app.hotlist.model.LeadModel;
import app.hotlist.table.Target;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;

/// What `hotlist train --json` prints. Other programs read these names: never change one.
///
/// @param rows leads with an outcome
/// @param positive how many of them bought
/// @param features model inputs after encoding
/// @param run the id under which the run is saved
/// @param out the file that was written; null if none was
/// @param version as which the model is registered; null if it is not
record TrainDocument(
        Target target,
        long rows,
        long positive,
        int features,
        List<ModelDocument> models,
        String best,
        List<String> warnings,
        String run,
        Optional<String> out,
        Optional<String> version) {

    /// How one kind of model did on leads that it had not seen; a figure that there is not is null.
    record ModelDocument(
            String name, Auc auc, @JsonUnwrapped Figures figures, double seconds) {

        static ModelDocument of(Run run) {
            return new ModelDocument(
                    run.spec().id(),
                    new Auc(Figures.finite(run.aucMean()), Figures.finite(run.aucDeviation())),
                    Figures.of(run.metrics()),
                    run.took().toMillis() / 1e3);
        }
    }

    /// Mean and standard deviation over the folds.
    record Auc(Optional<Double> mean, Optional<Double> sd) {}

    /// Where a trained model went.
    record Saved(Optional<String> out, Optional<String> version) {}

    static TrainDocument of(Experiment experiment, LeadModel model, List<String> warnings, String run, Saved saved) {
        return new TrainDocument(
                experiment.plan().recipe().target(),
                experiment.data().rows(),
                experiment.data().positives(),
                model.recipe().features().size(),
                experiment.runs().stream().map(ModelDocument::of).toList(),
                experiment.best().spec().id(),
                warnings,
                run,
                saved.out(),
                saved.version());
    }
}
