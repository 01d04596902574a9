package app.hotlist.gui.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Session;
import app.hotlist.recipe.OneHot;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.RecipeProblem;
import app.hotlist.recipe.Step;
import app.hotlist.recipe.StepKind;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No toolkit: background work waits in a queue that the test empties.
class PrepareViewModelTest {

    @TempDir
    private Path folder;

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Jobs jobs = new Jobs(background::add, Runnable::run);
    private final Session session = new Session();
    private final PrepareViewModel viewModel = new PrepareViewModel(session, jobs);

    @BeforeEach
    void suggestARecipe() {
        SuggestedRecipe.into(session, folder);
    }

    @Test
    void triesTheRecipeOnlyWhereItIsLookedAt() {
        assertTrue(background.isEmpty());

        look();

        assertFalse(viewModel.preparingProperty().get());
        assertEquals(2, viewModel.preparedProperty().get().columns());
        assertTrue(viewModel.preparedProperty().get().inputs() >= 4);
        assertNull(viewModel.faultProperty().get());
    }

    @Test
    void switchesAStepOffAndOnAgain() {
        look();
        List<Step> before = steps();
        StepCard card = card(OneHot.class);

        viewModel.toggle(card);
        assertFalse(card(OneHot.class).on());
        assertEquals(before.size() - 1, steps().size());

        viewModel.toggle(card(OneHot.class));
        assertEquals(before, steps());
    }

    @Test
    void saysWhatIsWrongWithoutTheStepThatIsNeeded() {
        look();
        Prepared before = viewModel.preparedProperty().get();

        viewModel.toggle(card(OneHot.class));
        assertTrue(viewModel.preparingProperty().get());
        background.remove().run();

        assertEquals(
                RecipeProblem.NOT_NUMBERS,
                viewModel.faultProperty().get().problem().kind());
        assertEquals(-1, viewModel.faultProperty().get().position());
        assertEquals(before, viewModel.preparedProperty().get());
    }

    @Test
    void saysWhichStepDoesNotFit() {
        look();
        viewModel.add(StepKind.LOG_SCALE, List.of("Company"));
        background.remove().run();

        RecipeFault fault = viewModel.faultProperty().get();
        assertEquals(StepKind.LOG_SCALE, StepKind.of(steps().get(fault.position())));
    }

    @Test
    void undoesAChange() {
        List<Step> before = steps();

        viewModel.toggle(card(OneHot.class));
        session.undo();

        assertEquals(before, steps());
        assertTrue(card(OneHot.class).on());
    }

    @Test
    void removesAColumnFromAStepAndTheStepWithItsLastColumn() {
        viewModel.removeColumn(card(OneHot.class), "Source");

        assertFalse(card(OneHot.class).on());
    }

    @Test
    void addsAStepWhereItMakesSense() {
        viewModel.add(StepKind.LOG_SCALE, List.of("Visits"));

        List<StepKind> kinds = steps().stream().map(StepKind::of).toList();
        assertTrue(kinds.indexOf(StepKind.LOG_SCALE) < kinds.indexOf(StepKind.ONE_HOT), kinds::toString);
    }

    @Test
    void goesBackToTheSuggestion() {
        Recipe suggested = session.project().recipe().orElseThrow();
        viewModel.toggle(card(OneHot.class));
        viewModel.add(StepKind.LOG_SCALE, List.of("Visits"));

        viewModel.reset();

        assertEquals(suggested, session.project().recipe().orElseThrow());
    }

    @Test
    void offersOnlyColumnsThatFit() {
        assertEquals(List.of("Visits"), viewModel.columnsFor(StepKind.LOG_SCALE));
        assertFalse(viewModel.columnsFor(StepKind.DROP_COLUMNS).contains("Bought"));
    }

    @Test
    void forgetsThePreviewOfARecipeThatIsGone() {
        look();

        session.undo();

        assertFalse(viewModel.knownProperty().get());
        assertNull(viewModel.preparedProperty().get());
        assertTrue(viewModel.cards().isEmpty());
    }

    private void look() {
        session.placeProperty().set(Place.PREPARE);
        background.remove().run();
        assertNotNull(viewModel.preparedProperty().get());
    }

    private List<Step> steps() {
        return session.project().recipe().orElseThrow().steps();
    }

    private StepCard card(Class<? extends Step> kind) {
        return viewModel.cards().stream()
                .filter(card -> kind.isInstance(card.step()))
                .findFirst()
                .orElseThrow();
    }
}
