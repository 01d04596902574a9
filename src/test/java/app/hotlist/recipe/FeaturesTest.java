package app.hotlist.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    @Test
    void refusesArraysThatDoNotFitTogether() {
        List<Feature> one = List.of(new Feature("n", "n"));

        assertThrows(IllegalArgumentException.class, () -> new Features(one, new int[0], new int[0], new float[0]));
        assertThrows(
                IllegalArgumentException.class, () -> new Features(one, new int[] {1, 1}, new int[1], new float[1]));
        assertThrows(
                IllegalArgumentException.class, () -> new Features(one, new int[] {0, 2}, new int[1], new float[2]));
        assertThrows(
                IllegalArgumentException.class, () -> new Features(one, new int[] {0, 1}, new int[1], new float[2]));
    }

    @Test
    void holdsMoreRowsThanArePreparedAtOnce() {
        int rows = 40_000;
        String[] words = IntStream.range(0, rows).mapToObj(row -> "w" + row % 3).toArray(String[]::new);
        Table table = Table.of(
                NumberColumn.of(
                        "n",
                        IntStream.range(0, rows)
                                .mapToDouble(row -> row % 5 == 0 ? Double.NaN : row)
                                .toArray()),
                CategoryColumn.of("c", words));
        Recipe recipe = new Recipe(new Target("bought", "1"), Optional.empty(), List.of(new OneHot(List.of("c"))));

        Features features = FittedRecipe.fit(recipe, table).apply(table);

        assertEquals(rows, features.rows());
        for (int row = 0; row < rows; row++) {
            int from = features.rowStarts()[row];
            boolean blank = row % 5 == 0;
            assertEquals(blank ? 1 : 2, features.rowStarts()[row + 1] - from, "entries of row " + row);
            int level = features.rowStarts()[row + 1] - 1;
            assertEquals(1 + row % 3, features.indices()[level], "level of row " + row);
            assertEquals(blank ? 1 : row, features.values()[from], 0, "first value of row " + row);
        }
    }
}
