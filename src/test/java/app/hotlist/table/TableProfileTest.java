package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.UserException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableProfileTest {

    private static final Target BOUGHT = new Target("bought", "yes");

    @Test
    void countsBuyersPerValueAmongRowsWithAnOutcome() {
        Table table = Table.of(
                CategoryColumn.of("source", "web", "web", "web", "fair", null, "web"),
                CategoryColumn.of("bought", "yes", "no", null, "yes", "yes", "no"));

        TableProfile profile = TableProfile.of(table, Optional.of(BOUGHT), Map.of());

        assertEquals(new LevelCount("", 6, 5, 3), profile.leads());
        ColumnProfile source = profile.column("source");
        assertEquals(
                new CategorySummary(List.of(new LevelCount("web", 4, 3, 1), new LevelCount("fair", 1, 1, 1))),
                source.summary());
        assertEquals(new LevelCount("", 1, 1, 1), source.blanks());
        assertEquals(1, source.missing());
        assertEquals(1 / 6.0, source.missingShare(), 1e-12);
        assertEquals(2, source.distinct());
        assertEquals(1 / 3.0, new LevelCount("web", 4, 3, 1).conversion(), 1e-12);
        assertEquals(ColumnRole.OUTCOME, profile.column("bought").role());
    }

    @Test
    void knowsNoConversionWithoutAnOutcome() {
        Table table = Table.of(CategoryColumn.of("source", "web", "web"), NumberColumn.of("n", 1, 2));

        TableProfile profile = TableProfile.of(table, Optional.empty(), Map.of());

        CategorySummary levels = (CategorySummary) profile.column("source").summary();
        assertTrue(Double.isNaN(levels.levels().getFirst().conversion()));
        NumberSummary numbers = (NumberSummary) profile.column("n").summary();
        assertTrue(Double.isNaN(numbers.histogram().getFirst().conversion()));
    }

    @Test
    void summarizesNumbers() {
        // mean 4, squares 16+9+0+1+36 over 5 = 12.4; cubes −64−27+0+1+216 over 5 = 25.2
        Table table = Table.of(NumberColumn.of("n", 0, 1, 4, 5, 10, Double.NaN));

        NumberSummary summary = (NumberSummary)
                TableProfile.of(table, Optional.empty(), Map.of()).column("n").summary();

        assertEquals(0, summary.min(), 0);
        assertEquals(1, summary.quartile1(), 1e-12);
        assertEquals(4, summary.median(), 1e-12);
        assertEquals(5, summary.quartile3(), 1e-12);
        assertEquals(10, summary.max(), 0);
        assertEquals(4, summary.mean(), 1e-12);
        assertEquals(Math.sqrt(12.4), summary.deviation(), 1e-12);
        assertEquals(25.2 / Math.pow(12.4, 1.5), summary.skewness(), 1e-12);
        assertEquals(1, summary.zeros());
        assertEquals(-5, summary.usualFrom(), 1e-12);
        assertEquals(11, summary.usualTo(), 1e-12);
    }

    @Test
    void givesEachOfFewNumbersABinOfItsOwn() {
        Table table = Table.of(
                NumberColumn.of("n", 0, 1, 1, -0.0, Double.NaN),
                CategoryColumn.of("bought", "yes", "no", "yes", "no", "no"));

        NumberSummary summary = (NumberSummary) TableProfile.of(table, Optional.of(BOUGHT), Map.of())
                .column("n")
                .summary();

        assertEquals(List.of(new Bin(0, 0, 2, 2, 1), new Bin(1, 1, 2, 2, 1)), summary.histogram());
    }

    @Test
    void keepsExtremesFromSquashingTheHistogram() {
        double[] values = IntStream.range(0, 100).mapToDouble(i -> i).toArray();
        values[0] = -5_000;
        values[99] = 1_000_000;

        NumberSummary summary =
                (NumberSummary) TableProfile.of(Table.of(NumberColumn.of("n", values)), Optional.empty(), Map.of())
                        .column("n")
                        .summary();

        List<Bin> bins = summary.histogram();
        assertEquals(12, bins.size());
        assertEquals(100, bins.stream().mapToLong(Bin::rows).sum());
        assertEquals(-5_000, bins.getFirst().from(), 0);
        assertEquals(1_000_000, bins.getLast().to(), 0);
        assertTrue(bins.stream().mapToLong(Bin::rows).max().orElseThrow() < 30);
        for (int i = 1; i < bins.size(); i++) {
            assertEquals(bins.get(i - 1).to(), bins.get(i).from(), 0);
        }
    }

    @Test
    void survivesColumnsWithoutAnyValue() {
        long none = DateColumn.MISSING;
        Table table = Table.of(
                NumberColumn.of("n", Double.NaN, Double.NaN),
                CategoryColumn.of("c", null, null),
                DateColumn.of("d", none, none),
                TextColumn.of("t", null, null));

        TableProfile profile = TableProfile.of(table, Optional.empty(), Map.of());

        for (ColumnProfile column : profile.columns()) {
            assertEquals(2, column.missing(), column.name());
            assertEquals(0, column.distinct(), column.name());
            assertEquals(ColumnRole.IGNORE, column.role(), column.name());
            assertEquals(List.of(Finding.of(FindingKind.EMPTY)), column.findings(), column.name());
        }
        assertEquals(
                new DateSummary(Optional.empty(), Optional.empty()),
                profile.column("d").summary());
        assertEquals(new TextSummary(0, 0, List.of()), profile.column("t").summary());
    }

    @Test
    void survivesATableWithoutRows() {
        TableProfile profile =
                TableProfile.of(Table.of(NumberColumn.of("n"), CategoryColumn.of("c")), Optional.empty(), Map.of());

        assertEquals(0, profile.rows());
        assertEquals(0, profile.column("c").missingShare(), 0);
    }

    @Test
    void summarizesDaysAndTexts() {
        Table table = Table.of(
                DateColumn.of("d", 10, DateColumn.MISSING, 3, 5), TextColumn.of("t", "long text", "abc", null, "abc"));

        TableProfile profile = TableProfile.of(table, Optional.empty(), Map.of());

        assertEquals(
                new DateSummary(Optional.of(LocalDate.ofEpochDay(3)), Optional.of(LocalDate.ofEpochDay(10))),
                profile.column("d").summary());
        assertEquals(ColumnRole.DATE, profile.column("d").role());
        assertEquals(3, profile.column("d").distinct());
        assertEquals(
                new TextSummary(3, 9, List.of("long text", "abc")),
                profile.column("t").summary());
    }

    @Test
    void saysHowManyCellsCouldNotBeRead() {
        ImportReport report = new ImportReport(2, 2, 0, 0, List.of(), Map.of("n", 3L), List.of());

        TableProfile profile = TableProfile.of(Table.of(NumberColumn.of("n", 1, 2)), Optional.empty(), report);

        assertEquals(
                "3 cells could not be read and count as blank.",
                profile.column("n").finding(FindingKind.BAD_CELLS).orElseThrow().text());
        assertFalse(profile.column("n").has(FindingKind.PLACEHOLDER));
    }

    @Test
    void refusesAnOutcomeOrAColumnThatIsNotThere() {
        Table table = Table.of(NumberColumn.of("n", 1, 2));

        UserException failure =
                assertThrows(UserException.class, () -> TableProfile.of(table, Optional.of(BOUGHT), Map.of()));
        assertEquals(OutcomeProblem.NO_COLUMN, failure.problem().kind());
        TableProfile profile = TableProfile.of(table, Optional.empty(), Map.of());
        assertThrows(IllegalArgumentException.class, () -> profile.column("x"));
    }
}
