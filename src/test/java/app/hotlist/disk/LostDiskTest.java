package app.hotlist.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Json;
import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.experiment.Experiment;
import app.hotlist.report.UserGuide;
import app.hotlist.table.CsvReader;
import app.hotlist.table.Imported;
import app.hotlist.workspace.ModelRegistry;
import app.hotlist.workspace.OpenProject;
import app.hotlist.workspace.RegistryEntry;
import app.hotlist.workspace.Settings;
import app.hotlist.workspace.SmallRuns;
import app.hotlist.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Disks that may only be read, and drives and folders that are taken away while a project is open.
class LostDiskTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:15:00Z");
    private static final String FIRST = "{\"seed\":1}";
    private static final String SECOND = "{\"seed\":2}";

    @TempDir
    private Path folder;

    @Test
    void aDiskThatMayOnlyBeReadSaysSoAndCanBeLookedAt() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 1024)) {
            Workspace workspace = Workspace.open(disk.folder().resolve("workspace"));
            workspace.save(Settings.defaults().withDataFolder("/leads"));
            try (OpenProject project = workspace.projects().begin("autumn", NOW)) {
                project.journal().append(List.of(FIRST));
            }
            disk.makeReadOnly();
            Map<String, String> before = Contents.of(disk.folder());

            Workspace again = Workspace.open(disk.folder().resolve("workspace"));
            for (Runnable writing : List.<Runnable>of(
                    () -> again.save(Settings.defaults()),
                    () -> again.projects().open("autumn"),
                    () -> again.projects().begin("spring", NOW),
                    () -> again.reports().keep("spring", "FULL", NOW, UserGuide::write),
                    () -> UserGuide.write(disk.folder().resolve("guide.html")),
                    () -> Json.write(disk.folder().resolve("new/list.json"), List.of()))) {
                Problem problem = refused(writing);
                assertEquals(FileProblem.READ_ONLY, problem.kind(), problem::what);
                assertTrue(problem.what().contains(disk.folder().toString()), problem.what());
            }

            assertEquals(before, Contents.of(disk.folder()));
            assertEquals(Optional.of("/leads"), again.settings().dataFolder());
            try (OpenProject seen = again.projects().lookAt("autumn")) {
                assertEquals(List.of(FIRST), seen.journal().entries());
            }
        }
    }

    @Test
    void aDriveThatIsTakenAwayIsNamedAndTheProjectGoesOnWhenItIsBack() throws IOException {
        Path real = Files.createDirectories(folder.resolve("server"));
        Path seen = folder.resolve("drive");
        SmallDisk drive = SmallDisk.drive(real, seen);
        Workspace workspace = Workspace.open(seen.resolve("workspace"));
        try (OpenProject project = workspace.projects().begin("autumn", NOW)) {
            project.journal().append(List.of(FIRST));
            drive.close();

            assertGone(seen.resolve("workspace"), () -> project.journal().append(List.of(SECOND)));
            assertGone(seen.resolve("workspace"), () -> project.about(about -> about.called("Autumn")));
            assertEquals(List.of(), List.copyOf(Contents.of(seen).keySet()), "nothing is written in its place");

            try (SmallDisk _ = SmallDisk.drive(real, seen)) {
                project.journal().append(List.of(SECOND));
                try (OpenProject other = workspace.projects().lookAt("autumn")) {
                    assertEquals(List.of(FIRST, SECOND), other.journal().entries());
                    assertEquals(0, other.journal().damaged());
                }
            }
        }
    }

    @Test
    void nothingIsWrittenInThePlaceOfAWorkspaceThatIsGone() throws IOException {
        Workspace workspace = Workspace.open(folder.resolve("workspace"));
        Imported leads = SmallRuns.leads(folder);
        Experiment experiment = SmallRuns.experiment(leads, 1);
        ModelRegistry registry = workspace.models().of("spring");
        RegistryEntry entry = RegistryEntry.trained(experiment.best(), NOW);
        Files.move(folder.resolve("workspace"), folder.resolve("away"));

        for (Runnable writing : List.<Runnable>of(
                () -> workspace.save(Settings.defaults()),
                () -> workspace.projects().begin("autumn", NOW),
                () -> workspace.runs().save("spring", experiment, NOW),
                () -> workspace.imports().remember(SmallRuns.settings(leads), NOW),
                () -> workspace.data().keep(leads.file(), SmallRuns.settings(leads), NOW, Progress.NONE),
                () -> workspace.reports().keep("spring", "FULL", NOW, UserGuide::write),
                () -> registry.add("spring", SmallRuns.model(experiment, experiment.best(), leads), entry))) {
            assertGone(folder.resolve("workspace"), writing);
        }

        assertTrue(Files.notExists(folder.resolve("workspace")), "the folder is not made anew");
    }

    @Test
    void aProjectThatIsDeletedWhileItIsOpenIsNotWrittenIntoNowhere() throws IOException {
        Workspace workspace = Workspace.open(folder.resolve("workspace"));
        Path home = folder.resolve("workspace/projects/autumn");
        try (OpenProject project = workspace.projects().begin("autumn", NOW)) {
            project.journal().append(List.of(FIRST));
            Files.move(home, folder.resolve("taken"));

            assertGone(home, () -> project.journal().append(List.of(SECOND)));
            assertGone(home, () -> project.about(about -> about.called("Autumn")));

            Files.move(folder.resolve("taken"), home);
            project.journal().append(List.of(SECOND));
        }
        try (OpenProject again = workspace.projects().open("autumn")) {
            assertEquals(List.of(FIRST, SECOND), again.journal().entries());
        }
    }

    @Test
    void aHistoryThatIsReplacedByAnOlderOneGoesOnBehindIt() throws IOException {
        Workspace workspace = Workspace.open(folder.resolve("workspace"));
        Path history = folder.resolve("workspace/projects/autumn/history.jsonl");
        try (OpenProject project = workspace.projects().begin("autumn", NOW)) {
            project.journal().append(List.of(FIRST));
            byte[] old = Files.readAllBytes(history);
            project.journal().append(List.of("{\"seed\":7}"));
            Files.write(folder.resolve("old"), old);
            Files.delete(history);
            Files.move(folder.resolve("old"), history);

            project.journal().append(List.of(SECOND));
        }
        try (OpenProject again = workspace.projects().open("autumn")) {
            assertEquals(List.of(FIRST, SECOND), again.journal().entries());
            assertEquals(0, again.journal().damaged());
        }
    }

    @Test
    void leadsThatAreTakenAwayAreNamed() throws IOException {
        Path real = Files.createDirectories(folder.resolve("server"));
        Path file = SmallRuns.leads(real).file();
        Path seen = folder.resolve("drive");
        SmallDisk drive = SmallDisk.drive(real, seen);
        Path there = seen.resolve(real.relativize(file));
        CsvReader.read(there, Progress.NONE);
        drive.close();

        Problem problem = refused(() -> CsvReader.read(there, Progress.NONE));

        assertEquals(FileProblem.NOT_FOUND, problem.kind());
        assertEquals("The file %s does not exist.".formatted(there), problem.what());
    }

    private static void assertGone(Path gone, Runnable writing) {
        Problem problem = refused(writing);
        assertEquals(FileProblem.FOLDER_GONE, problem.kind(), () -> problem.what() + problem.where());
        assertEquals("The folder %s is not there any more.".formatted(gone), problem.what());
    }

    private static Problem refused(Runnable writing) {
        return assertThrows(UserException.class, writing::run).problem();
    }
}
