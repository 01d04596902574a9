package app.hotlist.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Json;
import app.hotlist.base.UserException;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import app.hotlist.model.Tier;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DriftCountTest {

    private static final Table TRAIN = WatchedLeads.table(3_000, 1);
    private static final LeadModel MODEL = WatchedLeads.model(TRAIN);
    private static final Table NEXT = WatchedLeads.table(1_000, 2).without(Set.of("Bought"));

    @Test
    void findsNothingInTheTrainingLeadsThemselves() {
        DriftReport report = WatchedLeads.compared(MODEL, TRAIN);

        assertEquals(DriftVerdict.STABLE, report.verdict());
        for (ColumnDrift column : report.columns()) {
            assertEquals(0, column.shift().psi(), 1e-12, column::column);
            assertEquals(1, column.shift().p(), 1e-9, column::column);
        }
        Chances chances = report.chances().orElseThrow();
        assertEquals(chances.then(), chances.now(), 0.01);
    }

    @Test
    void almostNeverAlarmsWhereNothingHasChanged() {
        long alarms = IntStream.range(0, 400)
                .mapToObj(seed -> WatchedLeads.table(60 + 5 * seed, 1_000 + seed))
                .filter(leads -> !WatchedLeads.compared(MODEL, leads).changed().isEmpty())
                .count();

        assertEquals(0, alarms);
    }

    @Test
    void alarmsWhereAColumnThatMattersHasMoved() {
        DriftReport report = WatchedLeads.compared(MODEL, WatchedLeads.halfFrom(NEXT, "Reference"));

        assertEquals(DriftVerdict.MOVED, report.verdict());
        ColumnDrift source = report.columns().getFirst();
        assertEquals("Source", source.column());
        assertEquals(DriftVerdict.MOVED, source.verdict());
        assertEquals("Reference: 26\u00a0% → 62\u00a0%", source.reason());
        assertEquals(1, report.changed().size());
        assertTrue(report.sentence().startsWith("Leads changed in one column"), report::sentence);
    }

    @Test
    void namesValuesThatNoPastLeadHadAsTheReason() {
        DriftReport report = WatchedLeads.compared(MODEL, WatchedLeads.halfFrom(NEXT, "TikTok"));

        ColumnDrift source = report.columns().getFirst();
        assertEquals(0.5, source.unseen());
        assertEquals("50\u00a0% are values that no past lead had", source.reason());
    }

    @Test
    void namesBlanksAsTheReason() {
        double[] none = new double[NEXT.rowCount()];
        Arrays.fill(none, Double.NaN);
        DriftReport report = WatchedLeads.compared(MODEL, NEXT.with(NumberColumn.of("Visits", none)));

        ColumnDrift visits = report.columns().getFirst();
        assertEquals("Visits", visits.column());
        assertEquals(new ColumnDrift.Blanks(0, 1), visits.blanks());
        assertEquals("not given: 0\u00a0% → 100\u00a0%", visits.reason());
        assertEquals(DriftVerdict.MOVED, report.verdict());
    }

    @Test
    void showsAColumnThatCarriesLittleWithoutAnAlarm() {
        @Nullable String[] cities = new @Nullable String[NEXT.rowCount()];
        Arrays.fill(cities, "City 1");
        DriftReport report = WatchedLeads.compared(MODEL, NEXT.with(CategoryColumn.of("City", cities)));

        ColumnDrift city = report.columns().getFirst();
        assertEquals(DriftVerdict.MOVED, city.verdict());
        assertTrue(city.weight().orElseThrow() < DriftReport.MATTERS, city::toString);
        assertEquals(DriftVerdict.STABLE, report.verdict());
        assertTrue(report.sentence().startsWith("One column has changed, but carries only"), report::sentence);
    }

    @Test
    void takesLaterDaysForNoChangeAndLackingOnesForOne() {
        DateColumn created = (DateColumn) NEXT.column("Created");
        long[] later = IntStream.range(0, NEXT.rowCount())
                .mapToLong(row -> created.day(row) + 400)
                .toArray();
        BitSet half = new BitSet();
        IntStream.range(0, NEXT.rowCount()).filter(row -> row % 2 == 0).forEach(half::set);

        assertTrue(WatchedLeads.compared(MODEL, NEXT.with(DateColumn.of("Created", later)))
                .changed()
                .isEmpty());
        ColumnDrift lacking = WatchedLeads.compared(MODEL, NEXT.with(created.blanked(half)))
                .changed()
                .getFirst();
        assertEquals("Created", lacking.column());
        assertEquals("not given: 0\u00a0% → 50\u00a0%", lacking.reason());
    }

    @Test
    void saysThatFewLeadsTellLittle() {
        DriftReport few = WatchedLeads.compared(MODEL, WatchedLeads.table(50, 5));

        assertEquals(DriftVerdict.TOO_FEW, few.verdict());
        assertTrue(few.sentence().contains("50"), few::sentence);
    }

    @Test
    void seesALargeChangeInFewLeadsAllTheSame() {
        Table few = WatchedLeads.halfFrom(WatchedLeads.table(60, 5), "TikTok");

        assertEquals(DriftVerdict.MOVED, WatchedLeads.compared(MODEL, few).verdict());
    }

    @Test
    void ofNoLeadsAtAllSaysThatTheyAreTooFew() {
        DriftReport none = DriftCount.of(MODEL).report();

        assertEquals(DriftVerdict.TOO_FEW, none.verdict());
        assertEquals(Optional.empty(), none.chances());
    }

    @Test
    void countsChunksAsItCountsAllAtOnce() {
        DriftCount chunks = DriftCount.of(MODEL);
        for (int from = 0; from < NEXT.rowCount(); from += 300) {
            Table chunk = NEXT.rows(
                    IntStream.range(from, Math.min(NEXT.rowCount(), from + 300)).toArray());
            chunks.add(chunk, MODEL.chances(chunk));
        }

        DriftReport whole = WatchedLeads.compared(MODEL, NEXT);
        DriftReport added = chunks.report();
        assertEquals(whole.columns(), added.columns());
        assertEquals(
                whole.chances().orElseThrow().now(),
                added.chances().orElseThrow().now(),
                1e-12);
    }

    @Test
    void countsTheTiersOfTheNewLeads() {
        DriftReport report = WatchedLeads.compared(MODEL, NEXT);

        long inA = Arrays.stream(MODEL.chances(NEXT))
                .filter(chance -> chance >= 0.7)
                .count();
        assertEquals(inA, report.chances().orElseThrow().tiers().get(Tier.A));
        assertEquals(
                1_000,
                report.chances().orElseThrow().tiers().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }

    @Test
    void sharesOfEveryColumnAddUpToOne() {
        for (ColumnDrift column : WatchedLeads.compared(MODEL, NEXT).columns()) {
            assertEquals(
                    1, column.groups().stream().mapToDouble(GroupShare::then).sum(), 1e-12, column::column);
            assertEquals(
                    1, column.groups().stream().mapToDouble(GroupShare::now).sum(), 1e-12, column::column);
        }
    }

    @Test
    void canBeKeptAsJson() {
        DriftReport report = WatchedLeads.compared(MODEL, NEXT);

        assertEquals(report, Json.read(Json.write(report), DriftReport.class, "test"));
    }

    @Test
    void aModelWithoutCountsSaysWhatToDo() {
        LeadModel old = ModelFile.read(Path.of("models/format-1-early/logistic.leadmodel"));

        UserException failure = assertThrows(UserException.class, () -> DriftCount.of(old));

        assertEquals(DriftProblem.NO_BASELINE, failure.problem().kind());
        assertFalse(failure.problem().fix().isBlank());
    }
}
