package app.hotlist.recipe;

import app.hotlist.base.Problem;
import app.hotlist.base.UserException;
import app.hotlist.table.Column;
import app.hotlist.table.Outcome;
import app.hotlist.table.Schema;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The training rows on their way through the steps of a recipe.
///
/// A step that does not fit leaves the rows as they were, so whoever wants to can go on with the next one.
final class Learning {

    private final Recipe recipe;
    private final List<Step> learnt = new ArrayList<>();
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

    /// The beginning: no step has been learnt. Where a step needs the outcome, rows without one are passed over.
    static Learning from(Recipe recipe, Table train) {
        if (recipe.steps().stream().noneMatch(OutcomeStep.class::isInstance)) {
            return new Learning(
                    recipe, train, IntStream.range(0, train.rowCount()).toArray(), new boolean[0]);
        }
        Outcome outcome = Outcome.of(train, recipe.target());
        return new Learning(recipe, train.rows(outcome.rows()), outcome.rows(), outcome.labels());
    }

    /// A step, what it learnt, and all rows as it leaves them.
    private record Learnt(FittedStep step, Table rows) {}

    /// Learns a step from the rows as they are now and treats them.
    ///
    /// @return all rows as the step leaves them; those that it takes out of the training are still there
    /// @throws UserException if it does not fit; then nothing has happened
    Table learn(Step step) {
        Step feasible = withoutLeftOut(step);
        checkApart(feasible);
        Learnt now = fit(feasible);
        if (now.step instanceof DropColumns.Fitted(List<String> dropped)) {
            if (!(step instanceof DropColumns)) {
                leftOut.addAll(dropped);
            }
        } else {
            checkEncoded(feasible);
        }
        if (step instanceof OneHot) {
            encoded.addAll(step.columns());
        }
        learnt.add(step);
        fitted.add(now.step);
        rows = now.rows;
        keepTeaching(now.step);
        return now.rows;
    }

    /// What is wrong with a step at this place; empty if it fitted and was learnt.
    Optional<Problem> tried(Step step) {
        try {
            learn(step);
            return Optional.empty();
        } catch (UserException unfit) {
            return Optional.of(unfit.problem());
        }
    }

    /// The training rows as they are now.
    Table rows() {
        return rows;
    }

    /// The columns that the last step made of that one.
    List<String> madeOf(String column) {
        return fitted.getLast().origins().entrySet().stream()
                .filter(made -> made.getValue().equals(column))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Which of the rows that were given are left, rising.
    int[] taught() {
        return taught;
    }

    /// Columns that no model could read as they are now.
    List<String> unreadable() {
        Set<String> read = FittedRecipe.read(learnt);
        return rows.columns().stream()
                .filter(column -> FeatureWriter.isUnreadable(column, encoded, read))
                .map(Column::name)
                .toList();
    }

    /// The steps that were learnt, ready for later rows.
    ///
    /// @throws UserException if columns are left that are not numbers, or none at all
    FittedRecipe finished(Schema train) {
        return new FittedRecipe(
                recipe.withSteps(learnt), input(train), FittedRecipe.ruled(recipe, train), List.copyOf(fitted));
    }

    /// Everything but outcome, id and what is dropped before any other step has used it.
    private Schema input(Schema train) {
        Set<String> spared = new HashSet<>(recipe.setApart());
        Set<String> used = new HashSet<>();
        for (int i = 0; i < fitted.size(); i++) {
            if (fitted.get(i) instanceof DropColumns.Fitted(List<String> dropped)) {
                dropped.stream().filter(column -> !used.contains(column)).forEach(spared::add);
            } else {
                used.addAll(learnt.get(i).columns());
            }
        }
        return new Schema(train.columns().stream()
                .filter(column -> !spared.contains(column.name()))
                .toList());
    }

    private Learnt fit(Step step) {
        return switch (step) {
            case BlindStep blind -> {
                FittedStep now = blind.fit(rows);
                yield new Learnt(now, now.apply(rows));
            }
            case OutcomeStep told -> {
                OutcomeStep.Taught now = told.fit(rows, bought);
                yield new Learnt(now.step(), now.rows());
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

    private void keepTeaching(FittedStep step) {
        int[] kept =
                IntStream.range(0, rows.rowCount()).filter(step.teaches(rows)).toArray();
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
