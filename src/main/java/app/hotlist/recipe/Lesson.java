package app.hotlist.recipe;

import app.hotlist.base.Problem;
import app.hotlist.base.UserException;
import app.hotlist.table.Table;
import java.util.List;
import java.util.stream.Collectors;

/// What a recipe learnt from training rows, and those rows as a model may learn from them.
///
/// Its rows differ from what [FittedRecipe#apply] would make of them in two ways: steps that learn from the outcome
/// treat each row without its own one, and rows that a step takes for outliers may be missing.
public final class Lesson {

    private final FittedRecipe recipe;
    private final Table prepared;
    private final int[] rows;

    private Lesson(FittedRecipe recipe, Table prepared, int[] rows) {
        this.recipe = recipe;
        this.prepared = prepared;
        this.rows = rows;
    }

    /// Fits every step, in order, on the training rows as the steps before it leave them.
    ///
    /// Where a step needs the outcome, rows without one are passed over.
    ///
    /// @param train training rows only; the outcome and the id are taken away before any step sees them
    /// @throws UserException if steps do not fit the columns, all of which it names,
    ///     or if columns are left over that are not numbers
    public static Lesson of(Recipe recipe, Table train) {
        Learning learning = Learning.from(recipe, train);
        List<Problem> faults = recipe.steps().stream()
                .flatMap(step -> learning.tried(step).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw refusal(faults);
        }
        return new Lesson(learning.finished(train.schema()), learning.rows(), learning.taught());
    }

    private static UserException refusal(List<Problem> faults) {
        Problem first = faults.getFirst();
        return faults.size() == 1
                ? first.kind().with(first.details().toArray())
                : RecipeProblem.SEVERAL.with(
                        faults.size(),
                        faults.stream()
                                .map(fault -> fault.what() + " " + fault.where())
                                .collect(Collectors.joining(" ")));
    }

    /// The recipe, ready for later rows.
    public FittedRecipe recipe() {
        return recipe;
    }

    /// The training rows as a model may see them, in the order of [#rows()].
    public Features features() {
        return recipe.written(prepared);
    }

    /// Which of the training rows are left, rising. The array is shared: read only.
    public int[] rows() {
        return rows;
    }
}
