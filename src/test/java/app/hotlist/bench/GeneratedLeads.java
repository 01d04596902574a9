package app.hotlist.bench;

import app.hotlist.recipe.OneHot;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.Standardize;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Leads for benches of training: six numbers and five categories of eight levels, which become 46 features, eleven of
/// them in every row. The same at every call.
final class GeneratedLeads {

    static final Target TARGET = new Target("bought", "yes");

    private static final int NUMBERS = 6;
    private static final int CATEGORIES = 5;
    private static final int LEVELS = 8;

    private GeneratedLeads() {}

    static Table of(int rows) {
        SplittableRandom random = new SplittableRandom(1);
        List<Column> columns = new ArrayList<>();
        double[] logOdds = new double[rows];
        for (int column = 0; column < NUMBERS; column++) {
            double[] values = random.doubles(rows).map(x -> Math.rint(x * 1000)).toArray();
            for (int row = 0; row < rows; row++) {
                logOdds[row] += Math.sin(values[row] / 300 + column);
            }
            columns.add(NumberColumn.of("number " + column, values));
        }
        for (int column = 0; column < CATEGORIES; column++) {
            String[] values = new String[rows];
            for (int row = 0; row < rows; row++) {
                int level = random.nextInt(LEVELS);
                values[row] = "level " + level;
                logOdds[row] += level % 3 == column % 3 ? 0.6 : -0.3;
            }
            columns.add(CategoryColumn.of("category " + column, values));
        }
        String[] bought = new String[rows];
        for (int row = 0; row < rows; row++) {
            bought[row] = random.nextDouble() < 1 / (1 + Math.exp(1 - logOdds[row])) ? "yes" : "no";
        }
        columns.add(CategoryColumn.of(TARGET.column(), bought));
        return Table.of(columns);
    }

    static Recipe recipe() {
        List<String> numbers = IntStream.range(0, NUMBERS)
                .mapToObj(column -> "number " + column)
                .toList();
        List<String> categories = IntStream.range(0, CATEGORIES)
                .mapToObj(column -> "category " + column)
                .toList();
        return new Recipe(TARGET, Optional.empty(), List.of(new OneHot(categories), new Standardize(numbers)));
    }
}
