package app.hotlist.gui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Problem;
import app.hotlist.workspace.OpenProject;
import app.hotlist.workspace.Projects;
import app.hotlist.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands in the journal of a project, whatever happens to the disk and the program.
class KeptJournalTest {

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

    @Test
    void knowsWhetherItWasClosedInOrder() {
        Start first = Start.of(workspace);
        first.read(past);
        assertEquals(
                Optional.of(Start.MONDAY),
                KeptHistory.of(projects.lookAt("leads")).history().unclosedSince());

        first.end();
        assertEquals(
                Optional.empty(),
                KeptHistory.of(projects.lookAt("leads")).history().unclosedSince());
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenWithTheNextChange() throws IOException {
        Start first = Start.of(workspace);
        first.seed(1);
        Path home = folder.resolve("workspace/projects/leads");
        first.autosave().projectProperty().get().journal().close();
        Files.move(home, folder.resolve("drive"));
        Files.writeString(home, "in the way");

        first.seed(2);
        Problem problem = first.autosave().problemProperty().get();
        assertNotNull(problem);
        assertEquals(FileProblem.NOT_WRITTEN, problem.kind());

        Files.delete(home);
        Files.move(folder.resolve("drive"), home);
        first.seed(3);
        assertNull(first.autosave().problemProperty().get());
        first.end();
        HistoryView view = KeptHistory.of(projects.lookAt("leads")).history().view();
        assertEquals(
                List.of("", "seed 1", "seed 2", "seed 3"),
                view.states().stream().map(HistoryState::name).toList());
    }

    @Test
    void writesNothingIntoAProjectThatIsOnlyLookedAt() throws IOException {
        Start first = Start.of(workspace);
        first.seed(1);
        String journal = Files.readString(folder.resolve("workspace/projects/leads/history.jsonl"));

        OpenProject other = projects.lookAt("leads");
        Start second = Start.on(other, workspace);
        second.seed(2);
        second.end();

        assertEquals(journal, Files.readString(folder.resolve("workspace/projects/leads/history.jsonl")));
        first.end();
    }

    @Test
    void aJournalOfLongPastThingsIsWrittenAnewAndSaysTheSame() {
        Start first = Start.of(workspace);
        first.seed(1);
        first.diskIsBusy(true);
        for (int i = 0; i < 700; i++) {
            first.timeline().undo();
            first.timeline().redo();
        }
        first.timeline().undo();
        first.diskIsBusy(false);
        first.end();
        HistoryView before = first.timeline().historyProperty().get();
        assertTrue(projects.lookAt("leads").journal().entries().size() > 1400);

        Start second = Start.of(workspace, "leads");

        assertEquals(before, second.timeline().historyProperty().get());
        assertEquals(42, second.seed());
        assertFalse(second.timeline().redoNameProperty().get().isEmpty());
        assertTrue(projects.lookAt("leads").journal().entries().size() < 10);
        second.end();
    }

    @Test
    void aLineThatWasCutOffIsDroppedAndSaid() throws IOException {
        Start first = Start.of(workspace);
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
