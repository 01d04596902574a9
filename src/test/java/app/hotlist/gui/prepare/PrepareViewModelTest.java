package app.hotlist.gui.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.Session;
import app.hotlist.recipe.OneHot;
import app.hotlist.recipe.RecipeFault;
import app.hotlist.recipe.RecipeProblem;
import app.hotlist.recipe.Step;
import app.hotlist.recipe.StepKind;
import app.hotlist.recipe.YeoJohnson;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
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
        assertTrue(viewModel.faultsProperty().get().isEmpty());
    }

    @Test
    void switchesAStepOffAndOnAgainInItsPlace() {
        look();
        List<Step> before = steps();
        int place = card(OneHot.class).place();

        viewModel.toggle(card(OneHot.class));
        assertFalse(card(OneHot.class).on());
        assertEquals(place, card(OneHot.class).place());
        assertEquals(before.size() - 1, steps().size());

        viewModel.toggle(card(OneHot.class));
        assertEquals(before, steps());
    }

    @Test
    void saysWhatIsWrongWithoutTheStepThatIsNeededAndShowsTheRest() {
        look();

        viewModel.toggle(card(OneHot.class));
        assertTrue(viewModel.preparingProperty().get());
        background.remove().run();

        List<RecipeFault> faults = viewModel.faultsProperty().get();
        assertEquals(RecipeProblem.NOT_NUMBERS, faults.getFirst().problem().kind());
        assertTrue(faults.getFirst().place().isEmpty());
        assertTrue(viewModel.preparedProperty().get().inputs() > 0);
    }

    @Test
    void saysWhichStepDoesNotFitAndWhatTheOthersDid() {
        look();
        viewModel.add(StepKind.YEO_JOHNSON, List.of("Company"));
        background.remove().run();

        StepCard faulty = card(YeoJohnson.class);
        assertEquals(
                RecipeProblem.NO_SUCH_COLUMN,
                viewModel.fault(faulty).orElseThrow().kind());
        assertTrue(viewModel.stage(faulty).isEmpty());
        assertTrue(viewModel.stage(card(OneHot.class)).isPresent());
    }

    @Test
    void doesWithoutColumnsThatAreNotThere() {
        look();
        viewModel.add(StepKind.YEO_JOHNSON, List.of("Company", "Visits"));

        viewModel.removeUnfitColumns(card(YeoJohnson.class));

        assertEquals(List.of("Visits"), card(YeoJohnson.class).step().columns());
    }

    @Test
    void movesDuplicatesAndRemovesAndTheSelectionFollows() {
        StepCard last = viewModel.cards().getLast();
        viewModel.select(last.place());

        viewModel.move(last, 0);
        assertEquals(last.step(), viewModel.cards().getFirst().step());
        assertEquals(0, viewModel.selectedProperty().get());

        viewModel.duplicate(viewModel.cards().getFirst());
        assertEquals(last.step(), viewModel.cards().get(1).step());
        assertEquals(1, viewModel.selectedProperty().get());

        viewModel.remove(viewModel.cards().get(1));
        session.timeline().undo();
        session.timeline().undo();
        session.timeline().undo();
        assertEquals(last, viewModel.cards().getLast());
    }

    @Test
    void resultsAreOutOfDateAsSoonAsAStepIsSwitchedOffAndNotForAStepThatIsOff() {
        viewModel.duplicate(card(OneHot.class));
        viewModel.toggle(viewModel.cards().get(card(OneHot.class).place() + 1));
        Optional<Project> basis = Optional.of(session.project());

        viewModel.remove(viewModel.cards().get(card(OneHot.class).place() + 1));
        assertTrue(session.resultsAgree(basis));

        viewModel.toggle(card(OneHot.class));
        assertFalse(session.resultsAgree(basis));
    }

    @Test
    void undoesAChange() {
        List<Step> before = steps();

        viewModel.toggle(card(OneHot.class));
        session.timeline().undo();

        assertEquals(before, steps());
        assertTrue(card(OneHot.class).on());
    }

    @Test
    void removesAColumnFromAStepAndTheStepWithItsLastColumn() {
        viewModel.removeColumn(card(OneHot.class), "Source");

        assertTrue(viewModel.cards().stream().noneMatch(card -> card.step() instanceof OneHot));
    }

    @Test
    void addsAStepWhereItMakesSense() {
        viewModel.add(StepKind.LOG_SCALE, List.of("Visits"));

        List<StepKind> kinds = steps().stream().map(StepKind::of).toList();
        assertTrue(kinds.indexOf(StepKind.LOG_SCALE) < kinds.indexOf(StepKind.ONE_HOT), kinds::toString);
    }

    @Test
    void offersOnlyColumnsThatFit() {
        assertEquals(List.of("Visits"), viewModel.columnsFor(StepKind.LOG_SCALE));
        assertFalse(viewModel.columnsFor(StepKind.DROP_COLUMNS).contains("Bought"));
    }

    @Test
    void forgetsThePreviewOfARecipeThatIsGone() {
        look();

        session.timeline().undo();

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
