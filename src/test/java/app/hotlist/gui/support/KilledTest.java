package app.hotlist.gui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Json;
import app.hotlist.workspace.ModelRegistry;
import app.hotlist.workspace.OpenProject;
import app.hotlist.workspace.Projects;
import app.hotlist.workspace.RegistryView;
import app.hotlist.workspace.RunLine;
import app.hotlist.workspace.SavedReport;
import app.hotlist.workspace.SavedReports;
import app.hotlist.workspace.SavedRuns;
import app.hotlist.workspace.Settings;
import app.hotlist.workspace.Workspace;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed in the middle of its work, again and again, and takes the same project up each time.
///
/// As often as `-Dhotlist.kills=200` says; a few times in an ordinary build.
class KilledTest {

    private static final int KILLS = Integer.getInteger("hotlist.kills", 6);
    private static final int MOST_CHANGES = 500;

    @TempDir
    private Path folder;

    private final Random random = new Random(42);

    @Test
    void losesNothingThatWasSaidToBeSaved() throws IOException, InterruptedException {
        long kept = -1;
        for (int kill = 0; kill < KILLS; kill++) {
            long saved = workAndKill(1 + random.nextInt(MOST_CHANGES));

            long before = kept;
            kept = checked();
            assertTrue(kept >= saved && kept > before, "kept %d of %d, %d before".formatted(kept, saved, before));
        }
    }

    /// @param changes that are said to be saved before the program is killed
    /// @return the last of them
    private long workAndKill(int changes) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWork.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
            List<String> said = out.lines().limit(changes).toList();
            program.destroyForcibly();
            assertTrue(program.waitFor(1, TimeUnit.MINUTES));
            assertEquals(changes, said.size(), "the program ended by itself");
            return Long.parseLong(said.getLast());
        }
    }

    /// What may lie in the workspace: what is whole, and what was being written in the moment of a kill.
    private static final Pattern KNOWN = Pattern.compile("workspace\\.json|settings\\.json"
            + "|projects/endless-work/(project\\.json|history\\.jsonl|lock)"
            + "|runs/index\\.json|runs/[^/.]+/(experiment\\.json|predictions\\.csv)"
            + "|reports/[^/.]+/(report\\.json|report\\.html)"
            + "|models/known\\.jsonl|models/lock|models/endless-model/(registry\\.json|history\\.jsonl|lock|v1\\.(leadmodel|csv))"
            + "|bin/.*|.*/\\.part-\\d+/.*|(.*/)?\\.[^/]+\\.part");

    /// Looks at every file, and says which change was the last to be kept.
    private long checked() throws IOException {
        Workspace workspace = Workspace.open(folder);
        try (Stream<Path> all = Files.walk(folder)) {
            assertEquals(
                    List.of(),
                    all.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> !KNOWN.matcher(file).matches())
                            .toList());
        }
        if (Files.exists(folder.resolve("settings.json"))) {
            Json.read(folder.resolve("settings.json"), Settings.class);
        }
        checkRuns(workspace.runs());
        checkReports(workspace.reports());
        checkModel(workspace.models().of(EndlessWork.MODEL));
        return checkedProject(workspace);
    }

    private static void checkRuns(SavedRuns runs) {
        assertEquals(List.of(), runs.damaged());
        for (RunLine line : runs.list()) {
            assertEquals(3, runs.experiment(runs.load(line.id())).runs().size());
            runs.throwAway(line.id());
        }
        runs.emptyBin();
    }

    private static void checkReports(SavedReports reports) throws IOException {
        for (SavedReport report : reports.list()) {
            assertEquals(EndlessWork.PAGE, Files.readString(report.page()));
            reports.throwAway(report);
        }
    }

    private static void checkModel(ModelRegistry registry) {
        RegistryView view = registry.look();
        if (view.version(1).isPresent()) {
            registry.open(1);
            assertTrue(registry.judgedBy(1).isPresent());
        }
    }

    private long checkedProject(Workspace workspace) throws IOException {
        Projects projects = workspace.projects();
        assertEquals(List.of(), projects.look().damaged());
        try (OpenProject project = projects.open(EndlessWork.ID)) {
            assertTrue(project.journal().damaged() <= 1, "at most the line that was being written");
            KeptHistory kept = KeptHistory.of(project);
            assertTrue(kept.lost() <= 1);
            for (String entry : project.journal().entries()) {
                Json.read(entry, HistoryLine.class, "journal");
            }
            try (Stream<Path> files = Files.list(folder.resolve("projects").resolve(EndlessWork.ID))) {
                assertEquals(
                        List.of("history.jsonl", "lock", "project.json"),
                        files.map(file -> String.valueOf(file.getFileName()))
                                .sorted()
                                .toList());
            }
            return kept.history().state().project().setup().seed();
        }
    }
}
