package app.hotlist.recipe;

import app.hotlist.table.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How leads are prepared for a model: what is predicted, what names a lead, and the steps in order.
///
/// A value, ready for JSON.
///
/// @param target what is to be predicted; no step sees this column
/// @param id the column that names a lead; no step sees it either
/// @param steps in the order in which they are applied
public record Recipe(Target target, Optional<String> id, List<Step> steps) {

    public Recipe {
        steps = List.copyOf(steps);
    }

    /// The columns that no step may use: the outcome and the id.
    public Set<String> setApart() {
        return Stream.concat(Stream.of(target.column()), id.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /// The same recipe with other steps.
    public Recipe withSteps(List<Step> other) {
        return new Recipe(target, id, other);
    }
}
