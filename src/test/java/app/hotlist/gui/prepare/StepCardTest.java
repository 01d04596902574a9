package app.hotlist.gui.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.hotlist.recipe.DropColumns;
import app.hotlist.recipe.FillNumber;
import app.hotlist.recipe.LogScale;
import app.hotlist.recipe.OneHot;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.Step;
import app.hotlist.recipe.Suggestion;
import app.hotlist.recipe.SwitchedStep;
import app.hotlist.table.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepCardTest {

    private static final Step DROP = new DropColumns(List.of("note"));
    private static final Step FILL = new FillNumber(List.of("visits", "age"), FillNumber.Filling.MEDIAN, true);
    private static final Step ENCODE = new OneHot(List.of("source"));
    private static final Recipe BARE = new Recipe(new Target("bought", "yes"), Optional.empty(), List.of());
    private static final Suggestion SUGGESTION = new Suggestion(
            BARE.withSteps(List.of(DROP, FILL, ENCODE)),
            List.of(new Suggestion.Why("free text"), new Suggestion.Why("blanks"), new Suggestion.Why("words")));

    @Test
    void showsTheSuggestedRecipeWithItsReasons() {
        assertEquals(
                List.of(
                        new StepCard(0, DROP, true, "free text"),
                        new StepCard(1, FILL, true, "blanks"),
                        new StepCard(2, ENCODE, true, "words")),
                cards(SwitchedStep.on(DROP), SwitchedStep.on(FILL), SwitchedStep.on(ENCODE)));
    }

    @Test
    void showsAStepThatIsOffInItsPlaceWithItsReason() {
        assertEquals(
                new StepCard(1, FILL, false, "blanks"),
                cards(SwitchedStep.on(DROP), new SwitchedStep(FILL, false), SwitchedStep.on(ENCODE))
                        .get(1));
    }

    @Test
    void recognisesASuggestedStepThatWasChanged() {
        Step fewer = new FillNumber(List.of("visits"), FillNumber.Filling.ZERO, true);

        assertEquals(
                new StepCard(0, fewer, true, "blanks"),
                cards(SwitchedStep.on(fewer)).getFirst());
    }

    @Test
    void showsAStepThatWasAddedWithoutAReason() {
        Step log = new LogScale(List.of("visits"));

        assertEquals(
                new StepCard(1, log, true, ""),
                cards(SwitchedStep.on(FILL), SwitchedStep.on(log)).get(1));
    }

    @Test
    void givesAReasonToOneOfTwoEqualStepsOnly() {
        assertEquals(
                List.of("blanks", ""),
                cards(SwitchedStep.on(FILL), SwitchedStep.on(FILL)).stream()
                        .map(StepCard::why)
                        .toList());
    }

    private static List<StepCard> cards(SwitchedStep... steps) {
        return StepCard.of(SUGGESTION, BARE.withAllSteps(Arrays.asList(steps)));
    }
}
