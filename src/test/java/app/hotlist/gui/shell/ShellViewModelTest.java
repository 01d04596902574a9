package app.hotlist.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.gui.support.Job;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallProject;
import app.hotlist.gui.support.StepState;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

/// No toolkit: background work waits in a queue, the clock stands where the test puts it.
class ShellViewModelTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Jobs jobs = new Jobs(background::add, Runnable::run);
    private final Session session = new Session();
    private final BooleanProperty training = new SimpleBooleanProperty(false);
    private Instant now = Instant.EPOCH;
    private final ShellViewModel viewModel =
            new ShellViewModel(session, jobs, Map.of(Place.TRAIN, training), () -> now);

    @Test
    void goesThroughTheStepsAndStopsAtBothEnds() {
        viewModel.goBack();
        assertEquals(Place.DATA, viewModel.placeProperty().get());

        for (int i = 0; i < 9; i++) {
            viewModel.goForward();
        }
        assertEquals(Place.MONITOR, viewModel.placeProperty().get());

        viewModel.goBack();
        assertEquals(Place.SCORE, viewModel.placeProperty().get());
    }

    @Test
    void aManagerDoesNotPrepareAndTrain() {
        session.managedProperty().set(true);
        viewModel.goTo(Place.DECIDE);

        viewModel.goTo(Place.TRAIN);
        assertEquals(Place.DECIDE, viewModel.placeProperty().get());

        viewModel.goBack();
        viewModel.goBack();
        assertEquals(Place.COMPARE, viewModel.placeProperty().get());
        viewModel.goTo(Place.RUNS);
        assertEquals(Place.RUNS, viewModel.placeProperty().get());
    }

    @Test
    void saysHowManyLeadsThereAre() {
        assertTrue(viewModel.nothingOpen().get());

        session.change("open leads.csv", _ -> SmallProject.ready());

        assertEquals("10 leads · seed 42", viewModel.facts().get());
        assertEquals("Undo: open leads.csv", viewModel.undoText().get());
        assertFalse(viewModel.nothingOpen().get());
    }

    @Test
    void undoTakesTheLastChangeBack() {
        session.change("open leads.csv", _ -> SmallProject.ready());

        viewModel.undo();
        assertEquals("", viewModel.undoText().get());
        assertEquals("Redo: open leads.csv", viewModel.redoText().get());

        viewModel.redo();
    }

    @Test
    void aStepThatRunsSaysSo() {
        training.set(true);
        assertEquals(StepState.RUNNING, viewModel.stateOf(Place.TRAIN).getValue());

        training.set(false);
        assertEquals(StepState.OPEN, viewModel.stateOf(Place.TRAIN).getValue());
    }

    @Test
    void showsTheOldestJobAndThenTheNext() {
        start("first");
        start("second");
        assertEquals("first", viewModel.jobProperty().get().title());

        background.remove().run();
        assertEquals("second", viewModel.jobProperty().get().title());

        background.remove().run();
        assertNull(viewModel.jobProperty().get());
    }

    @Test
    void tellsTheTimeLeftByTheTimeTaken() {
        Job job = start("Training");
        now = now.plusSeconds(10);

        job.report(0.25, "fold 2 of 5");

        assertEquals(
                "Training · fold 2 of 5 · 30 s left", viewModel.jobText(job).get());
    }

    @Test
    void tellsMinutesWhereSecondsAreTooMany() {
        Job job = start("Training");
        now = now.plusSeconds(60);

        job.report(0.2, "");

        assertEquals("Training · 4 min left", viewModel.jobText(job).get());
    }

    @Test
    void cancelAsksTheShownJobToStop() {
        Job job = start("Training");

        viewModel.cancelJob();

        assertTrue(job.isCancelled());
    }

    @Test
    void goingToAStepClosesHelp() {
        viewModel.helpOpenProperty().set(true);

        viewModel.goTo(Place.TRAIN);

        assertFalse(viewModel.helpOpenProperty().get());
    }

    private Job start(String title) {
        return jobs.start(title, (Progress progress) -> progress.isCancelled(), _ -> {});
    }
}
