package app.hotlist.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void writesTheContentAndMakesMissingFolders() throws IOException {
        Path file = folder.resolve("new/list.csv");

        AtomicFile.write(file, out -> out.write(bytes("a,b")));

        assertEquals("a,b", Files.readString(file));
    }

    @Test
    void replacesTheFormerFile() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "old");

        AtomicFile.write(file, out -> out.write(bytes("new")));

        assertEquals("new", Files.readString(file));
    }

    @Test
    void leavesTheFormerFileAloneWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "old");

        UserException failure = assertThrows(
                UserException.class,
                () -> AtomicFile.write(file, out -> {
                    out.write(bytes("half"));
                    throw new IOException("disk full");
                }));

        assertEquals(FileProblem.NOT_WRITTEN, failure.problem().kind());
        assertEquals("The system says: disk full.", failure.problem().where());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("list.csv"), names());
    }

    @Test
    void leavesNothingBehindWhenWritingIsCancelled() throws IOException {
        Path file = folder.resolve("list.csv");

        assertThrows(
                CancellationException.class,
                () -> AtomicFile.write(file, out -> {
                    out.write(bytes("half"));
                    throw new CancellationException();
                }));

        assertEquals(List.of(), names());
    }

    @Test
    void refusesAFolder() {
        UserException failure = assertThrows(UserException.class, () -> AtomicFile.write(folder, _ -> {}));

        assertEquals(FileProblem.IS_A_FOLDER, failure.problem().kind());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
