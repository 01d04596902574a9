package app.hotlist.bench;

import app.hotlist.base.Progress;
import app.hotlist.check.Duplicates;
import app.hotlist.check.Keep;
import app.hotlist.check.LeakageCheck;
import app.hotlist.check.RuleCheck;
import app.hotlist.check.RuleSuggestion;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.CsvReader;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import app.hotlist.table.TextColumn;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/// How long the checks take: the leak guard on real leads, all of them on many rows. Processor time of one core, each
/// twice: the second time is that of a program that has been running for a while.
public final class CheckBench {

    private static final int ROWS = 1_000_000;
    private static final int NUMBERS = 11;
    private static final int CATEGORIES = 9;
    private static final Target BOUGHT = new Target("Bought", "Yes");
    private static final PrintStream OUT = System.out;

    private CheckBench() {}

    /// Prints seconds, and what was found.
    ///
    /// @param args number of rows, 1,000,000 if there is none
    public static void main(String[] args) {
        Path real = Path.of("../shared/data/x-education-leads.csv");
        if (Files.exists(real)) {
            Table leads = CsvReader.read(real, Progress.NONE).table();
            time(
                    "leaks, X Education",
                    () -> LeakageCheck.of(leads, new Target("Converted", "1"), 42)
                            .size());
        }
        Table table = table(args.length > 0 ? Integer.parseInt(args[0]) : ROWS);
        OUT.printf("%,d rows × %d columns%n", table.rowCount(), table.columns().size());
        time(
                "profile",
                () -> TableProfile.of(table, Optional.of(BOUGHT), Map.of())
                        .columns()
                        .size());
        TableProfile profile = TableProfile.of(table, Optional.of(BOUGHT), Map.of());
        time("leaks", () -> LeakageCheck.of(table, BOUGHT, 42).size());
        time("proposed rules", () -> RuleSuggestion.of(table, profile).size());
        time(
                "checked rules",
                () -> RuleCheck.of(table, RuleSuggestion.of(table, profile))
                        .failures()
                        .size());
        time("duplicates", () -> {
            Duplicates found = Duplicates.of(table, profile);
            return found.choose(found.sameId(), Keep.MOST_COMPLETE).goneCount();
        });
    }

    private static void time(String what, IntSupplier work) {
        for (int round = 0; round < 2; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int found = work.getAsInt();
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            OUT.printf("%-20s %6.2f s  (%,d found)%n", what, took / 1e9, found);
        }
    }

    /// Leads of whom every hundredth shares its id with the one before.
    private static Table table(int rows) {
        SplittableRandom random = new SplittableRandom(1);
        List<Column> columns = new ArrayList<>();
        columns.add(texts("Lead ID", rows, row -> "L" + (row % 100 == 99 ? row - 1 : row)));
        columns.add(texts("E-mail", rows, _ -> "lead" + random.nextInt(rows) + "@example.org"));
        columns.add(texts("Phone", rows, _ -> "+49 221 " + (1_000_000 + random.nextInt(9_000_000))));
        columns.add(texts("Company", rows, _ -> "Company " + random.nextInt(rows / 3) + " GmbH"));
        for (int number = 0; number < NUMBERS; number++) {
            double[] values = IntStream.range(0, rows)
                    .mapToDouble(_ -> random.nextInt(1000))
                    .toArray();
            columns.add(NumberColumn.of("number " + number, values));
        }
        for (int category = 0; category < CATEGORIES; category++) {
            columns.add(CategoryColumn.of("category " + category, strings(rows, _ -> "value " + random.nextInt(20))));
        }
        columns.add(CategoryColumn.of("Bought", strings(rows, _ -> random.nextInt(5) == 0 ? "Yes" : "No")));
        return Table.of(columns);
    }

    private static Column texts(String name, int rows, IntFunction<String> value) {
        return TextColumn.of(name, strings(rows, value));
    }

    private static String[] strings(int rows, IntFunction<String> value) {
        return IntStream.range(0, rows).mapToObj(value).toArray(String[]::new);
    }
}
