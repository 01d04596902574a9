package app.hotlist.gui.prepare;

import app.hotlist.base.Progress;
import app.hotlist.recipe.Feature;
import app.hotlist.recipe.Features;
import app.hotlist.recipe.FittedRecipe;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.Column;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What a model would see of the leads.
///
/// @param columns columns of the file that go in
/// @param inputs numbers per lead that come out
/// @param rows the first leads, a column per input
public record Prepared(int columns, int inputs, Table rows) {

    private static final int ROWS = 100;

    /// Learns the recipe from all leads and applies it to the first ones.
    ///
    /// @throws app.hotlist.base.UserException if a step does not fit the columns
    static Prepared of(Recipe recipe, Table leads, Progress progress) {
        FittedRecipe fitted = FittedRecipe.fit(recipe, leads);
        progress.checkCancelled();
        int[] first = IntStream.range(0, Math.min(ROWS, leads.rowCount())).toArray();
        Features features = fitted.apply(leads.rows(first));
        return new Prepared(fitted.input().columns().size(), fitted.features().size(), table(features));
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
            Feature feature = features.features().get(i);
            columns.add(NumberColumn.of(feature.name(), Arrays.copyOf(values[i], values[i].length)));
        }
        return Table.of(columns);
    }

    /// To three decimals: more say nothing to the eye.
    private static double rounded(float value) {
        return Math.round(value * 1000.0) / 1000.0;
    }
}
