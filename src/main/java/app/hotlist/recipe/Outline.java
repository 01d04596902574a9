package app.hotlist.recipe;

import app.hotlist.base.UserException;
import app.hotlist.table.Schema;
import app.hotlist.table.Table;
import java.util.List;

/// Which columns a recipe has on its way, found without any lead.
public final class Outline {

    private Outline() {}

    /// The columns that a step at that position can work on, outcome and id not among them.
    ///
    /// Steps before it that do not fit are passed over, and so is what depends on the leads, such as
    /// flags of blanks.
    ///
    /// @param file the columns of the file
    public static Schema before(int position, Recipe recipe, Schema file) {
        Table rows = EmptyTable.of(file).without(recipe.setApart());
        List<Step> before = recipe.steps().subList(0, position);
        for (Step step : before) {
            rows = after(step, rows);
        }
        return rows.schema();
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
