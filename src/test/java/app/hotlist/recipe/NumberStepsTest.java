package app.hotlist.recipe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberStepsTest {

    private static final double NONE = Double.NaN;

    @Test
    void fillsWithMedianMeanOrZeroOfTheTrainingRows() {
        Table train = Table.of(NumberColumn.of("n", 1, 2, 9, NONE));

        assertArrayEquals(new double[] {1, 2, 9, 2}, applied(fill(FillNumber.Filling.MEDIAN), train, train));
        assertArrayEquals(new double[] {1, 2, 9, 4}, applied(fill(FillNumber.Filling.MEAN), train, train));
        assertArrayEquals(new double[] {1, 2, 9, 0}, applied(fill(FillNumber.Filling.ZERO), train, train));
    }

    @Test
    void fillsAColumnWithoutAnyValueWithZeroAndFlagsNothing() {
        Table train = Table.of(NumberColumn.of("n", NONE, NONE));
        FittedStep fitted = new FillNumber(List.of("n"), FillNumber.Filling.MEDIAN, true).fit(train);

        assertArrayEquals(new double[] {0, 5}, values(fitted.apply(Table.of(NumberColumn.of("n", NONE, 5)))));
        assertFalse(fitted.apply(train).has("n is blank"));
    }

    @Test
    void flagsBlanksOfLaterRowsToo() {
        Table train = Table.of(NumberColumn.of("n", 1, NONE));
        FittedStep fitted = new FillNumber(List.of("n"), FillNumber.Filling.MEDIAN, true).fit(train);

        Table later = fitted.apply(Table.of(NumberColumn.of("n", 3, NONE, 4)));

        assertArrayEquals(new double[] {3, 1, 4}, values(later));
        assertArrayEquals(new double[] {0, 1, 0}, values(later.numbers("n is blank")));
    }

    @Test
    void capsAtOneAndAHalfQuartileRanges() {
        // quartiles of 1 2 3 4 100: 2 and 4; range 2; limits −1 and 7
        Table train = Table.of(NumberColumn.of("n", 1, 2, 3, 4, 100));

        assertArrayEquals(new double[] {1, 2, 3, 4, 7}, applied(new CapOutliers(List.of("n"), 1.5), train, train));
        assertArrayEquals(
                new double[] {-1, NONE, 6.5},
                applied(new CapOutliers(List.of("n"), 1.5), train, Table.of(NumberColumn.of("n", -50, NONE, 6.5))));
    }

    @Test
    void capsAtTheExtremesWhereTheMiddleHalfIsOneValue() {
        Table train = Table.of(NumberColumn.of("n", 0, 0, 0, 0, 3));

        assertArrayEquals(
                new double[] {0, 3, 0},
                applied(new CapOutliers(List.of("n"), 1.5), train, Table.of(NumberColumn.of("n", -2, 9, 0))));
    }

    @Test
    void refusesAReachThatIsNoNumberFromZeroOn() {
        assertThrows(IllegalArgumentException.class, () -> new CapOutliers(List.of("n"), -1));
        assertThrows(IllegalArgumentException.class, () -> new CapOutliers(List.of("n"), Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new CapOutliers(List.of("n"), Double.POSITIVE_INFINITY));
    }

    @Test
    void scalesByLogarithmAndMirrorsNegativeNumbers() {
        Table train = Table.of(NumberColumn.of("n", 0, Math.E - 1, 1 - Math.E, NONE));

        assertArrayEquals(new double[] {0, 1, -1, NONE}, applied(new LogScale(List.of("n")), train, train), 1e-12);
    }

    @Test
    void standardizesWithThePopulationDeviation() {
        // mean 5, squares 9+1+1+9 over 4 = 5
        Table train = Table.of(NumberColumn.of("n", 2, 4, 6, 8));
        double deviation = Math.sqrt(5);

        assertArrayEquals(
                new double[] {0, 5 / deviation, NONE},
                applied(new Standardize(List.of("n")), train, Table.of(NumberColumn.of("n", 5, 10, NONE))),
                1e-12);
    }

    @Test
    void keepsItsDigitsForLargeValues() {
        Table train = Table.of(NumberColumn.of("n", 1e9 + 1, 1e9 + 3));

        assertArrayEquals(new double[] {-1, 1}, applied(new Standardize(List.of("n")), train, train), 1e-9);
    }

    @Test
    void makesAColumnThatNeverVariesZeroEvenIfItsMeanIsRounded() {
        double[] tenths = IntStream.range(0, 10).mapToDouble(_ -> 0.1).toArray();
        Table train = Table.of(NumberColumn.of("n", tenths));

        assertArrayEquals(
                new double[] {0, 0},
                applied(new Standardize(List.of("n")), train, Table.of(NumberColumn.of("n", 0.1, 77))));
    }

    @Test
    void readsANumberAsABlankThatStandsForOne() {
        Table train = Table.of(NumberColumn.of("n", 3, 999, -1, NONE));

        assertArrayEquals(
                new double[] {3, NONE, NONE, NONE},
                applied(new PlaceholderToMissing(List.of("n"), Set.of("999", "-1", "n/a")), train, train));
    }

    @Test
    void namesEachColumnOnceHoweverOftenItIsGiven() {
        assertEquals(List.of("a", "b"), new Standardize(List.of("a", "b", "a")).columns());
        assertTrue(new LogScale(List.of()).columns().isEmpty());
    }

    private static FillNumber fill(FillNumber.Filling filling) {
        return new FillNumber(List.of("n"), filling, false);
    }

    private static double[] applied(BlindStep step, Table train, Table rows) {
        return values(step.fit(train).apply(rows));
    }

    private static double[] values(Table table) {
        return values(table.numbers("n"));
    }

    private static double[] values(NumberColumn column) {
        return IntStream.range(0, column.size()).mapToDouble(column::get).toArray();
    }
}
