package app.hotlist.model;

import app.hotlist.evaluation.Metrics;
import app.hotlist.recipe.Recipe;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.Optional;

/// What a model is, where it comes from and how well it did.
///
/// @param name given by the user
/// @param seed of everything that was left to chance
/// @param metrics on leads that the model had not seen, before it was trained on all
/// @param registered which version it is; empty for a model that nobody has registered
public record ModelCard(
        String name,
        ModelSpec spec,
        Recipe recipe,
        long seed,
        DataFingerprint data,
        Metrics metrics,
        Instant trainedAt,
        String appVersion,

        @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Optional<Registered> registered) {

    /// The card of a model that nobody has registered yet.
    public ModelCard(
            String name,
            ModelSpec spec,
            Recipe recipe,
            long seed,
            DataFingerprint data,
            Metrics metrics,
            Instant trainedAt,
            String appVersion) {
        this(name, spec, recipe, seed, data, metrics, trainedAt, appVersion, Optional.empty());
    }

    /// What people call the model: "v4 · Boosted trees", or its name alone while it is not registered.
    public String title() {
        return registered.map(place -> place.title() + " · " + name).orElse(name);
    }

    ModelCard as(Registered place) {
        return new ModelCard(name, spec, recipe, seed, data, metrics, trainedAt, appVersion, Optional.of(place));
    }
}
