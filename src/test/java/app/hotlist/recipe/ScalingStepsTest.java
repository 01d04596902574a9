package app.hotlist.recipe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Numbers worked by hand, for the steps that bend, scale, bin or single out numbers.
class ScalingStepsTest {

    private static final double NONE = Double.NaN;

    @Test
    void bendsNumbersWithThePowersThatScikitLearnDocuments() {
        // The example of sklearn.preprocessing.PowerTransformer: lambdas_ 1.386 and -3.100; then standardized.
        Table train = Table.of(NumberColumn.of("a", 1, 3, 4), NumberColumn.of("b", 2, 2, 5));

        YeoJohnson.Fitted fitted = new YeoJohnson(List.of("a", "b")).fit(train);
        Table bent = fitted.apply(train);
        Table scaled = new Standardize(List.of("a", "b")).fit(bent).apply(bent);

        assertEquals(1.386, fitted.powers().getFirst().lambda(), 1e-3);
        assertEquals(-3.100, fitted.powers().getLast().lambda(), 1e-3);
        assertArrayEquals(new double[] {-1.316, 0.209, 1.106}, values(scaled, "a"), 1e-3);
        assertArrayEquals(new double[] {-0.707, -0.707, 1.414}, values(scaled, "b"), 1e-3);
    }

    @Test
    void bendsNegativeNumbersByTheMirroredPower() {
        // λ = 1 leaves all as it is; with λ = 2 a negative x becomes −ln(1 − x), a positive one ((x + 1)² − 1) / 2.
        YeoJohnson.Fitted one = new YeoJohnson.Fitted(List.of(new YeoJohnson.Power("a", 1)));
        YeoJohnson.Fitted two = new YeoJohnson.Fitted(List.of(new YeoJohnson.Power("a", 2)));
        Table rows = Table.of(NumberColumn.of("a", -3, 0, 2, NONE));

        assertArrayEquals(new double[] {-3, 0, 2, NONE}, values(one.apply(rows), "a"), 1e-12);
        assertArrayEquals(new double[] {-Math.log(4), 0, 4, NONE}, values(two.apply(rows), "a"), 1e-12);
    }

    @Test
    void scalesByTheMiddleHalfAndByTheExtremes() {
        // Quartiles 2 and 4, median 3; extremes 1 and 9.
        Table train = Table.of(NumberColumn.of("a", 1, 2, 3, 4, 9));

        assertArrayEquals(
                new double[] {-1, -0.5, 0, 0.5, 3},
                values(
                        new Rescale(List.of("a"), Rescale.Method.MIDDLE_HALF)
                                .fit(train)
                                .apply(train),
                        "a"));
        assertArrayEquals(
                new double[] {0, 0.125, 0.25, 0.375, 1},
                values(
                        new Rescale(List.of("a"), Rescale.Method.EXTREMES)
                                .fit(train)
                                .apply(train),
                        "a"));
    }

    @Test
    void holdsNumbersWithinLimits() {
        Table rows = Table.of(NumberColumn.of("a", -5, 0, 7, 12, NONE));

        assertArrayEquals(
                new double[] {0, 0, 7, 10, NONE},
                values(new Clip(List.of("a"), 0, 10).fit(rows).apply(rows), "a"));
        assertThrows(IllegalArgumentException.class, () -> new Clip(List.of("a"), 2, 1));
    }

    @Test
    void drawsInWhatLiesBeyondThePercentiles() {
        Table train = Table.of(NumberColumn.of(
                "a", IntStream.rangeClosed(0, 100).asDoubleStream().toArray()));
        Outliers step = new Outliers(List.of("a"), Outliers.Rule.PERCENTILES, 5, Outliers.Action.CAP);

        Table capped = step.fit(train).apply(Table.of(NumberColumn.of("a", -7, 50, 99)));

        assertArrayEquals(new double[] {5, 50, 95}, values(capped, "a"));
    }

    @Test
    void marksExtremeNumbersInAColumnOfTheirOwn() {
        // Quartiles 2 and 4: the usual range reaches from -1 to 7.
        Table train = Table.of(NumberColumn.of("a", 1, 2, 3, 4, 9));
        Outliers step = new Outliers(List.of("a"), Outliers.Rule.QUARTILES, 1.5, Outliers.Action.FLAG);

        Table marked = step.fit(train).apply(Table.of(NumberColumn.of("a", 7, 7.5, -2, NONE)));

        assertArrayEquals(new double[] {0, 1, 1, 0}, values(marked, "a is extreme"));
        assertArrayEquals(new double[] {7, 7.5, -2, NONE}, values(marked, "a"));
    }

    @Test
    void putsAsManyRowsInEachBinAndNamesTheBins() {
        Table train = Table.of(NumberColumn.of("a", 1, 2, 3, 10, 20, 30));
        FittedStep fitted = new Bins(List.of("a"), Bins.Cut.EQUAL_COUNT, 2).fit(train);

        CategoryColumn binned =
                fitted.apply(Table.of(NumberColumn.of("a", -4, 6.5, 99, NONE))).categories("a");

        assertEquals("below 6.5", binned.text(0));
        assertEquals("6.5 or more", binned.text(1));
        assertEquals("6.5 or more", binned.text(2));
        assertTrue(binned.isMissing(3));
    }

    @Test
    void makesBinsOfTheSameWidth() {
        Table train = Table.of(NumberColumn.of("a", 0, 1, 30));
        FittedStep fitted = new Bins(List.of("a"), Bins.Cut.EQUAL_WIDTH, 3).fit(train);

        CategoryColumn binned =
                fitted.apply(Table.of(NumberColumn.of("a", 9, 10, 29))).categories("a");

        assertEquals("below 10", binned.text(0));
        assertEquals("10 to below 20", binned.text(1));
        assertEquals("20 or more", binned.text(2));
    }

    @Test
    void cutsWhereTheShareOfBuyersChanges() {
        // Buyers are those from 40 up to 69: a tree cuts there, and nowhere else.
        Table train = Table.of(
                NumberColumn.of("a", IntStream.range(0, 100).asDoubleStream().toArray()));
        boolean[] bought = new boolean[100];
        for (int row = 40; row < 70; row++) {
            bought[row] = true;
        }

        OutcomeStep.Taught taught = new TreeBins(List.of("a"), 5).fit(train, bought);

        assertEquals(new Bins.Fitted(List.of(new Bins.Edges("a", List.of(39.5, 69.5)))), taught.step());
        assertEquals("39.5 to below 69.5", taught.rows().categories("a").text(40));
    }

    private static double[] values(Table rows, String name) {
        return IntStream.range(0, rows.rowCount())
                .mapToDouble(rows.numbers(name)::get)
                .toArray();
    }
}
