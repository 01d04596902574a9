package app.hotlist.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.AtomicFile;
import app.hotlist.base.FileProblem;
import app.hotlist.base.UserException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls the method marked @BeforeEach before each test
class SavedReportsTest {

    private static final Instant MORNING = Instant.parse("2026-11-02T09:15:00Z");

    @TempDir
    private Path folder;

    private SavedReports reports;

    @BeforeEach
    void open() {
        reports = Workspace.open(folder).reports();
    }

    private SavedReport keep(String title, Instant at) {
        return reports.keep(
                title,
                "FULL",
                at,
                page -> AtomicFile.write(page, out -> out.write(title.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void keepsPagesAsTheyWereTheLatestFirst() throws IOException {
        keep("Spring", MORNING);
        keep("Autumn", MORNING.plusSeconds(60));
        keep("Autumn", MORNING.plusSeconds(60));

        assertEquals(
                List.of("Autumn", "Autumn", "Spring"),
                reports.list().stream().map(SavedReport::title).toList());
        assertEquals("Spring", Files.readString(reports.list().getLast().page()));
        assertEquals(3, reports.list().stream().map(SavedReport::id).distinct().count());
    }

    @Test
    void whatIsThrownAwayComesBackAsItWas() {
        SavedReport spring = keep("Spring", MORNING);

        String inBin = reports.throwAway(spring);
        assertEquals(List.of(), reports.list());

        reports.restore(inBin);
        assertEquals(List.of(spring), reports.list());
    }

    @Test
    void aPageThatWasNotWrittenIsNoReport() {
        assertThrows(
                UserException.class,
                () -> reports.keep("Spring", "FULL", MORNING, page -> {
                    throw FileProblem.writing(page, new IOException("full"));
                }));

        assertEquals(List.of(), reports.list());
    }

    @Test
    void leavesOutWhatCannotBeRead() throws IOException {
        SavedReport spring = keep("Spring", MORNING);
        Files.writeString(spring.page().resolveSibling("report.json"), "{");

        assertTrue(reports.list().isEmpty());
    }
}
