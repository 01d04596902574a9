package app.hotlist.experiment;

import app.hotlist.model.ModelSpec;
import app.hotlist.recipe.Recipe;
import java.util.HashSet;
import java.util.List;

/// What is to be compared, and how. A value, ready for JSON.
///
/// @param recipe how leads are prepared for every model
/// @param specs the models, at least one, each once
/// @param split how leads are divided into those to learn from and those to judge by
/// @param seed of everything that is left to chance: the same plan and leads give the same result
public record Plan(Recipe recipe, List<ModelSpec> specs, Split split, long seed) {

    public Plan {
        specs = List.copyOf(specs);
        if (specs.isEmpty() || new HashSet<>(specs).size() < specs.size()) {
            throw new IllegalArgumentException("a plan needs models, each once: " + specs);
        }
    }
}
