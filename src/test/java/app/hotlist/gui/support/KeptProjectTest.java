package app.hotlist.gui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.workspace.Projects;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project from one start of the program to the next.
class KeptProjectTest {

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
    void everyDecisionIsThereAfterARestart() {
        Start first = Start.of(workspace);
        first.seed(7);
        first.read(past);
        first.decide();
        Project before = first.project();
        first.end();

        Start second = Start.of(workspace, "leads");
        second.work();
        Project after = second.project();

        assertEquals(ProjectDocument.of(before, Optional.empty()), ProjectDocument.of(after, Optional.empty()));
        assertEquals(
                before.leads().orElseThrow().profile(),
                after.leads().orElseThrow().profile());
        assertEquals(before.advice(), after.advice());
        assertEquals(before.plan(), after.plan());
        assertEquals(200, after.leads().orElseThrow().table().rowCount());
        assertNull(second.timeline().problemProperty().get());
        second.end();
    }

    @Test
    void undoGoesBackBeyondTheRestartAndForthAgain() {
        Start first = Start.of(workspace);
        first.read(past);
        first.seed(7);
        first.seed(8);
        first.end();

        Start second = Start.of(workspace, "leads");
        second.work();
        assertEquals("seed 8", second.timeline().undoNameProperty().get());
        second.timeline().undo();
        second.timeline().undo();
        second.work();
        assertEquals(42, second.seed());
        assertEquals("open past.csv", second.timeline().undoNameProperty().get());
        second.timeline().undo();
        assertTrue(second.project().leads().isEmpty());
        assertEquals("", second.timeline().undoNameProperty().get());

        second.timeline().redo();
        second.timeline().redo();
        second.work();
        assertEquals(7, second.seed());
        assertEquals("seed 8", second.timeline().redoNameProperty().get());
        second.end();

        Start third = Start.of(workspace, "leads");
        third.work();
        assertEquals(7, third.seed());
        assertEquals("seed 8", third.timeline().redoNameProperty().get());
        assertTrue(third.project().leads().isPresent());
        third.end();
    }

    @Test
    void aChangeWhileAnotherStateIsBeingReadStaysHere() {
        Start first = Start.of(workspace);
        first.read(past);
        first.seed(7);
        first.end();

        Start second = Start.of(workspace, "leads");
        second.work();
        second.timeline().undo();
        second.seed(9);
        second.work();

        assertEquals(9, second.seed());
        assertEquals("seed 9", second.timeline().undoNameProperty().get());
        second.end();
    }

    @Test
    void opensWhereTheUserWas() {
        Start first = Start.of(workspace);
        first.read(past);
        first.session().placeProperty().set(Place.TRAIN);
        first.end();

        Start second = Start.of(workspace, "leads");

        assertEquals(Place.TRAIN, second.session().placeProperty().get());
        second.end();
    }

    @Test
    void aSessionInWhichNothingIsChangedLeavesNoProject() {
        Start first = Start.of(workspace);
        first.session().placeProperty().set(Place.TRAIN);
        first.end();

        assertEquals(List.of(), projects.look().projects());
    }
}
