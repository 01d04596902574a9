package app.hotlist.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.LeadPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T09:15:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T09:15:00Z");

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Projects projects;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder);
        projects = workspace.projects();
    }

    private KeptProject made(String name, Instant at, String... entries) {
        try (OpenProject project = projects.begin(name, at)) {
            project.journal().append(List.of(entries));
            return project.about();
        }
    }

    private List<String> names() {
        return projects.look().projects().stream().map(KeptProject::name).toList();
    }

    @Test
    void listsTheLastChangedFirst() {
        made("Autumn leads", MONDAY);
        made("Frühling 🙂", TUESDAY);

        assertEquals(List.of("Frühling 🙂", "Autumn leads"), names());
        assertEquals(
                List.of("fruhling", "autumn-leads"),
                projects.look().projects().stream().map(KeptProject::id).toList());
    }

    @Test
    void twoOfOneNameAreTwoProjects() {
        made("Leads", MONDAY, "{\"n\":1}");
        String second = made("Leads", TUESDAY, "{\"n\":2}").id();

        assertEquals("leads-2", second);
        try (OpenProject project = projects.open("leads")) {
            assertEquals(List.of("{\"n\":1}"), project.journal().entries());
        }
    }

    @Test
    void isChangedByOneWindowAtATime() {
        OpenProject here = projects.begin("Autumn leads", MONDAY);

        UserException failure = assertThrows(UserException.class, () -> projects.open("autumn-leads"));
        assertEquals(WorkspaceProblem.OPEN_ELSEWHERE, failure.problem().kind());
        assertTrue(projects.lookAt("autumn-leads").isReadOnly());
        assertThrows(UserException.class, () -> projects.throwAway("autumn-leads"));

        here.close();
        OpenProject now = projects.open("autumn-leads");
        assertFalse(now.isReadOnly());
        now.close();
    }

    @Test
    void aLockFileThatSomebodyLeftBehindHindersNobody() throws IOException {
        made("Autumn leads", MONDAY);
        Files.writeString(folder.resolve("projects/autumn-leads/lock"), "left by a program that is gone");

        try (OpenProject project = projects.open("autumn-leads")) {
            assertFalse(project.isReadOnly());
        }
    }

    @Test
    void keepsNameAndResult() {
        made("Autumn leads", MONDAY);
        try (OpenProject project = projects.open("autumn-leads")) {
            project.about(about -> about.changed(TUESDAY).with(new KeptProject.LastResult(0.88, TUESDAY)));
        }
        projects.rename("autumn-leads", "Winter leads");

        assertEquals(
                List.of(new KeptProject(
                        "autumn-leads",
                        "Winter leads",
                        MONDAY,
                        TUESDAY,
                        Optional.of(new KeptProject.LastResult(0.88, TUESDAY)),
                        false,
                        true)),
                projects.look().projects());
    }

    @Test
    void isCalledLikeItsLeadsUntilTheUserGivesItAName() {
        made("Autumn leads", MONDAY);
        try (OpenProject project = projects.open("autumn-leads")) {
            project.about(about -> about.of("New leads"));
            assertEquals("New leads", project.about().name());

            project.about(about -> about.called("For the fair").of("Newest leads"));
        }

        assertEquals("For the fair", projects.look().projects().getFirst().name());
    }

    @Test
    void aProjectOfAFormerVersionKeepsItsName() throws IOException {
        projects.begin("Autumn leads", MONDAY).close();
        Path file = workspace.folder().resolve("projects/autumn-leads/project.json");
        String former = Files.readString(file).replaceFirst(",\\s*\"named\" : false", "");
        Files.writeString(file, former);
        assertFalse(former.contains("named"), former);

        try (OpenProject project = projects.open("autumn-leads")) {
            project.about(about -> about.of("New leads"));

            assertEquals("Autumn leads", project.about().name());
        }
    }

    @Test
    void readsAProjectOfBeforeThereWasATour() throws IOException {
        projects.begin("Autumn leads", MONDAY).close();
        Path file = workspace.folder().resolve("projects/autumn-leads/project.json");
        String former = Files.readString(file).replaceFirst(",\\s*\"touring\" : false", "");
        Files.writeString(file, former);

        assertFalse(former.contains("touring"), former);
        assertFalse(projects.look().projects().getFirst().touring());
    }

    @Test
    void duplicatesWithTheWholeHistory() {
        made("Autumn leads", MONDAY, "{\"n\":1}", "{\"n\":2}");

        String copy = projects.duplicate("autumn-leads", "Autumn leads, copy", TUESDAY)
                .id();

        try (OpenProject project = projects.open(copy)) {
            assertEquals(List.of("{\"n\":1}", "{\"n\":2}"), project.journal().entries());
        }
    }

    @Test
    void comesBackOutOfTheBin() {
        made("Autumn leads", MONDAY, "{\"n\":1}");

        String thrown = projects.throwAway("autumn-leads").id();
        assertEquals(List.of(), names());
        String other = made("Autumn leads", TUESDAY).id();
        String back = projects.restore(thrown).id();

        assertEquals("autumn-leads-2", other);
        assertEquals("autumn-leads", back);
        try (OpenProject project = projects.open(back)) {
            assertEquals(List.of("{\"n\":1}"), project.journal().entries());
        }
    }

    @Test
    void deletingForGoodFreesTheCopiesThatNoOtherProjectUses() throws IOException {
        String own = kept("own.csv", "id,n\nL1,1\nL2,2\n");
        String shared = kept("shared.csv", "id,n\nL3,3\nL4,4\n");
        made("One", MONDAY, "{\"sha256\":\"" + own + "\"}", "{\"sha256\":\"" + shared + "\"}");
        made("Two", MONDAY, "{\"sha256\":\"" + shared + "\"}");
        projects.throwAway("one");

        long freed = projects.deleteForGood("one");

        assertTrue(freed > "id,n\nL1,1\nL2,2\n".length(), () -> "freed " + freed);
        assertTrue(workspace.data().find(own).isEmpty());
        assertTrue(workspace.data().find(shared).isPresent());
        assertEquals(List.of(), projects.thrownAway());
        assertEquals(List.of("Two"), names());
    }

    @Test
    void deletingForGoodFreesTheVersionsOfItsModel() throws IOException {
        String id = made("Autumn leads", MONDAY).id();
        Path versions = registered(id);
        Path others = registered("winter-leads");
        String thrown = projects.throwAway(id).id();
        long space = projects.spaceOf(thrown);

        assertTrue(Files.exists(versions), "in the bin nothing is lost yet");
        assertEquals(space, projects.deleteForGood(thrown));
        assertTrue(space > 1_000, () -> "freed " + space);
        assertFalse(Files.exists(versions));
        assertTrue(Files.exists(others));
    }

    @Test
    void aProjectTakesWhatDeletingItWouldFree() throws IOException {
        String own = kept("own.csv", "id,n\nL1,1\nL2,2\n");
        String shared = kept("shared.csv", "id,n\nL3,3\nL4,4\n");
        made("One", MONDAY, "{\"sha256\":\"" + own + "\"}", "{\"sha256\":\"" + shared + "\"}");
        made("Two", MONDAY, "{\"sha256\":\"" + shared + "\"}");
        registered("one");

        Map<String, Long> spaces = projects.spaces(Progress.NONE);

        assertEquals(Set.of("one", "two"), spaces.keySet());
        long one = spaces.getOrDefault("one", 0L);
        long two = spaces.getOrDefault("two", 0L);
        assertTrue(one > two + 1_000 && two > 0, spaces::toString);
        String thrown = projects.throwAway("one").id();
        assertEquals(one, projects.deleteForGood(thrown));
        assertEquals(Set.of("two"), projects.spaces(Progress.NONE).keySet());
    }

    @Test
    void theVersionsOfAProjectThatIsThereAreNeverDeletedWithAnother() throws IOException {
        made("Autumn leads", MONDAY);
        String thrown = projects.throwAway("autumn-leads").id();
        Files.createDirectories(folder.resolve("projects/autumn-leads"));
        Path versions = registered("autumn-leads");

        projects.deleteForGood(thrown);

        assertTrue(Files.exists(versions));
    }

    @Test
    void aNewProjectTakesOverNoVersions() throws IOException {
        registered("autumn-leads");
        assertEquals("autumn-leads-2", made("Autumn leads", MONDAY).id());

        registered("autumn-leads-2");
        projects.throwAway("autumn-leads-2");
        assertEquals("autumn-leads-3", made("Autumn leads", TUESDAY).id());
        assertEquals(
                "autumn-leads-4",
                projects.duplicate("autumn-leads-3", "Autumn leads", TUESDAY).id());
        assertEquals("autumn-leads-2", projects.restore("autumn-leads-2").id());
    }

    private Path registered(String model) throws IOException {
        Path versions = Files.createDirectories(folder.resolve("models").resolve(model));
        return Files.write(versions.resolve("v1.leadmodel"), new byte[1_000]);
    }

    private String kept(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        ImportSettings settings = ImportSettings.of(
                LeadPart.text(file).read(ImportOptions.usual(), Progress.NONE), Map.of(), Optional.empty());
        return workspace.data().keep(file, settings, MONDAY, Progress.NONE).sha256();
    }

    @Test
    void aDamagedProjectHarmsNoOther() throws IOException {
        made("Autumn leads", MONDAY);
        made("Winter leads", MONDAY);
        Files.writeString(folder.resolve("projects/winter-leads/project.json"), "{\"format\":1,");

        assertEquals(List.of("Autumn leads"), names());
        assertEquals(1, projects.look().damaged().size());
        assertThrows(UserException.class, () -> projects.open("winter-leads"));
    }

    @Test
    void aProjectOfANewerVersionIsLeftAlone() throws IOException {
        made("Autumn leads", MONDAY);
        Files.writeString(folder.resolve("projects/autumn-leads/project.json"), "{\"format\":99,\"new\":true}");

        UserException failure = assertThrows(UserException.class, () -> projects.open("autumn-leads"));

        assertEquals(WorkspaceProblem.TOO_NEW, failure.problem().kind());
    }

    @Test
    void saysThatThereIsNoSuchProject() {
        UserException failure = assertThrows(UserException.class, () -> projects.open("nothing"));

        assertEquals(WorkspaceProblem.NO_SUCH_PROJECT, failure.problem().kind());
    }
}
