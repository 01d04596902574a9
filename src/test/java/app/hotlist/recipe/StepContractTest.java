package app.hotlist.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Json;
import app.hotlist.base.UserException;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every step, whatever it does.
class StepContractTest {

    private static final long NO_DAY = DateColumn.MISSING;

    /// Numbers with and without blanks, without any value and without variation; the same for words and days.
    private static final Table TRAIN = Table.of(
            NumberColumn.of("row", 0, 1, 2, 3, 4, 5),
            NumberColumn.of("visits", 1, 5, Double.NaN, 2, 400, 3),
            NumberColumn.of("never", nothing(6)),
            NumberColumn.of("same", 7, 7, 7, 7, 7, 7),
            CategoryColumn.of("source", "Web", "web ", null, "Fair", "Select", "Web"),
            CategoryColumn.of("nobody", null, null, null, null, null, null),
            CategoryColumn.of("all", "x", "x", "x", "x", "x", "x"),
            CategoryColumn.of("news", "Yes", "no", null, "YES", "No", "maybe"),
            DateColumn.of("created", 0, 1, NO_DAY, 40, 41, 42),
            DateColumn.of("seen", 3, 2, 1, NO_DAY, 90, 42),
            DateColumn.of("noday", NO_DAY, NO_DAY, NO_DAY, NO_DAY, NO_DAY, NO_DAY));

    /// Rows that look like nothing before: unseen words, huge numbers, blanks everywhere.
    private static final Table LATER = Table.of(
            NumberColumn.of("row", 10, 11, 12),
            NumberColumn.of("visits", 1e9, -5, Double.NaN),
            NumberColumn.of("never", 3, Double.NaN, 0),
            NumberColumn.of("same", 8, 7, Double.NaN),
            CategoryColumn.of("source", "Radio", "WEB", null),
            CategoryColumn.of("nobody", "somebody", null, ""),
            CategoryColumn.of("all", "y", "x", null),
            CategoryColumn.of("news", "perhaps", "yes", null),
            DateColumn.of("created", 20_000, NO_DAY, 0),
            DateColumn.of("seen", NO_DAY, 5, 10_000),
            DateColumn.of("noday", 1, NO_DAY, 2));

    private static double[] nothing(int rows) {
        return IntStream.range(0, rows).mapToDouble(_ -> Double.NaN).toArray();
    }

    static Stream<Step> steps() {
        List<String> numbers = List.of("visits", "never", "same");
        List<String> words = List.of("source", "nobody", "all");
        return Stream.of(
                new DropColumns(List.of("visits", "source", "noday")),
                new PlaceholderToMissing(List.of("source", "all", "visits"), Set.of("select", "400")),
                new CleanText(words),
                new YesNo(List.of("news", "nobody"), YesNo.USUAL_YES, YesNo.USUAL_NO),
                new DateParts(List.of("created", "seen", "noday"), Set.of(DateParts.Part.values())),
                new FillNumber(numbers, FillNumber.Filling.MEDIAN, true),
                new FillNumber(numbers, FillNumber.Filling.MEAN, false),
                new FillCategory(words, FillCategory.Filling.MODE, true),
                new FillCategory(words, FillCategory.Filling.UNKNOWN, false),
                new CapOutliers(numbers, 1.5),
                new LogScale(numbers),
                new GroupRareLevels(words, 2),
                new OneHot(words),
                new Standardize(numbers));
    }

