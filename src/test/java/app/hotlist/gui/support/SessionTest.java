package app.hotlist.gui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.hotlist.decision.Decision;
import app.hotlist.evaluation.Cutoff;
import app.hotlist.model.TierRule;
import org.junit.jupiter.api.Test;

class SessionTest {

    private final Session session = new Session();

    @Test
    void takesChangesBackAndMakesThemAgain() {
        session.change("seed", SessionTest::withSeed7);
        assertEquals("seed", session.timeline().undoNameProperty().get());

        session.timeline().undo();
        assertEquals(42, seed());
        assertEquals("", session.timeline().undoNameProperty().get());
        assertEquals("seed", session.timeline().redoNameProperty().get());

        session.timeline().redo();
        assertEquals(7, seed());
        assertEquals("", session.timeline().redoNameProperty().get());
    }

    @Test
    void doesNotCountAChangeThatChangesNothing() {
        session.change("nothing", project -> project);

        assertEquals("", session.timeline().undoNameProperty().get());
    }

    @Test
    void aNewChangeForgetsWhatWasUndone() {
        session.change("seed", SessionTest::withSeed7);
        session.timeline().undo();
        session.change("models", project -> project.withSetup(project.setup().withSeed(8)));

        session.timeline().redo();

        assertEquals(8, seed());
    }

    @Test
    void whatTheProgramAddsIsNoStepOfItsOwn() {
        session.change("seed", SessionTest::withSeed7);
        session.amend(project -> project.withSetup(project.setup().withSeed(9)));

        session.timeline().undo();
        assertEquals(42, seed());

        session.timeline().redo();
        assertEquals(9, seed());
    }

    @Test
    void undoingNothingIsHarmless() {
        session.timeline().undo();
        session.timeline().redo();

        assertEquals(Project.EMPTY, session.project());
    }

    @Test
    void stepsAreOpenInTheBeginning() {
        for (Place step : Place.values()) {
            assertEquals(StepState.OPEN, session.stateOf(step).get());
        }
    }

    @Test
    void aManagerMovesTheListAndChangesNothingElse() {
        int[] refused = new int[1];
        session.whenRefused(() -> refused[0]++);
        session.change("open", _ -> SmallProject.ready());
        session.managedProperty().set(true);

        session.change("seed", SessionTest::withSeed7);
        session.change(
                "tiers", project -> project.withDecision(project.decision().with(new TierRule.Quarters())));
        session.timeline().undo();
        assertEquals(42, seed());
        assertEquals(new TierRule.ByCapacity(), session.project().decision().tiers());
        assertEquals("open", session.timeline().undoNameProperty().get());
        assertEquals(3, refused[0]);

        session.callList().move(new Cutoff.Capacity(4));
        session.callList().settle();
        assertEquals(new Cutoff.Capacity(4), session.project().decision().cutoff());
        session.timeline().undo();
        assertEquals(Decision.usual(), session.project().decision());
        assertEquals(3, refused[0]);
    }

    @Test
    void aManagerMayBeginWithLeads() {
        session.managedProperty().set(true);

        session.change("open", _ -> SmallProject.ready());

        assertEquals("open", session.timeline().undoNameProperty().get());
    }

    private long seed() {
        return session.project().setup().seed();
    }

    private static Project withSeed7(Project project) {
        return project.withSetup(project.setup().withSeed(7));
    }
}
