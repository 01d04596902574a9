package app.hotlist.recipe;

import java.util.List;

/// A recipe that suits a table, and why.
///
/// @param reasons why each of the recipe's steps is there, in the same order
public record Suggestion(Recipe recipe, List<Why> reasons) {

    public Suggestion {
        reasons = List.copyOf(reasons);
        if (reasons.size() != recipe.steps().size()) {
            throw new IllegalArgumentException("%d reasons for %d steps"
                    .formatted(reasons.size(), recipe.steps().size()));
        }
    }

    /// The reason for a step, in plain words.
    public record Why(String text) {}
}
