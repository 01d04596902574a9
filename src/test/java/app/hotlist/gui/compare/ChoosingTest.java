package app.hotlist.gui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.FileProblem;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallProject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// No toolkit: background work waits in a queue that the test empties.
class ChoosingTest {

    private final SmallDesk desk = new SmallDesk();

    @Test
    void theChosenModelScoresFromNowOn() {
        Session session = SmallProject.trained();
        CompareViewModel viewModel = desk.viewModel(session);
        viewModel.models().pick(viewModel.models().rows().getLast().run());

        viewModel.choosing().choose();
        assertTrue(viewModel.workingProperty().get());
        desk.runAll();

        assertFalse(viewModel.workingProperty().get());
        assertTrue(viewModel.choosing().isChosen());
        assertEquals(
                "baseline", session.chosenProperty().get().model().card().spec().id());
        assertEquals(List.of("Baseline is now the model that scores new leads."), desk.said);
    }

    @Test
    void savesTheModelThatItTrained() {
        CompareViewModel viewModel = desk.viewModel(SmallProject.trained());
        viewModel.models().pick(viewModel.models().rows().getLast().run());
        assertEquals("leads-baseline.leadmodel", viewModel.choosing().proposedFile());

        viewModel.choosing().save(Path.of("best.leadmodel"));
        desk.runAll();

        assertEquals(List.of(Path.of("best.leadmodel")), desk.written);
        assertEquals(List.of("Baseline saved as best.leadmodel."), desk.said);
    }

    @Test
    void showsAProblemAndKeepsTheModelThatWasThere() {
        Session session = SmallProject.trained();
        CompareViewModel viewModel = desk.viewModel(session);
        desk.failure = Optional.of(FileProblem.NOT_FOUND.with("leads.csv"));

        viewModel.choosing().choose();
        desk.runAll();

        assertEquals(
                "The file leads.csv does not exist.",
                viewModel.problemProperty().get().what());
        assertNull(session.chosenProperty().get());
        assertFalse(viewModel.workingProperty().get());
    }
}
