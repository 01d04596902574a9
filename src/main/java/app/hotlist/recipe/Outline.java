package app.hotlist.recipe;

import app.hotlist.base.UserException;
import app.hotlist.table.Schema;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Which columns a recipe has on its way, found without any lead.
public final class Outline {

    private Outline() {}

    /// The columns that a step at that place can work on, outcome and id not among them.
    ///
    /// Steps before it that are off or do not fit are passed over, and so is what depends on the leads, such as
    /// flags of blanks.
    ///
    /// @param place counts all steps of the recipe, on or off
    /// @param file the columns of the file
    public static Schema before(int place, Recipe recipe, Schema file) {
        Table rows = EmptyTable.of(file).without(recipe.setApart());
        for (SwitchedStep one : recipe.allSteps().subList(0, place)) {
            rows = one.on() ? after(one.step(), rows) : rows;
        }
        return rows.schema();
    }

    /// The recipe without some columns of the file, and without whatever is made of them.
    ///
    /// A step goes on with the columns that are left to it; one that cannot do without is left out.
    ///
    /// @param columns to be left out
    /// @param file the columns of the file
    public static Recipe without(List<String> columns, Recipe recipe, Schema file) {
        Table whole = EmptyTable.of(file).without(recipe.setApart());
        Table less = whole.without(Set.copyOf(columns));
        List<Step> steps = new ArrayList<>(List.of(new DropColumns(columns)));
        for (Step step : recipe.steps()) {
            Table all = whole;
            Table left = less;
            Optional<Step> spared = without(column -> all.has(column) && !left.has(column), step);
            spared.ifPresent(steps::add);
            whole = after(step, whole);
            less = spared.map(known -> after(known, left)).orElse(left);
        }
        return recipe.withSteps(steps);
    }

    private static Optional<Step> without(Predicate<String> gone, Step step) {
        if (step.columns().stream().noneMatch(gone)) {
            return Optional.of(step);
        }
        List<String> others = step.columns().stream().filter(gone.negate()).toList();
        return others.isEmpty() || step instanceof MadeNumber
                ? Optional.empty()
                : Optional.of(step.withColumns(others))
                        .filter(fewer -> fewer.columns().stream().noneMatch(gone));
    }

    private static Table after(Step step, Table rows) {
        try {
            return switch (step) {
                case BlindStep blind -> blind.fit(rows).apply(rows);
                case OutcomeStep told -> told.fit(rows, new boolean[0]).rows();
            };
        } catch (UserException _) {
            return rows;
        }
    }
}
