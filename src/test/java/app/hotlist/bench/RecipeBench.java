package app.hotlist.bench;

import app.hotlist.recipe.FittedRecipe;
import app.hotlist.recipe.Lesson;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.RecipeSuggestion;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/// How fast the suggested recipe learns from many rows, prepares them, and prepares a single row, on one core; beside
/// Tribuo's transformations.
public final class RecipeBench {

    private static final int ROWS = 1_000_000;
    private static final int SAMPLE = 20_000;

    /// Tribuo's examples take so much memory that not all rows fit.
    private static final int TRIBUO_ROWS = 100_000;

    private static final int NUMBERS = 14;
    private static final int CATEGORIES = 9;
    private static final int SINGLE_ROWS = 20_000;
    private static final int ROUNDS = 5;

    /// The processor's time for this thread: whatever else the computer does counts less.
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private RecipeBench() {}

    /// Prints rows per second, and microseconds per single row.
    ///
    /// @param args number of rows, 1,000,000 if there is none
    public static void main(String[] args) {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : ROWS;
        PrintStream out = System.out;
        Table table = table(rows);
        Recipe recipe = recipe(table);
        FittedRecipe fitted = FittedRecipe.fit(recipe, table);
        out.printf(
                "%,d rows × %d columns, %d steps → %d inputs%n",
                rows,
                table.columns().size(),
                recipe.steps().size(),
                fitted.features().size());
        double fit = seconds(ROUNDS, () -> Lesson.of(recipe, table).features().rows());
        out.printf("learn and write     %.2f s, %,.0f rows/s%n", fit, rows / fit);
        double apply = seconds(ROUNDS, () -> fitted.apply(table).rows());
        out.printf("apply               %.2f s, %,.0f rows/s%n", apply, rows / apply);
        int some = Math.min(TRIBUO_ROWS, rows);
        TribuoTransforms tribuo = new TribuoTransforms(first(table, some));
        double transforms = seconds(ROUNDS, tribuo::apply);
        double yardstick = seconds(ROUNDS, tribuo::applyToColumns);
        out.printf(
                "Tribuo              %.2f s for %,d rows from columns, %,.0f rows/s: ours are %.1f times as fast%n",
                yardstick, some, some / yardstick, (rows / apply) / (some / yardstick));
        out.printf("  transforms alone  %.2f s, %,.0f rows/s%n", transforms, some / transforms);
        List<Table> single = new ArrayList<>();
        for (int row = 0; row < SINGLE_ROWS; row++) {
            single.add(alone(table, row));
        }
        double one = seconds(
                4 * ROUNDS,
                () -> single.stream()
                        .mapToInt(row -> fitted.apply(row).values().length)
                        .sum());
        out.printf("one row alone       %.1f µs%n", one / SINGLE_ROWS * 1e6);
    }

    private static Table first(Table table, int rows) {
        int[] first = new int[rows];
        Arrays.setAll(first, row -> row);
        return table.rows(first);
    }

    private static Recipe recipe(Table table) {
        Target target = new Target("bought", "yes");
        TableProfile profile =
                TableProfile.of(first(table, Math.min(SAMPLE, table.rowCount())), Optional.of(target), Map.of());
        return RecipeSuggestion.of(profile, target, Set.of()).recipe();
    }

    /// The fastest of some rounds: in the others the compiler was not done, or the processor had other work.
    /// Nobody can optimise the work away, for its result is looked at.
    private static double seconds(int rounds, IntSupplier work) {
        double fastest = Double.POSITIVE_INFINITY;
        for (int round = 0; round < rounds; round++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            if (work.getAsInt() == 0) {
                throw new IllegalStateException("nothing was done");
            }
            fastest = Math.min(fastest, (CLOCK.getCurrentThreadCpuTime() - start) / 1e9);
        }
        return fastest;
    }

    /// A table of one row as a request of a service would bring it: its categories know no other level.
    private static Table alone(Table table, int row) {
        return Table.of(table.rows(new int[] {row}).columns().stream()
                .map(column -> column instanceof CategoryColumn
                        ? CategoryColumn.of(column.name(), column.isMissing(0) ? null : column.text(0))
                        : column)
                .toList());
    }

    /// Visits, money, words and days, with blanks, extremes and rare words.
    private static Table table(int rows) {
        SplittableRandom random = new SplittableRandom(42);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < NUMBERS; i++) {
            double[] values = new double[rows];
            double skew = i % 3;
            for (int row = 0; row < rows; row++) {
                values[row] =
                        random.nextInt(20) == 0 ? Double.NaN : Math.rint(100 * Math.exp(skew * random.nextGaussian()));
            }
            columns.add(NumberColumn.of("number " + i, values));
        }
        for (int i = 0; i < CATEGORIES; i++) {
            columns.add(words("category " + i, rows, 4 + 3 * i, random));
        }
        long[] days = new long[rows];
        Arrays.setAll(days, _ -> 20_000 + random.nextInt(900));
        columns.add(DateColumn.of("created", days));
        String[] bought = new String[rows];
        Arrays.setAll(bought, _ -> random.nextInt(3) == 0 ? "yes" : "no");
        columns.add(CategoryColumn.of("bought", bought));
        return Table.of(columns);
    }

    private static CategoryColumn words(String name, int rows, int levels, SplittableRandom random) {
        @Nullable String[] words = new @Nullable String[rows];
        for (int row = 0; row < rows; row++) {
            // The square makes the first levels common and the last ones rare.
            double place = random.nextDouble();
            words[row] = random.nextInt(20) == 0 ? null : "level " + (int) (place * place * levels);
        }
        return CategoryColumn.of(name, words);
    }
}
