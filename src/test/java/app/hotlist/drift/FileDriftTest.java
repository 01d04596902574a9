package app.hotlist.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.table.LeadPart;
import app.hotlist.table.Parallelism;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDriftTest {

    @TempDir
    private Path folder;

    @Test
    void readsTheSecondFileLikeTheFirst() throws IOException {
        // what looks like numbers in the second file are categories in the first
        Path then = write("then.csv", "Lead Source;Code;Old", row -> "Web;" + (row % 2 == 0 ? "A" : "7") + ";1");
        Path now = write("now.csv", "Code,lead_source,New", row -> "7,Web,1");

        FileDrift drift = FileDrift.of(LeadPart.text(then), LeadPart.text(now), Parallelism.NONE, Progress.NONE);

        assertEquals(List.of("Old"), drift.onlyThen());
        assertEquals(List.of("New"), drift.onlyNow());
        assertEquals(
                List.of("Code", "Lead Source"),
                drift.report().columns().stream().map(ColumnDrift::column).toList());
        assertEquals(
                "7: 50\u00a0% → 100\u00a0%", drift.report().columns().getFirst().reason());
    }

    @Test
    void refusesFilesThatShareNothing() throws IOException {
        Path then = write("then.csv", "Source,Visits", row -> "Web," + row % 7);
        Path now = write("now.csv", "Town,Age", row -> "Bern," + row % 50);

        UserException failure = assertThrows(
                UserException.class,
                () -> FileDrift.of(LeadPart.text(then), LeadPart.text(now), Parallelism.NONE, Progress.NONE));

        assertEquals(DriftProblem.NOTHING_SHARED, failure.problem().kind());
        assertEquals(
                "The one has: Source, Visits. The other has: Town, Age.",
                failure.problem().where());
    }

    private Path write(String name, String header, IntFunction<String> row) throws IOException {
        List<String> lines = new ArrayList<>(List.of(header));
        IntStream.range(0, 200).mapToObj(row).forEach(lines::add);
        return Files.write(folder.resolve(name), lines);
    }

    /// Figures that other tools give for the first and the last 30 % of the rows.
    @Test
    void givesTheReferenceFiguresOfPublicLeads() throws IOException {
        FileDrift drift = ends("x-education-leads.csv");

        assertEquals(0.077570, column(drift, "TotalVisits").test().orElseThrow().statistic(), 5e-7);
        assertEquals(1.4e-7, column(drift, "TotalVisits").test().orElseThrow().p(), 5e-9);
        assertEquals(0.026997, column(drift, "TotalVisits").shift().psi(), 5e-7);
        assertEquals(
                0.086621,
                column(drift, "Page Views Per Visit").test().orElseThrow().statistic(),
                5e-7);
        assertEquals(0.031133, column(drift, "Page Views Per Visit").shift().psi(), 5e-7);
        assertEquals(0.457067, column(drift, "Lead Source").shift().psi(), 5e-7);
        assertEquals(DriftVerdict.MOVED, column(drift, "Lead Source").verdict());
        assertEquals(DriftVerdict.STABLE, column(drift, "TotalVisits").verdict());
    }

    @Test
    void findsNothingInPublicLeadsWithoutAnOrderInTime() throws IOException {
        FileDrift drift = ends("extraalearn.csv");

        assertEquals(DriftVerdict.STABLE, drift.report().verdict());
        for (ColumnDrift column : drift.report().columns()) {
            assertTrue(column.test().map(KolmogorovSmirnov::statistic).orElse(0.0) <= 0.0395, column::toString);
            assertTrue(column.test().map(KolmogorovSmirnov::p).orElse(1.0) > 0.2, column::toString);
        }
    }

    private FileDrift ends(String name) throws IOException {
        Path file = Path.of("../shared/data").resolve(name);
        assumeTrue(Files.exists(file), () -> "no " + file + ": public data is not part of the project");
        List<String> lines = Files.readAllLines(file); // no value has a line feed in it
        int some = (int) (0.3 * (lines.size() - 1));
        List<String> first = lines.subList(0, 1 + some);
        List<String> last = new ArrayList<>(lines.subList(lines.size() - some, lines.size()));
        last.addFirst(lines.getFirst());
        return FileDrift.of(
                LeadPart.text(Files.write(folder.resolve("first.csv"), first)),
                LeadPart.text(Files.write(folder.resolve("last.csv"), last)),
                Parallelism.NONE,
                Progress.NONE);
    }

    private static ColumnDrift column(FileDrift drift, String name) {
        return drift.report().columns().stream()
                .filter(column -> column.column().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
