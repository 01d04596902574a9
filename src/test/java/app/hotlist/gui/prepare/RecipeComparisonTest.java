package app.hotlist.gui.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.recipe.DropColumns;
import app.hotlist.recipe.FillNumber;
import app.hotlist.recipe.OneHot;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.Standardize;
import app.hotlist.recipe.Step;
import app.hotlist.recipe.SwitchedStep;
import app.hotlist.table.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecipeComparisonTest {

    private static final Step DROP = new DropColumns(List.of("note"));
    private static final Step FILL = new FillNumber(List.of("visits", "age"), FillNumber.Filling.MEDIAN, true);
    private static final Step ENCODE = new OneHot(List.of("source"));
    private static final Step SCALE = new Standardize(List.of("visits"));

    @Test
    void findsNoDifferenceBetweenEqualRecipes() {
        RecipeComparison comparison = RecipeComparison.of(recipe(on(DROP), on(FILL)), recipe(on(DROP), on(FILL)));

        assertEquals(0, comparison.different());
        assertTrue(comparison.lines().stream().allMatch(RecipeComparison.Line::isSame));
    }

    @Test
    void showsWhatOnlyOneOfThemHasWhereItBelongs() {
        RecipeComparison comparison =
                RecipeComparison.of(recipe(on(DROP), on(SCALE)), recipe(on(DROP), on(ENCODE), on(FILL)));

        assertEquals(
                List.of("both", "here", "there", "there"),
                comparison.lines().stream().map(RecipeComparisonTest::side).toList());
        assertEquals(3, comparison.different());
    }

    @Test
    void saysInWordsWhatIsDifferentHere() {
        Step other = new FillNumber(List.of("visits", "pages"), FillNumber.Filling.ZERO, true);

        RecipeComparison comparison = RecipeComparison.of(recipe(on(FILL)), recipe(new SwitchedStep(other, false)));

        assertEquals(
                List.of(
                        "switched on here, off there",
                        "here also: age",
                        "here without: pages",
                        "Blanks become: zero there, the median here"),
                comparison.lines().getFirst().differences());
    }

    @Test
    void noticesThatAStepIsDoneLater() {
        RecipeComparison comparison = RecipeComparison.of(recipe(on(FILL), on(DROP)), recipe(on(DROP), on(FILL)));

        assertEquals(
                List.of(List.of(), List.of("done later here")),
                comparison.lines().stream()
                        .map(RecipeComparison.Line::differences)
                        .toList());
    }

    private static String side(RecipeComparison.Line line) {
        return line.here().isEmpty() ? "there" : line.there().isEmpty() ? "here" : "both";
    }

    private static SwitchedStep on(Step step) {
        return SwitchedStep.on(step);
    }

    private static Recipe recipe(SwitchedStep... steps) {
        return new Recipe(new Target("bought", "yes"), Optional.empty(), List.of()).withAllSteps(Arrays.asList(steps));
    }
}
