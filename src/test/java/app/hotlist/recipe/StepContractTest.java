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
import app.hotlist.table.TextColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            DateColumn.of("noday", NO_DAY, NO_DAY, NO_DAY, NO_DAY, NO_DAY, NO_DAY),
            TextColumn.of("basket", "cart, cartoon", "cart", null, "", "wish, Cart", "cart,cart"),
            TextColumn.of("mail", "a@gmail.com", "b@firm.example", null, "no address", "c@Firm.example", "@"));

    /// The outcome of those rows, for steps that learn from it.
    private static final boolean[] BOUGHT = {true, false, true, false, true, false};

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
            DateColumn.of("noday", 1, NO_DAY, 2),
            TextColumn.of("basket", "phone", null, ",,"),
            TextColumn.of("mail", "x@y.z", null, "x@"));

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
                new Standardize(numbers),
                new FillWith(List.of("visits", "never", "same"), "0.5", true),
                new FillWith(words, "none", false),
                new DropMostlyBlank(List.of("visits", "never", "source", "nobody"), 0.4),
                new DropUnvaried(List.of("same", "all", "visits", "never"), 0.99),
                new DropDuplicates(List.of("visits", "same", "never", "nobody")),
                new DropCorrelated(numbers, 0.9),
                new YeoJohnson(numbers),
                new Outliers(numbers, Outliers.Rule.QUARTILES, 1.5, Outliers.Action.CAP),
                new Outliers(numbers, Outliers.Rule.PERCENTILES, 10, Outliers.Action.FLAG),
                new Outliers(numbers, Outliers.Rule.QUARTILES, 0.5, Outliers.Action.LEAVE_OUT),
                new Rescale(numbers, Rescale.Method.MIDDLE_HALF),
                new Rescale(numbers, Rescale.Method.EXTREMES),
                new Clip(numbers, 2, 5),
                new Bins(numbers, Bins.Cut.EQUAL_COUNT, 3),
                new Bins(numbers, Bins.Cut.EQUAL_WIDTH, 3),
                new TreeBins(numbers, 3),
                new Ratio(List.of("visits", "same")),
                new WeightedSum("intent", Map.of("visits", 5.0, "same", -2.0)),
                new Formula("made", "if([visits] > 2, visits / same, max(0, -visits))"),
                new GroupSmallShares(words, 0.3),
                new Ordinal(List.of("news", "nobody"), List.of("no", "maybe", "yes")),
                new Frequency(words),
                new TargetEncoding(words, 2),
                new DaysSince(List.of("created", "seen", "noday"), Optional.empty()),
                new DaysSince(List.of("seen"), Optional.of(LocalDate.of(1970, 3, 1))),
                new ListCount(List.of("basket", "source"), ","),
                new ItemCount(List.of("basket", "source"), ",", "cart"),
                new Contains(List.of("basket", "source"), "cart"),
                new TextLength(List.of("basket", "source")),
                new TimeOfDay(List.of("basket", "source")),
                new EmailParts(List.of("mail", "source")),
                new KeepBest(List.of("visits", "source", "same", "all"), 2, KeepBest.Ranking.ALONE),
                new KeepBest(List.of("visits", "source", "same", "all"), 2, KeepBest.Ranking.TOGETHER));
    }

    private static FittedStep fitted(Step step, Table train) {
        return switch (step) {
            case BlindStep blind -> blind.fit(train);
            case OutcomeStep told -> told.fit(train, bought(train)).step();
        };
    }

    /// The outcomes of rows in any order: the column called row says which they are.
    private static boolean[] bought(Table train) {
        boolean[] bought = new boolean[train.rowCount()];
        for (int row = 0; row < bought.length; row++) {
            bought[row] = BOUGHT[(int) train.numbers("row").get(row)];
        }
        return bought;
    }

    private static Set<Class<?>> permitted(Class<?> branch) {
        return branch.isSealed()
                ? Stream.of(branch.getPermittedSubclasses())
                        .flatMap(one -> permitted(one).stream())
                        .collect(Collectors.toSet())
                : Set.of(branch);
    }

    @Test
    void everyStepIsTested() {
        assertEquals(permitted(Step.class), steps().map(Step::getClass).collect(Collectors.toSet()));
    }

    @Test
    void everyKindMakesAStepOfItsKindWithATextForEverySetting() {
        for (StepKind kind : StepKind.values()) {
            Step step = kind.make(List.of("one", "two"));

            assertEquals(kind, StepKind.of(step));
            assertEquals(List.of("one", "two"), step.columns());
            assertFalse(kind.title().isBlank());
        }
        assertEquals(permitted(Step.class).size(), StepKind.values().length);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void learnsFromOneRowAndFromNone(Step step) {
        for (Table few : List.of(TRAIN.rows(new int[] {4}), TRAIN.rows(new int[0]))) {
            Table applied = fitted(step, few).apply(LATER);

            assertEquals(LATER.rowCount(), applied.rowCount());
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void givesTrainingRowsTheSameColumnsAsLaterOnes(Step step) {
        if (step instanceof OutcomeStep told) {
            OutcomeStep.Taught taught = told.fit(TRAIN, BOUGHT);

            assertEquals(taught.step().apply(LATER).schema(), taught.rows().schema());
            assertEquals(values(TRAIN.column("row")), values(taught.rows().column("row")));
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void worksOnFewerColumnsAsWell(Step step) {
        Step fewer = step.withColumns(step.columns().subList(0, 1));

        assertEquals(step.getClass(), fewer.getClass());
        if (!(step instanceof Formula)) {
            assertEquals(step.columns().subList(0, 1), fewer.columns());
        }
        assertEquals(step, step.withColumns(step.columns()));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void keepsRowsAndTheirOrder(Step step) {
        for (Table rows : List.of(TRAIN, LATER)) {
            Table applied = fitted(step, TRAIN).apply(rows);

            assertEquals(rows.rowCount(), applied.rowCount());
            assertEquals(values(rows.column("row")), values(applied.column("row")));
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void leavesOtherColumnsAsTheyAre(Step step) {
        Table applied = fitted(step, TRAIN).apply(TRAIN);

        for (Column column : TRAIN.columns()) {
            if (!step.columns().contains(column.name())) {
                assertEquals(values(column), values(applied.column(column.name())), column.name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void treatsEachRowForItself(Step step) {
        FittedStep fitted = fitted(step, TRAIN);
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
        FittedStep fitted = fitted(step, TRAIN);

        assertEquals(fitted.apply(TRAIN).schema(), fitted.apply(LATER).schema());
        assertEquals(
                fitted.apply(TRAIN).schema(),
                fitted.apply(EmptyTable.of(TRAIN.schema())).schema());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void fillsWhatItSaysItFillsAndKeepsOtherBlanks(Step step) {
        Table applied = fitted(step, TRAIN).apply(TRAIN);
        boolean fills = step instanceof FillNumber || step instanceof FillCategory || step instanceof FillWith;

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
        FittedStep before = fitted(step, TRAIN);
        before.apply(LATER);

        assertEquals(before, fitted(step, TRAIN));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void learnsTheSameFromTheSameRowsInAnotherOrder(Step step) {
        assertEquals(fitted(step, TRAIN), fitted(step, TRAIN.rows(new int[] {5, 3, 0, 4, 1, 2})));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void appliesIdenticallyAfterAJsonRoundTrip(Step step) {
        FittedStep fitted = fitted(step, TRAIN);

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
        FittedStep fitted = fitted(step, TRAIN);
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

        UserException failure = assertThrows(UserException.class, () -> fitted(step, without));

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
