package app.hotlist.experiment;

import app.hotlist.model.ModelSpec;
import app.hotlist.recipe.Outline;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.Schema;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What is to be compared, and how. A value, ready for JSON.
///
/// @param recipe how leads are prepared for every model
/// @param specs the models, at least one, each once
/// @param split how leads are divided into those to learn from and those to judge by
/// @param seed of everything that is left to chance: the same plan and leads give the same result
/// @param goal by which the best model is chosen; empty for the ROC AUC
/// @param suspects columns of the recipe of which nobody knows whether they are known before the first call: all
///     models do without them, and the best one is trained with them too, to be shown beside it
/// @param tuning how better settings of the models are looked for; empty where they are trained as they are
public record Plan(
        Recipe recipe,
        List<ModelSpec> specs,
        Split split,
        long seed,

        @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Optional<Goal> goal,

        @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> suspects,

        @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Optional<Tuning> tuning) {

    public Plan {
        specs = List.copyOf(specs);
        suspects = List.copyOf(suspects);
        if (specs.isEmpty() || new HashSet<>(specs).size() < specs.size()) {
            throw new IllegalArgumentException("a plan needs models, each once: " + specs);
        }
    }

    /// A plan that looks for the best AUC and suspects no column.
    public Plan(Recipe recipe, List<ModelSpec> specs, Split split, long seed) {
        this(recipe, specs, split, seed, Optional.empty(), List.of(), Optional.empty());
    }

    /// By what the best model is chosen.
    public Goal aim() {
        return goal.orElseGet(Goal.Auc::new);
    }

    /// The recipe that the models are trained with: without the suspected columns.
    ///
    /// @param leads the columns of the leads
    Recipe honestRecipe(Schema leads) {
        return suspects.isEmpty() ? recipe : Outline.without(suspects, recipe, leads);
    }

    /// Whether the recipe leaves a column to learn from, suspected ones not counted. What steps drop by the values of
    /// the leads shows only in training.
    ///
    /// @param leads the columns of the leads
    public boolean leavesColumns(Schema leads) {
        Recipe honest = honestRecipe(leads);
        return !Outline.before(honest.allSteps().size(), honest, leads)
                .columns()
                .isEmpty();
    }

    /// The same models and preparation, judged by the same leads as another plan's: with its division, its seed and its
    /// rules for which rows count.
    public Plan judgedLike(Plan other) {
        Recipe alike = recipe.withRules(other.recipe.rules());
        return new Plan(alike, specs, other.split, other.seed, goal, suspects, tuning);
    }

    /// The same plan with other models.
    public Plan withSpecs(List<ModelSpec> others) {
        return new Plan(recipe, others, split, seed, goal, suspects, tuning);
    }

    /// The same plan with another goal.
    public Plan withGoal(Goal other) {
        return new Plan(recipe, specs, split, seed, Optional.of(other), suspects, tuning);
    }

    /// The same plan with other suspected columns.
    public Plan withSuspects(List<String> others) {
        return new Plan(recipe, specs, split, seed, goal, others, tuning);
    }

    /// The same plan with a search for better settings, or without one.
    public Plan withTuning(Optional<Tuning> other) {
        return new Plan(recipe, specs, split, seed, goal, suspects, other);
    }
}
