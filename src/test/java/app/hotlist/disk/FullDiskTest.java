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
import app.hotlist.experiment.ExperimentFile;
import app.hotlist.gui.support.PastLeads;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import app.hotlist.recipe.PreparedFile;
import app.hotlist.recipe.RecipeFile;
import app.hotlist.report.UserGuide;
import app.hotlist.scoring.LeadScorer;
import app.hotlist.scoring.NewLeads;
import app.hotlist.scoring.ScoreOptions;
import app.hotlist.scoring.StreamedScores;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is written on a disk without room: the user is told which file and how much is free, what was there before
/// is as it
/// was, and nothing half written is left.
@SuppressWarnings("NullAway.Init") // JUnit calls the method marked @BeforeEach before each test
class FullDiskTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:15:00Z");
    private static final int KILOBYTES = 4096;

    @TempDir
    private Path folder;

    private SmallDisk disk;
    private Path out;
    private Workspace workspace;
    private Imported leads;
    private Experiment experiment;
    private LeadModel model;

    @BeforeEach
    void begin() throws IOException {
        disk = SmallDisk.mount(folder.resolve("disk"), KILOBYTES);
        out = disk.folder().resolve("out");
        workspace = Workspace.open(disk.folder().resolve("workspace"));
        leads = SmallRuns.leads(folder);
        experiment = SmallRuns.experiment(leads, 1);
        model = SmallRuns.model(experiment, experiment.best(), leads);
    }

    @AfterEach
    void takeAway() {
        if (disk != null) {
            disk.close();
        }
    }

    private Map<String, Runnable> writings() {
        ModelRegistry registry = workspace.models().of("spring");
        Path fresh = PastLeads.newCsv(folder);
        ScoreOptions options = ScoreOptions.usual(NOW);
        Map<String, Runnable> writings = new LinkedHashMap<>();
        writings.put("settings.json", () -> workspace.save(Settings.defaults().withDataFolder("/leads")));
        writings.put("projects", () -> workspace.projects().begin("autumn", NOW).close());
        writings.put("runs", () -> workspace.runs().save("spring", experiment, NOW));
        writings.put("imports", () -> workspace.imports().remember(SmallRuns.settings(leads), NOW));
        writings.put("data", () -> workspace.data().keep(leads.file(), SmallRuns.settings(leads), NOW, Progress.NONE));
        writings.put("reports", () -> workspace.reports().keep("spring", "FULL", NOW, UserGuide::write));
        writings.put("models", () -> registry.add("spring", model, RegistryEntry.trained(experiment.best(), NOW)));
        writings.put("spring.leadmodel", () -> ModelFile.write(out.resolve("spring.leadmodel"), model));
        writings.put(
                "recipe.json",
                () -> RecipeFile.write(
                        out.resolve("recipe.json"), experiment.plan().recipe()));
        Path saved = out.resolve("spring.json");
        writings.put(
                "spring.json",
                () -> ExperimentFile.of(leads, experiment.data(), experiment.plan(), saved)
                        .write(saved));
        for (String list : List.of("list.xlsx", "list.csv", "list.jsonl")) {
            writings.put(
                    list,
                    () -> LeadScorer.scoreFile(model, NewLeads.of(fresh), out.resolve(list), options, Progress.NONE));
        }
        writings.put(
                "streamed.csv",
                () -> StreamedScores.write(
                        model,
                        NewLeads.of(fresh),
                        StreamedScores.Target.of(out.resolve("streamed.csv"), options),
                        Progress.NONE));
        for (String prepared : List.of("prepared.csv", "prepared.libsvm", "prepared.parquet")) {
            writings.put(
                    prepared,
                    () -> PreparedFile.write(
                            out.resolve(prepared), experiment.plan().recipe(), leads.table()));
        }
        writings.put("guide.html", () -> UserGuide.write(out.resolve("guide.html")));
        return writings;
    }

    @Test
    void nothingIsWrittenHalfAndTheDiskIsNamed() throws IOException {
        disk.fill();
        Map<String, String> before = Contents.of(disk.folder());

        writings().forEach((name, writing) -> {
            Problem problem = refused(name, writing);
            assertEquals(FileProblem.DISK_FULL, problem.kind(), () -> name + ": " + problem.what() + problem.where());
            assertTrue(problem.what().contains(name), problem.what());
            assertEquals("0.0 MB are free there.", problem.where());
        });

        Map<String, String> after = Contents.of(disk.folder());
        after.keySet()
                .removeAll(
                        List.of("out", "workspace/models/spring", "workspace/models", "workspace/models/spring/lock"));
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
        Path fresh = PastLeads.newCsv(folder);
        Runnable writing =
                () -> LeadScorer.scoreFile(model, NewLeads.of(fresh), list, ScoreOptions.usual(NOW), Progress.NONE);

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