    @Test
    void everyStepIsTested() {
        assertEquals(
                Set.of(Step.class.getPermittedSubclasses()),
                steps().map(Step::getClass).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void keepsRowsAndTheirOrder(Step step) {
        for (Table rows : List.of(TRAIN, LATER)) {
            Table applied = step.fit(TRAIN).apply(rows);

            assertEquals(rows.rowCount(), applied.rowCount());
            assertEquals(values(rows.column("row")), values(applied.column("row")));
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void leavesOtherColumnsAsTheyAre(Step step) {
        Table applied = step.fit(TRAIN).apply(TRAIN);

        for (Column column : TRAIN.columns()) {
            if (!step.columns().contains(column.name())) {
                assertEquals(values(column), values(applied.column(column.name())), column.name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void treatsEachRowForItself(Step step) {
        FittedStep fitted = step.fit(TRAIN);
        Table whole = fitted.apply(LATER);

        for (int row = 0; row < LATER.rowCount(); row++) {
            Table alone = fitted.apply(LATER.rows(new int[] {row}));
            for (Column column : whole.columns()) {
                assertEquals(column.text(row), alone.column(column.name()).text(0), column.name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void makesTheSameColumnsWhateverTheRows(Step step) {
        FittedStep fitted = step.fit(TRAIN);

        assertEquals(fitted.apply(TRAIN).schema(), fitted.apply(LATER).schema());
        assertEquals(
                fitted.apply(TRAIN).schema(),
                fitted.apply(EmptyTable.of(TRAIN.schema())).schema());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void fillsWhatItSaysItFillsAndKeepsOtherBlanks(Step step) {
        Table applied = step.fit(TRAIN).apply(TRAIN);
        boolean fills = step instanceof FillNumber || step instanceof FillCategory;

        for (String name : step.columns()) {
            if (!applied.has(name)) {
                continue;
            }
            Column column = applied.column(name);
            for (int row = 0; row < TRAIN.rowCount(); row++) {
                if (TRAIN.column(name).isMissing(row)) {
                    assertEquals(!fills, column.isMissing(row), name + " in row " + row);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void learnsFromTheTrainingRowsOnly(Step step) {
        FittedStep before = step.fit(TRAIN);
        before.apply(LATER);

        assertEquals(before, step.fit(TRAIN));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void learnsTheSameFromTheSameRowsInAnotherOrder(Step step) {
        assertEquals(step.fit(TRAIN), step.fit(TRAIN.rows(new int[] {5, 3, 0, 4, 1, 2})));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void appliesIdenticallyAfterAJsonRoundTrip(Step step) {
        FittedStep fitted = step.fit(TRAIN);

        assertEquals(step, Json.read(Json.write(step), Step.class, "step"));
        FittedStep read = Json.read(Json.write(fitted), FittedStep.class, "step");
        assertEquals(fitted, read);
        for (Column column : fitted.apply(LATER).columns()) {
            assertEquals(values(column), values(read.apply(LATER).column(column.name())));
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void saysWhereTheColumnsItMakesComeFrom(Step step) {
        FittedStep fitted = step.fit(TRAIN);
        Set<String> made = fitted.apply(TRAIN).schema().names().stream()
                .filter(name -> !TRAIN.has(name))
                .collect(Collectors.toSet());

        assertEquals(made, fitted.origins().keySet());
        assertTrue(step.columns().containsAll(fitted.origins().values()));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void namesAColumnThatIsNotThere(Step step) {
        if (step instanceof DropColumns) {
            assertEquals(step, new DropColumns(step.columns()));
            return;
        }
        Table without = TRAIN.without(Set.of(step.columns().getLast()));

        UserException failure = assertThrows(UserException.class, () -> step.fit(without));

        assertEquals(RecipeProblem.NO_SUCH_COLUMN, failure.problem().kind());
        assertEquals(
                List.of(step.columns().getLast(), step.title()),
                failure.problem().details());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void hasATitleThatCountsAndADetailThatNames(Step step) {
        assertTrue(step.title().contains(Integer.toString(step.columns().size())), step.title());
        assertEquals(String.join(", ", step.columns()), step.detail());
        assertFalse(step.title().contains("{"), step.title());
    }

    private static List<String> values(Column column) {
        List<String> values = new ArrayList<>();
        for (int row = 0; row < column.size(); row++) {
            values.add(column.isMissing(row) ? "(missing)" : column.text(row));
        }
        return values;
    }
}
