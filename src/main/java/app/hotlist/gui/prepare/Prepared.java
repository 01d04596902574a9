package app.hotlist.gui.prepare;

import app.hotlist.base.Progress;
import app.hotlist.recipe.Features;
import app.hotlist.recipe.FittedRecipe;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.Rehearsal;
import app.hotlist.table.Column;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What a recipe makes of the leads.
///
/// @param recipe the recipe that was tried
/// @param rehearsal what its steps did
/// @param columns columns of the file that go in
/// @param inputs numbers per lead that come out
/// @param rows the first leads as a model would see them, a column per input
public record Prepared(Recipe recipe, Rehearsal rehearsal, int columns, int inputs, Table rows) {

    private static final int ROWS = 100;

    /// Learns the recipe from all leads, as far as it fits, and applies it to the first ones.
    static Prepared of(Recipe recipe, Table leads, Progress progress) {
        Rehearsal rehearsal = Rehearsal.of(recipe, leads, progress);
        return rehearsal
                .fitted()
                .map(fitted -> of(recipe, rehearsal, fitted, leads))
                .orElseGet(() -> new Prepared(recipe, rehearsal, 0, 0, Table.of()));
    }

    private static Prepared of(Recipe recipe, Rehearsal rehearsal, FittedRecipe fitted, Table leads) {
        int[] first = IntStream.range(0, Math.min(ROWS, leads.rowCount())).toArray();
        Features features = fitted.apply(leads.rows(first));
        return new Prepared(
                recipe,
                rehearsal,
                fitted.input().columns().size(),
                fitted.features().size(),
                table(features));
    }

    private static Table table(Features features) {
        double[][] values = new double[features.features().size()][features.rows()];
        int[] starts = features.rowStarts();
        for (int row = 0; row < features.rows(); row++) {
            for (int at = starts[row]; at < starts[row + 1]; at++) {
                values[features.indices()[at]][row] = rounded(features.values()[at]);
            }
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            columns.add(NumberColumn.of(features.features().get(i).name(), values[i]));
        }
        return Table.of(columns);
    }

    /// To three decimals: more say nothing to the eye.
    private static double rounded(float value) {
        return Math.round(value * 1000.0) / 1000.0;
    }
}
