package app.hotlist.model;

import app.hotlist.evaluation.Metrics;
import app.hotlist.recipe.Recipe;
import java.time.Instant;

/// What a model is, where it comes from and how well it did.
///
/// @param name given by the user
/// @param seed of everything that was left to chance
/// @param metrics on leads that the model had not seen, before it was trained on all
public record ModelCard(
        String name,
        ModelSpec spec,
        Recipe recipe,
        long seed,
        DataFingerprint data,
        Metrics metrics,
        Instant trainedAt,
        String appVersion) {}
