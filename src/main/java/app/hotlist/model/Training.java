package app.hotlist.model;

import app.hotlist.evaluation.Calibrator;
import app.hotlist.evaluation.Metrics;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.Table;
import java.time.Instant;

/// What a model is to be trained from.
///
/// @param name given by the user
/// @param rows the leads; those without an outcome are left out
/// @param tiers for the leads that the model will score
/// @param metrics on leads that such a model had not seen
/// @param calibrator fitted to chances that such a model gave to leads it had not seen
/// @param seed of everything that is left to chance: the same training makes the same model
public record Training(
        String name,
        Recipe recipe,
        ModelSpec spec,
        Table rows,
        Tiers tiers,
        Metrics metrics,
        Calibrator calibrator,
        DataFingerprint data,
        long seed,
        Instant trainedAt) {

    /// Without calibration.
    public Training(
            String name,
            Recipe recipe,
            ModelSpec spec,
            Table rows,
            Tiers tiers,
            Metrics metrics,
            DataFingerprint data,
            long seed,
            Instant trainedAt) {
        this(name, recipe, spec, rows, tiers, metrics, new Calibrator.None(), data, seed, trainedAt);
    }
}
