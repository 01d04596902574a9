package app.hotlist.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallProject;
import app.hotlist.gui.support.Trained;
import org.junit.jupiter.api.Test;

class CoachViewModelTest {

    private final Session session = new Session();
    private final CoachViewModel coach = new CoachViewModel(session);

    @Test
    void saysNothingUntilItIsAskedTo() {
        open();

        assertTrue(coach.remarkProperty().get().isEmpty());
    }

    @Test
    void namesTheOutcomeThatWasFound() {
        coach.begin();
        open();

        assertTrue(words().startsWith("We found the outcome: Bought."));
    }

    @Test
    void leadsFromStepToStepAndWaitsWhereSomethingIsToBeDone() {
        open();
        coach.begin();
        coach.next();
        assertEquals(Place.CHECK, session.placeProperty().get());
        coach.next();
        coach.next();
        assertEquals(Place.TRAIN, session.placeProperty().get());
        assertFalse(coach.remarkProperty().get().orElseThrow().next());

        session.trainedProperty().set(new Trained(SmallProject.experiment(session.project()), session.project()));
        assertTrue(coach.remarkProperty().get().orElseThrow().next());
    }

    @Test
    void aRemarkThatIsUnderstoodIsGoneAndTheNextOneComes() {
        open();
        coach.begin();

        coach.understood();
        assertTrue(coach.remarkProperty().get().isEmpty());

        session.placeProperty().set(Place.PREPARE);
        assertTrue(coach.remarkProperty().get().isPresent());
    }

    @Test
    void canBeEndedAndTakenUpWhereTheUserIs() {
        open();
        coach.begin();
        coach.end();
        session.placeProperty().set(Place.PREPARE);
        assertTrue(coach.remarkProperty().get().isEmpty());

        coach.begin();
        assertEquals(3, coach.remarkProperty().get().orElseThrow().number());
    }

    @Test
    void isOverWhenTheLastRemarkIsUnderstood() {
        open();
        coach.begin();
        coach.understood();
        assertTrue(coach.onProperty().get());

        session.placeProperty().set(Place.SCORE);
        coach.understood();

        assertFalse(coach.onProperty().get());
    }

    private String words() {
        return coach.remarkProperty().get().orElseThrow().words();
    }

    private void open() {
        session.change("open", _ -> SmallProject.ready());
    }
}
