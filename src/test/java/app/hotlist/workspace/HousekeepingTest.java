package app.hotlist.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.experiment.Experiment;
import app.hotlist.table.Imported;
import app.hotlist.workspace.SpaceUse.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls the method marked @BeforeEach before each test
class HousekeepingTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T09:15:00Z");

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Imported leads;
    private KeptFile copy;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("workspace"));
        leads = SmallRuns.leads(folder);
        copy = workspace.data().keep(leads.file(), SmallRuns.settings(leads), MONDAY, Progress.NONE);
    }

    private SpaceUse of(Kind kind) {
        return workspace.housekeeping().look().stream()
                .filter(use -> use.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private String project(String entry) {
        try (OpenProject project = workspace.projects().begin("Autumn", MONDAY)) {
            project.journal().append(List.of(entry));
            return project.about().id();
        }
    }

    private String mentioningTheCopy() {
        return "{\"sha256\":\"%s\"}".formatted(copy.sha256());
    }

    @Test
    void tellsEveryKindInOrder() {
        assertEquals(
                List.of(Kind.values()),
                workspace.housekeeping().look().stream().map(SpaceUse::kind).toList());
    }

    @Test
    void aCopyThatAProjectWasMadeFromStays() throws IOException {
        project(mentioningTheCopy());

        assertEquals(new SpaceUse(Kind.UNUSED_COPIES, 0, 0), of(Kind.UNUSED_COPIES));
        assertTrue(of(Kind.COPIES).bytes() > Files.size(leads.file()), "with how it was imported");
        assertEquals(1, of(Kind.PROJECTS).count());
        assertEquals(0, workspace.housekeeping().deleteUnusedCopies());
        assertTrue(Files.exists(copy.file()));
    }

    @Test
    void soDoesOneThatARunWasMadeFromEvenInTheBin() {
        Experiment experiment = SmallRuns.experiment(leads, 42);
        String run = workspace.runs().save("Autumn", experiment, MONDAY).id();
        assertEquals(1, of(Kind.RUNS).count());

        workspace.runs().throwAway(run);

        assertEquals(0, of(Kind.RUNS).count());
        assertEquals(0, of(Kind.UNUSED_COPIES).count());
    }

    @Test
    void soDoesOneThatCannotBeReadAsLongAsItIsNamed() throws IOException {
        project(mentioningTheCopy());
        Files.writeString(copy.file().resolveSibling("import.json"), "{");

        assertEquals(0, of(Kind.UNUSED_COPIES).count());
    }

    @Test
    void theSpaceThatIsNamedIsTheSpaceThatIsFreed() {
        SpaceUse unused = of(Kind.UNUSED_COPIES);
        assertEquals(1, unused.count());

        assertEquals(unused.bytes(), workspace.housekeeping().deleteUnusedCopies());

        assertEquals(0, of(Kind.UNUSED_COPIES).count());
        assertTrue(Files.notExists(copy.file()));
    }

    @Test
    void emptiesAllBins() {
        Experiment experiment = SmallRuns.experiment(leads, 42);
        workspace
                .runs()
                .throwAway(workspace.runs().save("Autumn", experiment, MONDAY).id());
        workspace.projects().throwAway(project("{}"));
        SavedReport report = workspace.reports().keep("Autumn", "run", MONDAY, page -> {
            try {
                Files.createDirectories(page.getParent());
                Files.writeString(page, "<p>");
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        });
        workspace.reports().throwAway(report);
        SpaceUse bin = of(Kind.BIN);
        assertEquals(3, bin.count());

        assertEquals(bin.bytes(), workspace.housekeeping().emptyBins(MONDAY));

        assertEquals(new SpaceUse(Kind.BIN, 0, 0), of(Kind.BIN));
    }
}
