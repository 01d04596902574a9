package app.hotlist.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.hotlist.table.ColumnSpec;
import app.hotlist.table.ColumnType;
import app.hotlist.table.Schema;
import app.hotlist.table.Target;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlineWithoutTest {

    private static final Schema FILE = new Schema(List.of(
            new ColumnSpec("visits", ColumnType.NUMBER),
            new ColumnSpec("calls", ColumnType.NUMBER),
            new ColumnSpec("pages", ColumnType.NUMBER),
            new ColumnSpec("bought", ColumnType.CATEGORY)));

    @Test
    void takesAColumnOutOfEveryStepAndWhatIsMadeOfItToo() {
        Ratio ratio = new Ratio(List.of("calls", "visits"));
        Recipe recipe = recipe(
                new Standardize(List.of("visits", "calls")),
                ratio,
                new Standardize(List.of("visits", "pages", ratio.made())),
                new Standardize(List.of("calls")));

        Recipe without = Outline.without(List.of("calls"), recipe, FILE);

        assertEquals(
                List.of(
                        new DropColumns(List.of("calls")),
                        new Standardize(List.of("visits")),
                        new Standardize(List.of("visits", "pages"))),
                without.steps());
    }

    @Test
    void leavesOtherStepsAsTheyAre() {
        Step step = new Standardize(List.of("visits", "pages"));

        assertEquals(
                List.of(new DropColumns(List.of("calls")), step),
                Outline.without(List.of("calls"), recipe(step), FILE).steps());
    }

    private static Recipe recipe(Step... steps) {
        return new Recipe(new Target("bought", "yes"), Optional.empty(), List.of(steps));
    }
}
