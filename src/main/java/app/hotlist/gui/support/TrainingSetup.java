package app.hotlist.gui.support;

import app.hotlist.experiment.KFold;
import app.hotlist.experiment.Split;
import app.hotlist.model.ModelSpec;
import java.util.List;

/// Which models to train and how to judge them.
///
/// @param specs the models; the baseline is always among them
/// @param split how leads are divided into learning and judging
/// @param seed decides every random choice
public record TrainingSetup(List<ModelSpec> specs, Split split, long seed) {

    public TrainingSetup {
        specs = List.copyOf(specs);
    }

    /// All models, five folds, seed 42.
    public static TrainingSetup defaults() {
        return new TrainingSetup(ModelSpec.sensible(), KFold.defaults(), 42);
    }

    /// This setup with other models.
    public TrainingSetup withSpecs(List<ModelSpec> chosen) {
        return new TrainingSetup(chosen, split, seed);
    }

    /// This setup with another way of judging.
    public TrainingSetup withSplit(Split chosen) {
        return new TrainingSetup(specs, chosen, seed);
    }

    /// This setup with another seed.
    public TrainingSetup withSeed(long chosen) {
        return new TrainingSetup(specs, split, chosen);
    }
}
