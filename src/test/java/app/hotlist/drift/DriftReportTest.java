package app.hotlist.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DriftReportTest {

    private static ColumnDrift column(String name, DriftVerdict verdict, double weight) {
        return new ColumnDrift(
                name,
                verdict,
                Shift.NONE,
                new ColumnDrift.Blanks(0, 0),
                0,
                Optional.of(weight),
                List.of(),
                Optional.empty());
    }

    private static DriftReport report(ColumnDrift... columns) {
        return DriftReport.of(900, 300, List.of(columns), Optional.empty());
    }

    @Test
    void columnsThatAreOnlyWorthALookAreNotCountedWithThoseThatMoved() {
        DriftReport report = report(
                column("Visits", DriftVerdict.LOOK, 0.4),
                column("City", DriftVerdict.MOVED, 0.04),
                column("Source", DriftVerdict.MOVED, 0.08));

        assertEquals(DriftVerdict.MOVED, report.verdict());
        assertEquals(
                "Leads changed in 2 columns with 12\u00a0% of the score: Source, City. Expect weaker lists; train again"
                        + " with newer leads.",
                report.sentence());
    }

    @Test
    void whereNothingThatMattersHasMovedTheColumnsWorthALookAreNamed() {
        DriftReport report = report(
                column("Visits", DriftVerdict.LOOK, 0.4),
                column("City", DriftVerdict.MOVED, 0.01),
                column("Age", DriftVerdict.STABLE, 0.5));

        assertEquals(
                "Leads changed somewhat in 2 columns with 41\u00a0% of the score: City, Visits. Watch the next file.",
                report.sentence());
    }

    @Test
    void whatMovedIsSaidHoweverLittleItCarries() {
        DriftReport report = report(column("City", DriftVerdict.MOVED, 0.02), column("Age", DriftVerdict.STABLE, 0.98));

        assertEquals(DriftVerdict.STABLE, report.verdict());
        assertEquals(
                "Leads changed in one column with 2\u00a0% of the score: City. Expect weaker lists; train again with"
                        + " newer leads.",
                report.moved().orElseThrow());
        assertEquals(
                Optional.empty(), report(column("Age", DriftVerdict.LOOK, 1)).moved());
    }

    @Test
    void withoutAnyColumnThereIsNothingToSay() {
        assertEquals(DriftVerdict.STABLE, report().verdict());
        assertEquals(Optional.empty(), report().warning());
    }
}
