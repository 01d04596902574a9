package app.hotlist.drift;

import app.hotlist.base.Progress;
import app.hotlist.evaluation.Metrics;
import app.hotlist.model.DataFingerprint;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.Tiers;
import app.hotlist.model.Training;
import app.hotlist.recipe.DateParts;
import app.hotlist.recipe.FillCategory;
import app.hotlist.recipe.FillNumber;
import app.hotlist.recipe.OneHot;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Schema;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Invented leads, a model that was trained on some, and ways to change others.
final class WatchedLeads {

    private static final String[] SOURCES = {"Google", "Reference", "Chat", "Fair"};

    private WatchedLeads() {}

    /// Columns `Source` and `Visits`, which decide, `City` (says nothing, an eighth missing), `Created`, `Bought`.
    static Table table(int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String[] sources = new String[rows];
        double[] visits = new double[rows];
        @Nullable String[] cities = new @Nullable String[rows];
        long[] created = new long[rows];
        String[] bought = new String[rows];
        long first = LocalDate.parse("2025-01-01").toEpochDay();
        for (int row = 0; row < rows; row++) {
            int source = random.nextInt(SOURCES.length);
            sources[row] = SOURCES[source];
            visits[row] = random.nextInt(12);
            cities[row] = random.nextInt(8) == 0 ? null : "City " + random.nextInt(5);
            created[row] = first + random.nextInt(365);
            double logOdds = -5 + 2 * source + 0.4 * visits[row];
            bought[row] = random.nextDouble() < 1 / (1 + Math.exp(-logOdds)) ? "yes" : "no";
        }
        return Table.of(
                CategoryColumn.of("Source", sources),
                NumberColumn.of("Visits", visits),
                CategoryColumn.of("City", cities),
                DateColumn.of("Created", created),
                CategoryColumn.of("Bought", bought));
    }

    static LeadModel model(Table train) {
        Recipe recipe = new Recipe(
                new Target("Bought", "yes"),
                Optional.empty(),
                List.of(
                        new FillNumber(List.of("Visits"), FillNumber.Filling.MEDIAN, false),
                        new FillCategory(List.of("Source", "City"), FillCategory.Filling.UNKNOWN, false),
                        new DateParts(List.of("Created"), Set.of(DateParts.Part.MONTH)),
                        new OneHot(List.of("Source", "City", "Created month"))));
        return LeadModel.train(
                new Training(
                        "watched",
                        recipe,
                        ModelSpec.byId("logistic"),
                        train,
                        new Tiers(0.7, 0.5, 0.3),
                        new Metrics(0.8, 0.8, 0.8, 0.8, 0.9, 0.9, 0.4, 0.1, 0.02, 2.4),
                        new DataFingerprint("past.csv", "00", train.rowCount(), 90, new Schema(List.of())),
                        42,
                        Instant.EPOCH),
                Progress.NONE);
    }

    /// Every second lead has this source.
    static Table halfFrom(Table leads, String source) {
        return leads.with(CategoryColumn.of(
                "Source",
                IntStream.range(0, leads.rowCount())
                        .mapToObj(row ->
                                row % 2 == 0 ? source : leads.column("Source").text(row))
                        .toArray(String[]::new)));
    }

    static DriftReport compared(LeadModel model, Table leads) {
        DriftCount count = DriftCount.of(model);
        count.add(leads, model.chances(leads));
        return count.report();
    }
}
