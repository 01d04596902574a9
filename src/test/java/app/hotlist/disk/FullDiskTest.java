package app.hotlist.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Json;
import app.hotlist.base.Problem;
import app.hotlist.base.UserException;
import app.hotlist.workspace.OpenProject;
import app.hotlist.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is written on a disk without room: the user is told which file and how much is free, what was there before
/// is as it was, and nothing half written is left.
@SuppressWarnings("NullAway.Init") // JUnit calls the method marked @BeforeEach before each test
class FullDiskTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:15:00Z");
    private static final int KILOBYTES = 4096;

    @TempDir
    private Path folder;

    private SmallDisk disk;
    private Path out;
    private Workspace workspace;

    @BeforeEach
    void begin() throws IOException {
        disk = SmallDisk.mount(folder.resolve("disk"), KILOBYTES);
        out = disk.folder().resolve("out");
        workspace = Workspace.open(disk.folder().resolve("workspace"));
    }

    @AfterEach
    void takeAway() {
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void nothingIsWrittenHalfAndTheDiskIsNamed() throws IOException {
        disk.fill();
        Map<String, String> before = Contents.of(disk.folder());

        new Writings(workspace, folder, out).all().forEach((name, writing) -> {
            Problem problem = refused(name, writing);
            assertEquals(FileProblem.DISK_FULL, problem.kind(), () -> name + ": " + problem.what() + problem.where());
            assertTrue(problem.what().contains(name), problem.what());
            assertEquals("0.0 MB are free there.", problem.where());
        });

        Map<String, String> after = Contents.of(disk.folder());
        after.remove("workspace/models/spring/lock"); // which holds nothing
        assertEquals(before, after);
        assertEquals(List.of(), workspace.runs().damaged());
        assertEquals(List.of(), workspace.projects().look().damaged());
    }

    @Test
    void whatWasThereBeforeStaysAndIsReplacedOnceThereIsRoom() throws IOException {
        Path list = out.resolve("list.csv");
        Json.write(list, List.of("the list of last week"));
        disk.fill();
        Map<String, String> before = Contents.of(disk.folder());
        Runnable writing = Objects.requireNonNull(
                new Writings(workspace, folder, out).all().get("list.csv"));

        refused("list.csv", writing);
        assertEquals(before, Contents.of(disk.folder()));

        disk.empty();
        writing.run();
        assertEquals(41, Files.readAllLines(list).size(), "a header and forty leads");
    }

    @Test
    void theProjectGoesOnWhereItWas() throws IOException {
        String first = "{\"seed\":1}";
        String second = "{\"words\":\"%s\"}".formatted("x".repeat(10_000));
        try (OpenProject project = workspace.projects().begin("autumn", NOW)) {
            project.journal().append(List.of(first));
            disk.fill();

            Problem problem = refused("history", () -> project.journal().append(List.of(second)));
            assertEquals(FileProblem.DISK_FULL, problem.kind());
            assertTrue(problem.what().contains("history.jsonl"), problem.what());
            try (OpenProject seen = workspace.projects().lookAt("autumn")) {
                assertEquals(List.of(first), seen.journal().entries());
            }

            disk.empty();
            project.journal().append(List.of(second));
        }
        try (OpenProject again = workspace.projects().open("autumn")) {
            assertEquals(List.of(first, second), again.journal().entries());
            assertEquals(0, again.journal().damaged());
        }
    }

    private static Problem refused(String name, Runnable writing) {
        return assertThrows(UserException.class, writing::run, name).problem();
    }
}
