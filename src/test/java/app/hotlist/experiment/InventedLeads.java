package app.hotlist.experiment;

import app.hotlist.model.DataFingerprint;
import app.hotlist.recipe.DropColumns;
import app.hotlist.recipe.OneHot;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.Standardize;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Leads for the tests of experiments: those from Google often buy, others rarely; visits say nothing, and the
/// status was written after the sale.
final class InventedLeads {

    static final Target BOUGHT = new Target("bought", "yes");

    /// Knows the status.
    static final Recipe SPOILT = new Recipe(
            BOUGHT,
            Optional.empty(),
            List.of(new OneHot(List.of("source", "status")), new Standardize(List.of("visits"))));

    /// Does not.
    static final Recipe HONEST = new Recipe(
            BOUGHT,
            Optional.empty(),
            List.of(
                    new DropColumns(List.of("status")),
                    new OneHot(List.of("source")),
                    new Standardize(List.of("visits"))));

    private InventedLeads() {}

    static boolean buys(int row) {
        return row % 3 == 0 ? row % 5 > 0 : row % 7 == 0;
    }

    static Table table(int rows) {
        return Table.of(
                CategoryColumn.of("source", texts(rows, row -> row % 3 == 0 ? "Google" : "Direct")),
                CategoryColumn.of("status", texts(rows, row -> buys(row) && row % 11 != 0 ? "invoice" : "open")),
                NumberColumn.of(
                        "visits",
                        IntStream.range(0, rows)
                                .mapToDouble(row -> row * 31 % 17)
                                .toArray()),
                CategoryColumn.of("bought", texts(rows, row -> buys(row) ? "yes" : "no")));
    }

    private static String[] texts(int rows, IntFunction<String> text) {
        return IntStream.range(0, rows).mapToObj(text).toArray(String[]::new);
    }

    static DataFingerprint fingerprint() {
        return new DataFingerprint("leads.csv", "0", 1, 1, table(1).schema());
    }
}
