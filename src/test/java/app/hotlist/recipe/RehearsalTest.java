package app.hotlist.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    private static final Table LEADS = Table.of(
            NumberColumn.of("visits", 1, 2, 3, 4, 5, 6, 7, 8, 9, 1000, Double.NaN, Double.NaN),
            CategoryColumn.of("source", "Web", "web", "Fair", "Web", "Web", "Web", "Web", "Web", "x", "y", "z", "Web"),
            CategoryColumn.of("bought", "yes", "no", "yes", "no", "yes", "no", "yes", "no", "yes", "no", "yes", "no"));

    private static final Step FILL = new FillNumber(List.of("visits"), FillNumber.Filling.ZERO, false);
    private static final Step CLIP = new Clip(List.of("visits"), 0, 10);
    private static final Step RARE = new GroupRareLevels(List.of("source"), 2);
    private static final Step ENCODE = new OneHot(List.of("source"));
    private static final Step ABSENT = new LogScale(List.of("pages"));
    private static final Step UNFIT = new LogScale(List.of("source"));

    @Test
    void saysWhatEveryStepDid() {
        Rehearsal rehearsal = rehearse(on(FILL), on(CLIP), on(RARE), on(ENCODE));

        assertEquals(
                List.of(
                        "visits: 2 blanks filled.",
                        "visits: 1 extreme value drawn in to 0 – 10; less skewed (3.0 → 0.1).",
                        "source: 6 → 2 different values.",
                        "source: its 2 values become 2 inputs of 0 and 1."),
                rehearsal.stages().stream()
                        .map(stage -> stage.changes().getFirst().sentence())
                        .toList());
        assertEquals(new TableShape(12, 2, 2), rehearsal.stages().getFirst().before());
        assertEquals(new TableShape(12, 2, 0), rehearsal.stages().getFirst().after());
        assertEquals(Set.of("visits"), rehearsal.stages().getFirst().marked());
        assertEquals(1, rehearsal.stages().get(1).changed());
        assertTrue(rehearsal.faults().isEmpty());
        assertEquals(3, rehearsal.fitted().orElseThrow().features().size());
    }

    @Test
    void passesOverAStepThatDoesNotFitAndGoesOn() {
        Rehearsal rehearsal = rehearse(on(UNFIT), on(FILL), on(ABSENT), on(ENCODE));

        assertEquals(
                List.of(OptionalInt.of(0), OptionalInt.of(2)),
                rehearsal.faults().stream().map(RecipeFault::place).toList());
        assertEquals(
                List.of(1, 3), rehearsal.stages().stream().map(Stage::place).toList());
        assertEquals(
                RecipeProblem.NO_SUCH_COLUMN,
                rehearsal.fault(2).orElseThrow().problem().kind());
        assertTrue(rehearsal.fitted().isPresent());
    }

    @Test
    void aTrainingRefusesWithAllThatIsWrong() {
        Recipe recipe = recipe(on(UNFIT), on(FILL), on(ABSENT), on(ENCODE));

        UserException failure = assertThrows(UserException.class, () -> Lesson.of(recipe, LEADS));

        assertEquals(RecipeProblem.SEVERAL, failure.problem().kind());
        assertTrue(
                failure.problem().where().contains("pages"), failure.problem().where());
        assertTrue(
                failure.problem().where().contains("source"), failure.problem().where());
    }

    @Test
    void showsTheRestWhereColumnsAreLeftThatAreNoNumbers() {
        Rehearsal rehearsal = rehearse(on(FILL), new SwitchedStep(ENCODE, false));

        assertEquals(
                List.of(OptionalInt.empty()),
                rehearsal.faults().stream().map(RecipeFault::place).toList());
        assertEquals(
                List.of("visits"),
                rehearsal.fitted().orElseThrow().features().stream()
                        .map(Feature::name)
                        .toList());
    }

    @Test
    void aStepThatIsOffKeepsItsPlaceAndNothingHeedsIt() {
        Recipe recipe = recipe(on(FILL), new SwitchedStep(UNFIT, false), on(ENCODE));

        Rehearsal rehearsal = Rehearsal.of(recipe, LEADS, Progress.NONE);

        assertEquals(
                List.of(0, 2), rehearsal.stages().stream().map(Stage::place).toList());
        assertEquals(
                Lesson.of(recipe.done(), LEADS).recipe().toJson(),
                Lesson.of(recipe, LEADS).recipe().toJson());
    }

    @Test
    void showsTheColumnsThatAStepMakes() {
        Stage stage = rehearse(on(new FillNumber(List.of("visits"), FillNumber.Filling.ZERO, true)), on(ENCODE))
                .stages()
                .getFirst();

        ColumnChange change = stage.changes().getFirst();
        assertEquals(2, change.after().size());
        assertEquals(
                stage.marked(),
                Set.copyOf(change.after().stream().map(Column::name).toList()));
        assertEquals(3, stage.after().columns());
        assertEquals(12, stage.first().rowCount());
    }

    private static SwitchedStep on(Step step) {
        return SwitchedStep.on(step);
    }

    private static Rehearsal rehearse(SwitchedStep... steps) {
        return Rehearsal.of(recipe(steps), LEADS, Progress.NONE);
    }

    private static Recipe recipe(SwitchedStep... steps) {
        return new Recipe(new Target("bought", "yes"), Optional.empty(), List.of()).withAllSteps(List.of(steps));
    }
}
