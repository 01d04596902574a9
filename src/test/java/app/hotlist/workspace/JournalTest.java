package app.hotlist.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.hotlist.base.FileProblem;
import app.hotlist.base.UserException;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("history.jsonl");
    }

    private static void write(Path file, String... entries) {
        try (Journal journal = Journal.open(file)) {
            for (String entry : entries) {
                journal.append(List.of(entry));
            }
        }
    }

    @Test
    void keepsWhatWasAppendedInOrder() throws IOException {
        write(file(), "{\"a\":1}", "{\"b\":\"Zürich 🙂\"}");
        write(file(), "{\"c\":3}");

        Journal journal = Journal.open(file());

        assertEquals(List.of("{\"a\":1}", "{\"b\":\"Zürich 🙂\"}", "{\"c\":3}"), journal.entries());
        assertEquals(0, journal.damaged());
        assertEquals(3, Files.readAllLines(file()).size());
    }

    @Test
    void isEmptyAndWritesNothingBeforeTheFirstEntry() {
        assertEquals(List.of(), Journal.open(file()).entries());
        assertFalse(Files.exists(file()));
    }

    @Test
    void theLineHasTheChecksumOfItsEntry() throws IOException {
        write(file(), "123456789");

        // The check value of CRC-32C: that of the digits 1 to 9.
        assertEquals("{\"crc32c\":\"e3069283\",\"entry\":123456789}\n", Files.readString(file()));
    }

    @Test
    void dropsALineThatWasCutOffWhereverTheCutIs() throws IOException {
        write(file(), "{\"first\":1}", "{\"second\":\"ü\"}");
        byte[] whole = Files.readAllBytes(file());
        int firstLine = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;

        for (int length = firstLine + 1; length < whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));
            Journal journal = Journal.open(file());
            assertEquals(List.of("{\"first\":1}"), journal.entries());
            assertEquals(1, journal.damaged());

            journal.append(List.of("{\"third\":3}"));
            journal.close();
            assertEquals(
                    List.of("{\"first\":1}", "{\"third\":3}"),
                    Journal.open(file()).entries(),
                    "cut at " + length);
        }
    }

    @Test
    void leavesOutALineThatWasAltered() throws IOException {
        write(file(), "{\"a\":1}", "{\"b\":2}", "{\"c\":3}");
        Files.writeString(file(), Files.readString(file()).replace("\"b\":2", "\"b\":9"));

        Journal journal = Journal.open(file());

        assertEquals(List.of("{\"a\":1}", "{\"c\":3}"), journal.entries());
        assertEquals(1, journal.damaged());
    }

    @Test
    void replacesEverythingAtOnceAndGoesOnBehindIt() {
        write(file(), "{\"a\":1}", "{\"b\":2}");
        try (Journal journal = Journal.open(file())) {
            journal.append(List.of("{\"c\":3}"));
            journal.replace(List.of("{\"b\":2}"));
            journal.append(List.of("{\"d\":4}"));
        }

        assertEquals(List.of("{\"b\":2}", "{\"d\":4}"), Journal.open(file()).entries());
    }

    @Test
    void goesOnWhenTheDiskHasRoomAgain() throws IOException {
        Configuration small = Configuration.unix().toBuilder()
                .setBlockSize(512)
                .setMaxSize(8 * 512)
                .build();
        try (FileSystem disk = Jimfs.newFileSystem(small)) {
            Path file = disk.getPath("/history.jsonl");
            Path other = disk.getPath("/other");
            Files.write(other, new byte[5 * 512]);
            Journal journal = Journal.open(file);
            journal.append(List.of("{\"a\":1}"));
            String large = "{\"b\":\"" + "x".repeat(2000) + "\"}";

            UserException failure = assertThrows(UserException.class, () -> journal.append(List.of(large)));

            assertEquals(FileProblem.DISK_FULL, failure.problem().kind());
            assertEquals(List.of("{\"a\":1}"), Journal.open(file).entries());

            Files.delete(other);
            journal.append(List.of(large));
            assertEquals(List.of("{\"a\":1}", large), Journal.open(file).entries());
            assertEquals(0, Journal.open(file).damaged());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"with blanks", "mit Ümläuten", "with 🙂 emoji", "#hash & 100%"})
    void livesInFoldersOfAnyName(String name) {
        Path file = folder.resolve(name).resolve("history.jsonl");

        write(file, "{\"a\":1}");

        assertEquals(List.of("{\"a\":1}"), Journal.open(file).entries());
    }

    @Test
    void saysThatTheFolderIsGone() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("drive")).resolve("history.jsonl");
        try (Journal journal = Journal.open(inside)) {
            Files.delete(inside.getParent());
            Files.writeString(inside.getParent(), "a file in its place");

            UserException failure = assertThrows(UserException.class, () -> journal.append(List.of("{}")));
            assertEquals(FileProblem.NOT_WRITTEN, failure.problem().kind());

            Files.delete(inside.getParent());
            journal.append(List.of("{}"));
        }
        assertEquals(List.of("{}"), Journal.open(inside).entries());
    }

    @Test
    void readsThousandsOfLines() {
        List<String> many = new ArrayList<>(
                IntStream.range(0, 5000).mapToObj(i -> "{\"n\":" + i + "}").toList());
        try (Journal journal = Journal.open(file())) {
            journal.append(many);
        }

        assertEquals(many, Journal.open(file()).entries());
    }

    @Test
    void aBlankEndIsNoDamage() throws IOException {
        write(file(), "{}");
        Files.writeString(file(), "", StandardOpenOption.APPEND);

        assertEquals(0, Journal.open(file()).damaged());
    }
}
