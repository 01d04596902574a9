package app.hotlist.recipe;

import app.hotlist.table.Outcome;
import app.hotlist.table.Schema;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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
    /// @throws app.hotlist.base.UserException if a step does not fit the columns, or if columns are left that
    ///     are not numbers
    public static Lesson of(Recipe recipe, Table train) {
        Learning learning = Learning.from(recipe, train);
        recipe.steps().forEach(learning::learn);
        FittedRecipe fitted = new FittedRecipe(
                recipe, learning.input(train.schema()), FittedRecipe.ruled(recipe, train.schema()), learning.fitted);
        return new Lesson(fitted, learning.rows, learning.taught);
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

    /// The training rows on their way through the steps.
    private static final class Learning {

        private final Recipe recipe;
        private final List<FittedStep> fitted = new ArrayList<>();
        private final Set<String> encoded = new HashSet<>();

        /// Columns that a step found not worth keeping: later steps do without them.
        private final Set<String> leftOut = new HashSet<>();

        private Table rows;
        private int[] taught;
        private boolean[] bought;

        private Learning(Recipe recipe, Table rows, int[] taught, boolean[] bought) {
            this.recipe = recipe;
            this.taught = taught;
            this.bought = bought;
            this.rows = rows.without(recipe.setApart());
        }

        static Learning from(Recipe recipe, Table train) {
            if (recipe.steps().stream().noneMatch(OutcomeStep.class::isInstance)) {
                return new Learning(
                        recipe, train, IntStream.range(0, train.rowCount()).toArray(), new boolean[0]);
            }
            Outcome outcome = Outcome.of(train, recipe.target());
            return new Learning(recipe, train.rows(outcome.rows()), outcome.rows(), outcome.labels());
        }

        void learn(Step step) {
            Step feasible = withoutLeftOut(step);
            checkApart(feasible);
            FittedStep learnt = fit(feasible);
            if (learnt instanceof DropColumns.Fitted(List<String> dropped)) {
                if (!(step instanceof DropColumns)) {
                    leftOut.addAll(dropped);
                }
            } else {
                checkEncoded(feasible);
            }
            if (step instanceof OneHot) {
                encoded.addAll(step.columns());
            }
            fitted.add(learnt);
            keepTeaching(learnt);
        }

        /// Everything but outcome, id and what is dropped before any other step has used it.
        Schema input(Schema train) {
            Set<String> spared = new HashSet<>(recipe.setApart());
            Set<String> used = new HashSet<>();
            for (int i = 0; i < fitted.size(); i++) {
                if (fitted.get(i) instanceof DropColumns.Fitted(List<String> dropped)) {
                    dropped.stream().filter(column -> !used.contains(column)).forEach(spared::add);
                } else {
                    used.addAll(recipe.steps().get(i).columns());
                }
            }
            return new Schema(train.columns().stream()
                    .filter(column -> !spared.contains(column.name()))
                    .toList());
        }

        private FittedStep fit(Step step) {
            return switch (step) {
                case BlindStep blind -> {
                    FittedStep learnt = blind.fit(rows);
                    rows = learnt.apply(rows);
                    yield learnt;
                }
                case OutcomeStep told -> {
                    OutcomeStep.Taught learnt = told.fit(rows, bought);
                    rows = learnt.rows();
                    yield learnt.step();
                }
            };
        }

        private Step withoutLeftOut(Step step) {
            List<String> left = step.columns().stream()
                    .filter(column -> !leftOut.contains(column))
                    .toList();
            return left.size() == step.columns().size() ? step : step.withColumns(left);
        }

        private void checkApart(Step step) {
            if (step instanceof DropColumns) {
                return;
            }
            for (String column : step.columns()) {
                if (recipe.setApart().contains(column)) {
                    throw RecipeProblem.SET_APART.with(column, step.title());
                }
            }
        }

        private void checkEncoded(Step step) {
            for (String column : step.columns()) {
                if (encoded.contains(column)) {
                    throw RecipeProblem.ALREADY_ENCODED.with(column, step.title());
                }
            }
        }

        private void keepTeaching(FittedStep learnt) {
            int[] kept = IntStream.range(0, rows.rowCount())
                    .filter(learnt.teaches(rows))
                    .toArray();
            if (kept.length == rows.rowCount()) {
                return;
            }
            rows = rows.rows(kept);
            taught = IntStream.of(kept).map(row -> taught[row]).toArray();
            if (bought.length > 0) {
                boolean[] left = new boolean[kept.length];
                for (int row = 0; row < kept.length; row++) {
                    left[row] = bought[kept[row]];
                }
                bought = left;
            }
        }
    }
}
