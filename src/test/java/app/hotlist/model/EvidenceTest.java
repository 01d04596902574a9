package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Json;
import app.hotlist.base.Progress;
import app.hotlist.recipe.Feature;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.RecipeSuggestion;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.CsvReader;
import app.hotlist.table.DateColumn;
import app.hotlist.table.Imported;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {

    private static final Table TRAIN = InventedLeads.table(1_200, 1);
    private static final Table LATER = InventedLeads.table(300, 2).without(Set.of("bought"));
    private static final LeadModel MODEL =
            LeadModel.train(InventedLeads.training(InventedLeads.smallBoost(), TRAIN), Progress.NONE);

    @Test
    void namesALevelOnlyWhereTenLeadsHaveIt() {
        String[] levels = new String[30];
        Arrays.fill(levels, 0, 10, "Fair");
        Arrays.fill(levels, 10, 19, "Anna Muster");
        boolean[] bought = new boolean[30];
        bought[0] = true;
        bought[12] = true;
        bought[29] = true;

        ColumnEvidence.Levels evidence =
                (ColumnEvidence.Levels) EvidenceCounting.of(CategoryColumn.of("source", levels), bought);

        assertEquals(Map.of("Fair", new Tally(10, 1)), evidence.levels());
        assertEquals(new Tally(9, 1), evidence.rare());
        assertEquals(new Tally(11, 1), evidence.missing());
    }

    @Test
    void bandsHoldAtLeastTenLeadsEachAndTogetherAll() {
        double[] visits = IntStream.range(0, 1_000)
                .mapToDouble(row -> row < 400 ? 0 : row % 37)
                .toArray();
        ColumnEvidence.Bands evidence = (ColumnEvidence.Bands)
                EvidenceCounting.of(NumberColumn.of("visits", visits), new boolean[visits.length]);

        assertTrue(evidence.bands().stream().allMatch(band -> band.leads() >= 10), evidence::toString);
        assertEquals(1_000, evidence.bands().stream().mapToLong(Tally::leads).sum());
        assertEquals(Optional.of(0.0), evidence.least());
        IntFunction<ColumnEvidence.Group> groups =
                evidence.groups(NumberColumn.of("visits", 0, 1, -5, 1e9, Double.NaN));
        assertEquals("0", groups.apply(0).name(), evidence::toString);
        assertFalse(groups.apply(1).name().equals("0"));
        assertSame(groups.apply(0), groups.apply(2));
        assertTrue(groups.apply(3).name().endsWith("or more"), groups.apply(3)::name);
        assertEquals(Tally.NONE, groups.apply(4).tally());
    }

    @Test
    void fewLeadsMakeOneBand() {
        ColumnEvidence.Bands evidence = (ColumnEvidence.Bands)
                EvidenceCounting.of(NumberColumn.of("visits", 1, 2, 3.5), new boolean[] {true, false, true});

        assertEquals(List.of(new Tally(3, 2)), evidence.bands());
        assertEquals(
                "any value",
                evidence.groups(NumberColumn.of("visits", 9)).apply(0).name());
    }

    @Test
    void daysAreNamedAsDays() {
        long first = LocalDate.of(2026, 1, 1).toEpochDay();
        long[] days = IntStream.range(0, 100).mapToLong(row -> first + row).toArray();
        Column created = DateColumn.of("Created", days);

        IntFunction<ColumnEvidence.Group> groups =
                EvidenceCounting.of(created, new boolean[100]).groups(created);

        assertEquals("days until 2026-01-10", groups.apply(0).name());
        assertEquals("2026-01-11 to 2026-01-20", groups.apply(10).name());
        assertEquals("days from 2026-04-01 on", groups.apply(99).name());
    }

    @Test
    void fewCasesAreDrawnTowardsTheAverage() {
        Backing.Observed few = new Backing.Observed("", new Tally(4, 3), 0.38);

        // (3 + 10 · 0.38) / (4 + 10)
        assertEquals(6.8 / 14, few.rate(), 1e-15);
        assertEquals(
                "few cases: 3 of 4 such leads bought, which counts as 49\u00a0%; of all leads 38\u00a0%", few.text());
        assertEquals("3 of 4 such bought: few cases", few.brief());
    }

    @Test
    void saysHowManyBought() {
        Backing.Observed many = new Backing.Observed("", new Tally(534, 490), 0.385);
        Reason reason = new Reason("Lead Source", "Reference", 0.31, many);

        assertEquals(
                "Lead Source: Reference – 490 of 534 such leads bought (92\u00a0%); of all leads 38\u00a0%",
                reason.sentence());
        assertEquals("Lead Source: Reference (490 of 534 such bought)", reason.brief());
        assertEquals(
                "87 of 120 leads with 4 to 8 bought (72\u00a0%); of all leads 38\u00a0%",
                new Backing.Observed("4 to 8", new Tally(120, 87), 0.385).text());
        assertEquals("Lead Source: Reference", new Reason("Lead Source", "Reference", 0.31).sentence());
    }

    @Test
    void aReasonShowsCountsOnlyWhereTheyPointTheSameWay() {
        double average = MODEL.evidence().orElseThrow().average();
        int combined = 0;
        for (Explanation explanation : MODEL.explain(LATER)) {
            for (Reason reason : explanation.reasons()) {
                switch (reason.backing()) {
                    case Backing.Observed seen -> {
                        assertEquals(Math.signum(reason.points()), Math.signum(seen.rate() - average));
                        assertEquals(average, seen.average());
                    }
                    case Backing.Combined _ -> combined++;
                    case Backing.Unknown _, Backing.Unseen _ -> throw new AssertionError(reason);
                }
            }
        }
        assertTrue(combined > 0);
    }

    @Test
    void aNewValueWasNeverSeen() {
        Table lead = LATER.rows(new int[] {0}).with(CategoryColumn.of("source", "Pigeon"));

        Reason source = MODEL.explain(lead).getFirst().reasons().stream()
                .filter(reason -> reason.column().equals("source"))
                .findFirst()
                .orElseThrow();

        assertEquals(new Backing.Unseen(), source.backing());
        assertEquals("source: Pigeon – no past lead had this value", source.sentence());
    }

    @Test
    void everyCountCanBeRecomputedFromTheSampleData() {
        Imported imported = CsvReader.read(Path.of("sample-data/past-leads.csv"), Progress.NONE);
        Table past = imported.table();
        Target bought = new Target("Bought", "Yes");
        TableProfile profile = TableProfile.of(past, Optional.of(bought), imported.report());
        Recipe recipe = RecipeSuggestion.of(profile, bought, Set.of("Onboarding call", "Contract value"))
                .recipe();
        TrainingSet set = TrainingSet.of(recipe, past);

        Evidence evidence = Evidence.of(set, set.columns().names());

        int labelled = (int) IntStream.range(0, past.rowCount())
                .filter(row -> !past.column("Bought").isMissing(row))
                .count();
        assertEquals(tally(past, row -> !past.column("Bought").isMissing(row)), evidence.all());
        assertEquals(labelled, set.size(), "the suggestion leaves nobody out");
        assertTrue(evidence.columns().size() > 10);
        for (ColumnEvidence counted : evidence.columns()) {
            Column column = past.column(counted.column());
            switch (counted) {
                case ColumnEvidence.Levels levels ->
                    levels.levels()
                            .forEach((level, tally) -> assertEquals(
                                    tally(past, row -> column.text(row).equals(level)), tally, level));
                case ColumnEvidence.Bands bands -> assertBands(past, bands);
            }
        }
    }

    private static void assertBands(Table past, ColumnEvidence.Bands bands) {
        Column column = past.column(bands.column());
        assertEquals(tally(past, column::isMissing), bands.missing());
        for (int band = 0; band < bands.bands().size(); band++) {
            double from = band == 0 ? Double.NEGATIVE_INFINITY : bands.edges().get(band - 1);
            double to = band == bands.edges().size()
                    ? Double.POSITIVE_INFINITY
                    : bands.edges().get(band);
            assertEquals(
                    tally(past, row -> !column.isMissing(row) && value(column, row) >= from && value(column, row) < to),
                    bands.bands().get(band),
                    bands.column() + " from " + from);
        }
    }

    private static double value(Column column, int row) {
        return column instanceof DateColumn days ? days.day(row) : ((NumberColumn) column).get(row);
    }

    /// Of the rows with an outcome.
    private static Tally tally(Table past, IntPredicate which) {
        Column outcome = past.column("Bought");
        long leads = 0;
        long buyers = 0;
        for (int row = 0; row < past.rowCount(); row++) {
            if (!outcome.isMissing(row) && which.test(row)) {
                leads++;
                buyers += outcome.text(row).equals("Yes") ? 1 : 0;
            }
        }
        return new Tally(leads, buyers);
    }

    @Test
    void aBundleKeepsTheCountsAndNamesNobody(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("kept.leadmodel");
        ModelFile.write(file, MODEL);

        LeadModel read = ModelFile.read(file);

        assertEquals(MODEL.evidence(), read.evidence());
        assertEquals(MODEL.explain(LATER), read.explain(LATER));
        assertFalse(Json.write(MODEL.evidence()).contains("\"L1"), "an id");
    }

    @Test
    void aBundleFromBeforeAnythingWasCountedHasReasonsWithoutCounts() {
        LeadModel old = ModelFile.read(Path.of("models/format-1-early/boosted.leadmodel"));

        assertEquals(Optional.empty(), old.evidence());
        Table check = old.checkRows().table();
        assertTrue(old.explain(check).stream()
                .flatMap(lead -> lead.reasons().stream())
                .allMatch(reason -> reason.backing().equals(new Backing.Unknown())));
    }

    @Test
    void aColumnActsWithThePartnerThatDecidesItsDirection() {
        // "visits" helps in the city and hurts in the country; "noise" is nothing.
        int rows = 600;
        SplittableRandom random = new SplittableRandom(3);
        double[] visits = new double[rows];
        String[] where = new String[rows];
        double[] noise = new double[rows];
        double[][] points = new double[rows][];
        for (int row = 0; row < rows; row++) {
            visits[row] = random.nextInt(5);
            where[row] = random.nextBoolean() ? "city" : "country";
            noise[row] = random.nextInt(5);
            points[row] = new double[] {0.05 * visits[row] * (where[row].equals("city") ? 1 : -1), 0.1, 0};
        }
        Table table = Table.of(
                NumberColumn.of("visits", visits), CategoryColumn.of("where", where), NumberColumn.of("noise", noise));
        SourceColumns columns = SourceColumns.of(List.of(
                new Feature("visits", "visits"), new Feature("where=city", "where"), new Feature("noise", "noise")));

        assertEquals(Map.of("visits", "where"), Partners.of(table, columns, points));
    }
}
