package app.hotlist.gui.support;

import app.hotlist.experiment.Goal;
import app.hotlist.experiment.KFold;
import app.hotlist.experiment.Split;
import app.hotlist.experiment.Tuning;
import app.hotlist.model.ModelSpec;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;

/// Which models to train and how to judge them.
///
/// @param specs the models; the baseline is always among them
/// @param split how leads are divided into learning and judging
/// @param seed decides every random choice
/// @param goal what the best model is best at; empty for the ranking of all leads
/// @param tuning how better settings are looked for; empty where the models are trained as they are
public record TrainingSetup(
        List<ModelSpec> specs,
        Split split,
        long seed,

        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Goal> goal,

        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Tuning> tuning) {

    public TrainingSetup {
        specs = List.copyOf(specs);
    }

    /// The sensible models, five folds, seed 42.
    public static TrainingSetup defaults() {
        return new TrainingSetup(ModelSpec.sensible(), KFold.defaults(), 42, Optional.empty(), Optional.empty());
    }

    /// This setup with other models.
    public TrainingSetup withSpecs(List<ModelSpec> chosen) {
        return new TrainingSetup(chosen, split, seed, goal, tuning);
    }

    /// This setup with another way of judging.
    public TrainingSetup withSplit(Split chosen) {
        return new TrainingSetup(specs, chosen, seed, goal, tuning);
    }

    /// This setup with another seed.
    public TrainingSetup withSeed(long chosen) {
        return new TrainingSetup(specs, split, chosen, goal, tuning);
    }

    /// This setup with another goal.
    public TrainingSetup withGoal(Optional<Goal> chosen) {
        return new TrainingSetup(specs, split, seed, chosen, tuning);
    }

    /// This setup with a search for better settings, or without one.
    public TrainingSetup withTuning(Optional<Tuning> chosen) {
        return new TrainingSetup(specs, split, seed, goal, chosen);
    }
}
