package app.hotlist.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TextColumn;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableDriftTest {

    private static final Table THEN = WatchedLeads.table(2_000, 1);
    private static final Table NOW = WatchedLeads.table(1_500, 2);

    @Test
    void almostNeverTellsShuffledHalvesOfTheSameLeadsApart() {
        Table all = WatchedLeads.table(1_200, 3);
        long apart = IntStream.range(0, 200)
                .mapToObj(seed -> halves(all, seed))
                .filter(drift -> drift.verdict() != DriftVerdict.STABLE)
                .count();

        assertEquals(0, apart);
    }

    private static DriftReport halves(Table all, long seed) {
        int[] order = IntStream.range(0, all.rowCount()).toArray();
        SplittableRandom random = new SplittableRandom(seed);
        for (int row = order.length - 1; row > 0; row--) {
            int other = random.nextInt(row + 1);
            int kept = order[row];
            order[row] = order[other];
            order[other] = kept;
        }
        int half = order.length / 2;
        return TableDrift.of(
                all.rows(Arrays.copyOf(order, half)),
                all.rows(Arrays.copyOfRange(order, half, order.length)),
                Progress.NONE);
    }

    @Test
    void seesNumbersThatMoved() {
        double[] visits = IntStream.range(0, NOW.rowCount())
                .mapToDouble(row -> ((NumberColumn) NOW.column("Visits")).get(row) + 4)
                .toArray();

        ColumnDrift drift = drift(NOW.with(NumberColumn.of("Visits", visits)), "Visits");

        assertEquals(DriftVerdict.MOVED, drift.verdict());
        // the share up to 3 is a third then, nothing now
        assertEquals(1 / 3.0, drift.test().orElseThrow().statistic(), 0.03);
        assertEquals(0, drift.shift().p(), 1e-12);
    }

    @Test
    void seesNumbersThatWereAllTheSame() {
        Table then = THEN.with(NumberColumn.of("Visits", new double[THEN.rowCount()]));

        ColumnDrift drift = drift(TableDrift.of(then, NOW, Progress.NONE), "Visits");

        assertEquals(DriftVerdict.MOVED, drift.verdict());
        assertTrue(
                drift.reason().startsWith("0: 100\u00a0%") || drift.reason().startsWith("over 0: 0\u00a0%"),
                drift::reason);
    }

    @Test
    void takesLaterDaysForNoChangeAndLackingOnesForOne() {
        DateColumn created = (DateColumn) NOW.column("Created");
        long[] later = IntStream.range(0, NOW.rowCount())
                .mapToLong(row -> created.day(row) + 365)
                .toArray();
        BitSet half = new BitSet();
        IntStream.range(0, NOW.rowCount()).filter(row -> row % 2 == 0).forEach(half::set);

        assertEquals(
                DriftVerdict.STABLE,
                drift(NOW.with(DateColumn.of("Created", later)), "Created").verdict());
        assertEquals(
                "not given: 0\u00a0% → 50\u00a0%",
                drift(NOW.with(created.blanked(half)), "Created").reason());
    }

    @Test
    void comparesApartWhetherThereIsANumber() {
        double[] visits = IntStream.range(0, NOW.rowCount())
                .mapToDouble(row -> row % 2 == 0 ? Double.NaN : ((NumberColumn) NOW.column("Visits")).get(row))
                .toArray();

        ColumnDrift drift = drift(NOW.with(NumberColumn.of("Visits", visits)), "Visits");

        assertEquals(DriftVerdict.MOVED, drift.verdict());
        assertEquals(new ColumnDrift.Blanks(0, 0.5), drift.blanks());
        assertEquals("not given: 0\u00a0% → 50\u00a0%", drift.reason());
        assertEquals(1, drift.groups().stream().mapToDouble(GroupShare::now).sum(), 1e-12);
    }

    @Test
    void seesAColumnThatIsBlankAltogether() {
        double[] none = new double[NOW.rowCount()];
        Arrays.fill(none, Double.NaN);

        ColumnDrift drift = drift(NOW.with(NumberColumn.of("Visits", none)), "Visits");

        assertEquals(DriftVerdict.MOVED, drift.verdict());
        assertEquals("not given: 0\u00a0% → 100\u00a0%", drift.reason());
    }

    @Test
    void namesValuesThatNoPastLeadHad() {
        ColumnDrift drift = drift(WatchedLeads.halfFrom(NOW, "TikTok"), "Source");

        assertEquals(0.5, drift.unseen());
        assertEquals("50\u00a0% are values that no past lead had", drift.reason());
    }

    @Test
    void ofFreeTextsComparesOnlyWhetherThereIsOneAndOfIdsNothing() {
        Table then = withTexts(THEN, false);
        Table now = withTexts(NOW, true);

        DriftReport report = TableDrift.of(then, now, Progress.NONE);

        assertEquals("not given: 0\u00a0% → 50\u00a0%", drift(report, "Notes").reason());
        assertEquals(
                List.of(new GroupShare("given", 1, 0.5), new GroupShare("not given", 0, 0.5)),
                drift(report, "Notes").groups());
        assertFalse(report.columns().stream().anyMatch(column -> column.column().equals("Lead ID")));
    }

    private static Table withTexts(Table leads, boolean halfBlank) {
        @Nullable String[] notes = new @Nullable String[leads.rowCount()];
        String[] ids = new String[leads.rowCount()];
        for (int row = 0; row < notes.length; row++) {
            notes[row] = halfBlank && row % 2 == 0 ? null : "called them on day " + row;
            ids[row] = "L-" + row;
        }
        return leads.with(List.of(TextColumn.of("Notes", notes), TextColumn.of("Lead ID", ids)));
    }

    @Test
    void comparesOnlyColumnsOfTheSameTypeThatBothHave() {
        Table now = NOW.with(CategoryColumn.of(
                "Visits",
                IntStream.range(0, NOW.rowCount()).mapToObj(_ -> "many").toArray(String[]::new)));

        DriftReport report = TableDrift.of(THEN.with(NumberColumn.of("Old", new double[2_000])), now, Progress.NONE);

        assertEquals(
                List.of("Bought", "City", "Created", "Source"),
                report.columns().stream().map(ColumnDrift::column).sorted().toList());
    }

    @Test
    void saysThatFilesDifferWithoutSpeakingOfAScore() {
        DriftReport report = TableDrift.of(THEN, WatchedLeads.halfFrom(NOW, "TikTok"), Progress.NONE);

        assertEquals("The files differ much in one column: Source.", report.sentence());
    }

    private static ColumnDrift drift(Table now, String column) {
        return drift(TableDrift.of(THEN, now, Progress.NONE), column);
    }

    private static ColumnDrift drift(DriftReport report, String column) {
        return report.columns().stream()
                .filter(drift -> drift.column().equals(column))
                .findFirst()
                .orElseThrow();
    }
}
