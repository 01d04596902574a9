package app.hotlist.gui.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.hotlist.recipe.DropColumns;
import app.hotlist.recipe.FillNumber;
import app.hotlist.recipe.LogScale;
import app.hotlist.recipe.OneHot;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.Step;
import app.hotlist.recipe.Suggestion;
import app.hotlist.table.Target;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
                        new StepCard(0, DROP, true, Optional.of(DROP), "free text"),
                        new StepCard(1, FILL, true, Optional.of(FILL), "blanks"),
                        new StepCard(2, ENCODE, true, Optional.of(ENCODE), "words")),
                cards(DROP, FILL, ENCODE));
    }

    @Test
    void showsAMissingStepWhereItBelongs() {
        assertEquals(
                List.of(
                        new StepCard(0, DROP, true, Optional.of(DROP), "free text"),
                        new StepCard(1, FILL, false, Optional.of(FILL), "blanks"),
                        new StepCard(1, ENCODE, true, Optional.of(ENCODE), "words")),
                cards(DROP, ENCODE));
    }

    @Test
    void showsEveryStepOffWhenTheRecipeIsEmpty() {
        assertEquals(
                List.of(false, false, false), cards().stream().map(StepCard::on).toList());
    }

    @Test
    void recognisesASuggestedStepThatWasChanged() {
        Step fewer = new FillNumber(List.of("visits"), FillNumber.Filling.ZERO, true);

        assertEquals(
                new StepCard(1, fewer, true, Optional.of(FILL), "blanks"),
                cards(DROP, fewer, ENCODE).get(1));
    }

    @Test
    void showsAStepThatWasAddedWithoutAReason() {
        Step log = new LogScale(List.of("visits"));

        assertEquals(
                new StepCard(2, log, true, Optional.empty(), ""),
                cards(DROP, FILL, log, ENCODE).get(2));
    }

    @Test
    void remembersWhatAStepWasLikeBeforeItWasSwitchedOff() {
        Step fewer = new FillNumber(List.of("visits"), FillNumber.Filling.ZERO, true);

        List<StepCard> cards = StepCard.of(
                SUGGESTION, BARE.withSteps(List.of(DROP, ENCODE)), step -> step.equals(FILL) ? fewer : step);

        assertEquals(new StepCard(1, fewer, false, Optional.of(FILL), "blanks"), cards.get(1));
    }

    private static List<StepCard> cards(Step... steps) {
        return StepCard.of(SUGGESTION, BARE.withSteps(List.of(steps)), UnaryOperator.identity());
    }
}
