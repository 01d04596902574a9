package app.hotlist.gui.prepare;

import app.hotlist.base.Problem;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.Step;
import java.util.List;

/// What is wrong with a recipe, and where.
///
/// @param position the step that does not fit, or -1 if it is the recipe as a whole
public record RecipeFault(int position, Problem problem) {

    /// Finds the step that a problem speaks of: its details name the step's title and one of its columns.
    static RecipeFault of(Problem problem, Recipe recipe) {
        List<Step> steps = recipe.steps();
        for (int position = 0; position < steps.size(); position++) {
            Step step = steps.get(position);
            if (problem.details().contains(step.title())
                    && step.columns().stream().anyMatch(problem.details()::contains)) {
                return new RecipeFault(position, problem);
            }
        }
        return new RecipeFault(-1, problem);
    }
}
