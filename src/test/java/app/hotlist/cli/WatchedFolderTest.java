package app.hotlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.AtomicFile;
import app.hotlist.base.FileProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {

    @TempDir
    private Path folder;

    private final List<String> scored = new ArrayList<>();

    @Test
    void aNewFileIsScoredOnceItStopsGrowing() throws IOException {
        WatchedFolder watched = watched();
        Path leads = Files.writeString(folder.resolve("leads.csv"), "Id\n1\n");

        assertEquals(List.of(), watched.look());
        Files.writeString(leads, "2\n", StandardOpenOption.APPEND);
        assertEquals(List.of(), watched.look());
        assertEquals(List.of(new WatchedFolder.Taken(leads, folder.resolve("leads.hot-leads.xlsx"))), watched.look());
        assertEquals(List.of(), watched.look());
        assertEquals(List.of("leads.csv"), scored);
    }

    @Test
    void aRestartDoesNothingTwice() throws IOException {
        Files.writeString(folder.resolve("leads.csv"), "Id\n1\n");
        looks(watched(), 3);
        looks(watched(), 3);

        assertEquals(List.of("leads.csv"), scored);
    }

    @Test
    void aFileThatChangesIsScoredAgain() throws IOException {
        Path leads = Files.writeString(folder.resolve("leads.csv"), "Id\n1\n");
        WatchedFolder watched = watched();
        looks(watched, 3);
        Files.writeString(leads, "Id\n7\n8\n");
        Path result = folder.resolve("leads.hot-leads.xlsx");
        Files.setLastModifiedTime(
                leads, FileTime.fromMillis(Files.getLastModifiedTime(result).toMillis() + 5_000));
        looks(watched, 2);

        assertEquals(List.of("leads.csv", "leads.csv"), scored);
    }

    @Test
    void whatFailsIsSaidBesideTheFileAndTakenBackWhenItWorks() throws IOException {
        Path leads = Files.writeString(folder.resolve("bad.csv"), "Id\n1\n");
        Path error = folder.resolve("bad.error.txt");
        WatchedFolder watched = watched();
        looks(watched, 3);

        assertEquals(List.of("bad.csv"), scored);
        assertEquals(3, Files.readAllLines(error).size());

        Files.writeString(leads, "Id\ngood\n");
        Files.setLastModifiedTime(
                leads, FileTime.fromMillis(Files.getLastModifiedTime(error).toMillis() + 5_000));
        looks(watched, 2);
        assertFalse(Files.exists(error));
        assertTrue(Files.exists(folder.resolve("bad.hot-leads.xlsx")));
    }

    @Test
    void otherFilesAndHiddenOnesAreLeftAlone() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "x");
        Files.writeString(folder.resolve(".leads.csv"), "x");
        Files.createDirectory(folder.resolve("folder.csv"));
        looks(watched(), 3);

        assertEquals(List.of(), scored);
    }

    private static void looks(WatchedFolder watched, int times) {
        for (int i = 0; i < times; i++) {
            watched.look();
        }
    }

    private WatchedFolder watched() {
        return new WatchedFolder(folder, (leads, list) -> {
            scored.add(leads.getFileName().toString());
            if (read(leads).equals("Id\n1\n") && leads.endsWith("bad.csv")) {
                throw FileProblem.IS_A_FOLDER.with(list);
            }
            AtomicFile.write(list, out -> out.write("list".getBytes(StandardCharsets.UTF_8)));
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            return failure.toString();
        }
    }
}
