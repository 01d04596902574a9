package app.hotlist.gui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Json;
import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.check.Breach;
import app.hotlist.check.Keep;
import app.hotlist.check.KnownBefore;
import app.hotlist.check.Required;
import app.hotlist.check.RuleUse;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.LeadPart;
import app.hotlist.workspace.ImportSettings;
import app.hotlist.workspace.OpenProject;
import app.hotlist.workspace.Projects;
import app.hotlist.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project from one start of the program to the next.
class KeptProjectTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T09:15:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(MONDAY);

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Projects projects;
    private Path past;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("workspace"));
        projects = workspace.projects();
        past = PastLeads.csv(folder);
    }

    /// One start of the program: a session on the project of that id, or on none.
    private final class Start {

        private final Queue<Runnable> background = new ArrayDeque<>();
        private final Queue<Runnable> disk = new ArrayDeque<>();
        private boolean diskIsBusy;
        private final LeadFiles files = new LeadFiles(workspace.data());
        private final Session session =
                new Session(CLOCK, new ProjectReading(files, new Jobs(background::add, Runnable::run)));
        private final Autosave autosave = new Autosave(
                _ -> projects.begin("Leads", MONDAY),
                files::identified,
                new Autosave.Threads(this::write, Runnable::run));

        Start() {
            session.timeline().subscribe(autosave::record);
        }

        Start(String id) {
            OpenProject project = projects.open(id);
            session.resume(KeptHistory.of(project).history());
            autosave.continueWith(project);
            session.timeline().subscribe(autosave::record);
        }

        private void write(Runnable work) {
            disk.add(work);
            while (!diskIsBusy && !disk.isEmpty()) {
                disk.remove().run();
            }
        }

        void work() {
            while (!background.isEmpty()) {
                background.remove().run();
            }
        }

        void read(Path file) {
            LeadsReading read = LeadsReading.of(LeadPart.text(file).read(ImportOptions.usual(), Progress.NONE), seed());
            session.change("open " + file.getFileName(), read::appliedTo);
        }

        long seed() {
            return session.project().setup().seed();
        }

        void seed(long seed) {
            session.change(
                    "seed " + seed, project -> project.withSetup(project.setup().withSeed(seed)));
        }

        void end() {
            autosave.close(MONDAY);
        }
    }

    private void keepCopy() {
        workspace
                .data()
                .keep(
                        past,
                        ImportSettings.of(
                                LeadPart.text(past).read(ImportOptions.usual(), Progress.NONE),
                                Map.of(),
                                Optional.empty()),
                        MONDAY,
                        Progress.NONE);
    }

    private static void decide(Session session) {
        Project project = session.project();
        Leads leads = project.leads().orElseThrow();
        Checks checks = leads.checks()
                .plus(new RuleUse(new Required("Source"), Breach.SET_ASIDE))
                .answering("Visits", KnownBefore.YES)
                .keeping(Keep.NEWEST);
        session.change("check", LeadsReading.withChecks(leads, project.advice(), checks)::appliedTo);
        Project checked = session.project();
        session.change(
                "ignore Company",
                LeadsReading.withRoles(
                                checked.leads().orElseThrow(), checked.advice(), Map.of("Company", ColumnRole.IGNORE))
                        ::appliedTo);
    }

    @Test
    void everyDecisionIsThereAfterARestart() {
        Start first = new Start();
        first.seed(7);
        first.read(past);
        decide(first.session);
        Project before = first.session.project();
        first.end();

        Start second = new Start("leads");
        second.work();
        Project after = second.session.project();

        assertEquals(ProjectDocument.of(before, Optional.empty()), ProjectDocument.of(after, Optional.empty()));
        assertEquals(
                before.leads().orElseThrow().profile(),
                after.leads().orElseThrow().profile());
        assertEquals(before.advice(), after.advice());
        assertEquals(before.plan(), after.plan());
        assertEquals(200, after.leads().orElseThrow().table().rowCount());
        assertNull(second.session.timeline().problemProperty().get());
        second.end();
    }

    @Test
    void undoGoesBackBeyondTheRestartAndForthAgain() {
        Start first = new Start();
        first.read(past);
        first.seed(7);
        first.seed(8);
        first.end();

        Start second = new Start("leads");
        second.work();
        assertEquals("seed 8", second.session.timeline().undoNameProperty().get());
        second.session.timeline().undo();
        second.session.timeline().undo();
        second.work();
        assertEquals(42, second.seed());
        assertEquals(
                "open past.csv", second.session.timeline().undoNameProperty().get());
        second.session.timeline().undo();
        assertTrue(second.session.project().leads().isEmpty());
        assertEquals("", second.session.timeline().undoNameProperty().get());

        second.session.timeline().redo();
        second.session.timeline().redo();
        second.work();
        assertEquals(7, second.seed());
        assertEquals("seed 8", second.session.timeline().redoNameProperty().get());
        second.end();

        Start third = new Start("leads");
        third.work();
        assertEquals(7, third.seed());
        assertEquals("seed 8", third.session.timeline().redoNameProperty().get());
        assertTrue(third.session.project().leads().isPresent());
        third.end();
    }

    @Test
    void goingBackToAnotherFileReadsItAgain() {
        Path other = PastLeads.write(folder.resolve("other.csv"), "Id,Bought\nL1,Yes\nL2,No\nL3,No\nL4,Yes\n");
        Start first = new Start();
        first.read(past);
        first.read(other);
        first.end();

        Start second = new Start("leads");
        second.work();
        assertEquals("other.csv", second.session.project().leads().orElseThrow().fileName());
        second.session.timeline().undo();
        assertEquals("other.csv", second.session.project().leads().orElseThrow().fileName());
        assertNotNull(second.session.timeline().onTheWayProperty().get());
        second.work();
        assertEquals("past.csv", second.session.project().leads().orElseThrow().fileName());
        assertNull(second.session.timeline().onTheWayProperty().get());
        second.end();
    }

    @Test
    void aChangeWhileAnotherStateIsBeingReadStaysHere() {
        Start first = new Start();
        first.read(past);
        first.seed(7);
        first.end();

        Start second = new Start("leads");
        second.work();
        second.session.timeline().undo();
        second.seed(9);
        second.work();

        assertEquals(9, second.seed());
        assertEquals("seed 9", second.session.timeline().undoNameProperty().get());
        second.end();
    }

    @Test
    void readsTheCopyWhereTheFileIsGone() throws IOException {
        keepCopy();
        Start first = new Start();
        first.read(past);
        first.end();
        Files.delete(past);

        Start second = new Start("leads");
        second.work();
        assertEquals(200, second.session.project().leads().orElseThrow().table().rowCount());
        assertNull(second.session.timeline().problemProperty().get());

        // What is decided now still names the file as the user knows it, not the copy.
        second.seed(3);
        FileReference file =
                Json.read(projects.lookAt("leads").journal().entries().getLast(), HistoryLine.class, "test")
                                instanceof HistoryLine.Changed changed
                        ? changed.project().leads().orElseThrow().reading().file()
                        : new FileReference("", Optional.empty());
        assertEquals(past.toString(), file.path());
        assertTrue(file.sha256().isPresent());
        second.end();
    }

    @Test
    void keepsEverythingElseWhereFileAndCopyAreGone() throws IOException {
        Start first = new Start();
        first.read(past);
        decide(first.session);
        ProjectDocument before = ProjectDocument.of(first.session.project(), Optional.empty());
        first.end();
        String content = Files.readString(past);
        Files.delete(past);

        Start second = new Start("leads");
        second.work();
        Problem problem = second.session.timeline().problemProperty().get();
        assertNotNull(problem);
        assertEquals(AppProblem.LEADS_GONE, problem.kind());
        assertEquals(before.recipe(), second.session.project().recipe());
        second.seed(3);
        second.end();

        Files.writeString(past, content);
        Start third = new Start("leads");
        third.work();
        ProjectDocument after = ProjectDocument.of(third.session.project(), Optional.empty());
        assertEquals(before.leads(), after.leads());
        assertEquals(3, third.seed());
        third.end();
    }

    @Test
    void takesNoOtherFileForTheOneThatWasThere() throws IOException {
        Start first = new Start();
        first.read(past);
        first.end();
        Files.writeString(past, Files.readString(past).replace("Referral", "Recommended"));

        Start second = new Start("leads");
        second.work();

        Problem problem = second.session.timeline().problemProperty().get();
        assertNotNull(problem);
        assertEquals(AppProblem.LEADS_CHANGED, problem.kind());
        second.end();
    }

    @Test
    void knowsWhetherItWasClosedInOrder() {
        Start first = new Start();
        first.read(past);
        assertEquals(
                Optional.of(MONDAY),
                KeptHistory.of(projects.lookAt("leads")).history().unclosedSince());

        first.end();
        assertEquals(
                Optional.empty(),
                KeptHistory.of(projects.lookAt("leads")).history().unclosedSince());
    }

    @Test
    void opensWhereTheUserWas() {
        Start first = new Start();
        first.read(past);
        first.session.placeProperty().set(Place.TRAIN);
        first.end();

        Start second = new Start("leads");

        assertEquals(Place.TRAIN, second.session.placeProperty().get());
        second.end();
    }

    @Test
    void aSessionInWhichNothingIsChangedLeavesNoProject() {
        Start first = new Start();
        first.session.placeProperty().set(Place.TRAIN);
        first.end();

        assertEquals(List.of(), projects.look().projects());
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenWithTheNextChange() throws IOException {
        Start first = new Start();
        first.seed(1);
        Path home = folder.resolve("workspace/projects/leads");
        first.autosave.projectProperty().get().journal().close();
        Files.move(home, folder.resolve("drive"));
        Files.writeString(home, "in the way");

        first.seed(2);
        Problem problem = first.autosave.problemProperty().get();
        assertNotNull(problem);
        assertEquals(FileProblem.NOT_WRITTEN, problem.kind());

        Files.delete(home);
        Files.move(folder.resolve("drive"), home);
        first.seed(3);
        assertNull(first.autosave.problemProperty().get());
        first.end();
        HistoryView view = KeptHistory.of(projects.lookAt("leads")).history().view();
        assertEquals(
                List.of("", "seed 1", "seed 2", "seed 3"),
                view.states().stream().map(HistoryState::name).toList());
    }

    @Test
    void writesNothingIntoAProjectThatIsOnlyLookedAt() throws IOException {
        Start first = new Start();
        first.seed(1);
        String journal = Files.readString(folder.resolve("workspace/projects/leads/history.jsonl"));

        OpenProject other = projects.lookAt("leads");
        Start second = new Start();
        second.session.resume(KeptHistory.of(other).history());
        second.autosave.continueWith(other);
        second.seed(2);
        second.end();

        assertEquals(journal, Files.readString(folder.resolve("workspace/projects/leads/history.jsonl")));
        first.end();
    }

    @Test
    void aJournalOfLongPastThingsIsWrittenAnewAndSaysTheSame() {
        Start first = new Start();
        first.seed(1);
        first.diskIsBusy = true;
        for (int i = 0; i < 700; i++) {
            first.session.timeline().undo();
            first.session.timeline().redo();
        }
        first.session.timeline().undo();
        first.diskIsBusy = false;
        first.end();
        HistoryView before = first.session.timeline().historyProperty().get();
        assertTrue(projects.lookAt("leads").journal().entries().size() > 1400);

        Start second = new Start("leads");

        assertEquals(before, second.session.timeline().historyProperty().get());
        assertEquals(42, second.seed());
        assertFalse(second.session.timeline().redoNameProperty().get().isEmpty());
        assertTrue(projects.lookAt("leads").journal().entries().size() < 10);
        second.end();
    }

    @Test
    void aLineThatWasCutOffIsDroppedAndSaid() throws IOException {
        Start first = new Start();
        first.seed(1);
        first.seed(2);
        Path journal = folder.resolve("workspace/projects/leads/history.jsonl");
        first.end();
        String whole = Files.readString(journal);
        int last = whole.lastIndexOf("{\"crc32c\"", whole.lastIndexOf("seed 2"));
        Files.writeString(journal, whole.substring(0, last + 60));

        KeptHistory kept = KeptHistory.of(projects.lookAt("leads"));

        assertEquals(1, kept.lost());
        assertEquals("seed 1", kept.history().state().name());
    }
}
