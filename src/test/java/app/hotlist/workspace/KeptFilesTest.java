package app.hotlist.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.LeadPart;
import app.hotlist.table.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFilesTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T09:15:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T09:15:00Z");
    private static final String LEADS = "id,n\nL1,1\nL2,2\nL3,3\n";

    @TempDir
    private Path folder;

    private KeptFiles data;

    @BeforeEach
    void open() {
        data = Workspace.open(folder).data();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static ImportSettings settings(Path file) {
        return ImportSettings.of(
                LeadPart.text(file).read(ImportOptions.usual(), Progress.NONE), Map.of(), Optional.empty());
    }

    private List<String> folders() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("data"))) {
            return all.map(kept -> String.valueOf(kept.getFileName())).toList();
        }
    }

    @Test
    void keepsAFileAsItWas() throws IOException {
        Path file = file("leads.csv", LEADS);

        KeptFile kept = data.keep(file, settings(file), MONDAY, Progress.NONE);

        assertEquals(Sha256.of(LEADS), kept.sha256());
        assertEquals(folder.resolve("data").resolve(kept.sha256()).resolve("leads.csv"), kept.file());
        assertEquals(LEADS, Files.readString(kept.file()));
        assertFalse(kept.file().toFile().canWrite() && !"root".equals(System.getProperty("user.name")));
        assertEquals(List.of(kept), data.all());
        assertEquals(List.of(kept.sha256()), folders());
    }

    @Test
    void keepsTheSameFileOnce() throws IOException {
        Path file = file("leads.csv", LEADS);
        Path same = file("leads-2.csv", LEADS);

        data.keep(file, settings(file), MONDAY, Progress.NONE);
        KeptFile again = data.keep(same, settings(same), TUESDAY, Progress.NONE);

        assertEquals(TUESDAY, again.importedAt());
        assertEquals("leads.csv", String.valueOf(again.file().getFileName()));
        assertEquals(1, folders().size());
    }

    @Test
    void findsTheFormerFileOfTheKind() throws IOException {
        Path first = file("first.csv", LEADS);
        Path second = file("second.csv", "ID,N\nL1,1\n");
        Path other = file("other.csv", "city,street\nUlm,1\n");
        KeptFile former = data.keep(first, settings(first), MONDAY, Progress.NONE);
        data.keep(other, settings(other), TUESDAY, Progress.NONE);
        KeptFile present = data.keep(second, settings(second), TUESDAY, Progress.NONE);

        assertEquals(Optional.of(former), data.former(List.of("ID", "N"), present.sha256()));
        assertEquals(Optional.of(present), data.former(List.of("id", "n"), former.sha256()));
        assertEquals(Optional.empty(), data.former(List.of("x"), former.sha256()));
    }

    @Test
    void aCancelledOrFailedCopyLeavesNothing() throws IOException {
        Path file = file("leads.csv", LEADS);
        ImportSettings settings = settings(file);
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction, String message) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThrows(CancellationException.class, () -> data.keep(file, settings, MONDAY, cancelled));
        assertEquals(List.of(), folders());

        Files.delete(file);
        UserException failure =
                assertThrows(UserException.class, () -> data.keep(file, settings, MONDAY, Progress.NONE));
        assertEquals(FileProblem.NOT_FOUND, failure.problem().kind());
        assertEquals(List.of(), folders());
    }

    @Test
    void passesOverWhatIsNoKeptFile() throws IOException {
        Files.createDirectories(folder.resolve("data").resolve(".part-1"));
        Path damaged = Files.createDirectories(folder.resolve("data").resolve("00"));
        Files.writeString(damaged.resolve("import.json"), "{");

        assertTrue(data.all().isEmpty());
    }
}
