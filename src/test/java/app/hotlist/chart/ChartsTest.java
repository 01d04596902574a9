package app.hotlist.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.hotlist.evaluation.Predictions;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.IntervalCategoryDataset;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;

/// That the charts are drawn of the right numbers.
class ChartsTest {

    private static final double EXACT = 1e-12;
    private static final List<Series> FOUR = List.of(Samples.four()); // .9 + | .8 - | .6 + | .1 -

    @Test
    void gainsGoFromNobodyCalledToEveryBuyerFound() {
        XYDataset gains = points(Charts.gains(FOUR, ChartTheme.LIGHT), 0);

        assertEquals("Four", gains.getSeriesKey(0));
        assertArrayEquals(new double[] {0, 0.25, 0.5, 0.75, 1}, xs(gains), EXACT);
        assertArrayEquals(new double[] {0, 0.5, 0.5, 1, 1}, ys(gains), EXACT);
    }

    @Test
    void gainsMarkTheListOfTheFirstModel() {
        XYDataset mark = points(Charts.gainsAt(3, FOUR, ChartTheme.LIGHT), 1);
        XYDataset tooMany = points(Charts.gainsAt(99, FOUR, ChartTheme.LIGHT), 1);

        assertArrayEquals(new double[] {0.75}, xs(mark), EXACT);
        assertArrayEquals(new double[] {1}, ys(mark), EXACT);
        assertArrayEquals(new double[] {1}, xs(tooMany), EXACT);
    }

    @Test
    void rocSetsBuyersFoundAgainstOthersCalled() {
        XYDataset roc = points(Charts.roc(FOUR, ChartTheme.DARK), 0);

        assertArrayEquals(new double[] {0, 0, 0.5, 0.5, 1}, xs(roc), EXACT);
        assertArrayEquals(new double[] {0, 0.5, 0.5, 1, 1}, ys(roc), EXACT);
    }

    @Test
    void precisionFallsWhileMoreBuyersAreFound() {
        XYDataset curve = points(Charts.precisionRecall(FOUR, ChartTheme.DARK), 0);

        assertArrayEquals(new double[] {0, 0.5, 0.5, 1, 1}, xs(curve), EXACT);
        assertArrayEquals(new double[] {1, 1, 0.5, 2 / 3.0, 0.5}, ys(curve), EXACT);
    }

    @Test
    void calibrationHasAPointPerBin() {
        XYDataset curve = points(Charts.calibration(FOUR, ChartTheme.LIGHT), 0);

        assertArrayEquals(new double[] {0.1, 0.6, 0.8, 0.9}, xs(curve), EXACT);
        assertArrayEquals(new double[] {0, 1, 0, 1}, ys(curve), EXACT);
    }

    @Test
    void liftHasABarPerTenthAndModel() {
        CategoryDataset lift = bars(Charts.lift(Samples.models(), ChartTheme.LIGHT));
        double baseRate = Samples.models().getFirst().predictions().baseRate();

        assertEquals(10, lift.getColumnCount());
        assertEquals(List.of("Boosted trees", "Logistic regression", "Decision tree", "Baseline"), lift.getRowKeys());
        assertEquals(baseRate, lift.getValue("Baseline", 1).doubleValue(), EXACT);
        assertEquals(
                baseRate,
                IntStream.rangeClosed(1, 10)
                        .mapToDouble(
                                tenth -> lift.getValue("Boosted trees", tenth).doubleValue())
                        .average()
                        .orElseThrow(),
                EXACT);
    }

    @Test
    void aModelWithoutBuyersIsNamedButHasNoCurve() {
        Series none =
                new Series("tree", "None", new Predictions(new int[] {0}, new boolean[] {false}, new double[] {1}));

        XYDataset gains = points(Charts.gains(List.of(Samples.four(), none), ChartTheme.LIGHT), 0);

        assertEquals("None", gains.getSeriesKey(1));
        assertEquals(0, gains.getItemCount(1));
    }

    @Test
    void importanceHasABarPerColumnInItsOrder() {
        CategoryDataset bars = bars(ReasonCharts.importance(Samples.importance(), ChartTheme.LIGHT));

        assertEquals("Total time on website", bars.getColumnKey(0));
        assertEquals(0.31, bars.getValue(0, 0).doubleValue());
        assertEquals(7, bars.getColumnCount());
    }

    @Test
    void importanceIsDrawnEvenIfNothingCounts() {
        assertEquals(
                0,
                bars(ReasonCharts.importance(List.of(new Bar("a", 0, "")), ChartTheme.LIGHT))
                        .getValue(0, 0)
                        .doubleValue());
    }

    @Test
    void waterfallStepsFromTheAverageToTheLead() {
        JFreeChart chart = ReasonCharts.waterfall(
                0.5, List.of(new Bar("up", 0.25, "much"), new Bar("down", -0.25, "")), ChartTheme.LIGHT);
        IntervalCategoryDataset steps = (IntervalCategoryDataset) bars(chart);

        assertEquals(List.of("Average lead", "up", "down", "This lead"), steps.getColumnKeys());
        assertStep(steps, 0, 0, 0.5);
        assertStep(steps, 1, 0.5, 0.75);
        assertStep(steps, 2, 0.5, 0.75);
        assertStep(steps, 3, 0, 0.5);
        assertEquals(
                List.of(
                        List.of("Average lead", "50\u00a0%"),
                        List.of("up", "+25  much"),
                        List.of("down", "−25"),
                        List.of("This lead", "50\u00a0%")),
                ChartTable.of(chart).rows());
    }

    @Test
    void waterfallSumsUpWhatIsBeyondTheEighthStep() {
        List<Bar> ten = IntStream.range(0, 10)
                .mapToObj(i -> new Bar("step " + i, 0.03125, ""))
                .toList();

        IntervalCategoryDataset steps = (IntervalCategoryDataset) bars(ReasonCharts.waterfall(0, ten, ChartTheme.DARK));

        assertEquals(10, steps.getColumnCount());
        assertEquals("3 others together", steps.getColumnKey(8));
        assertStep(steps, 8, 7 * 0.03125, 10 * 0.03125);
    }

    @Test
    void levelsSayHowManyLeadsAndHowManyBought() {
        JFreeChart chart = ColumnCharts.levels(
                List.of(new Level("Google", 2868, 0.4), new Level("Unknown", 12, Double.NaN)), ChartTheme.LIGHT);

        assertEquals(
                List.of(List.of("Google", "2,868", "2,868 · 40\u00a0% bought"), List.of("Unknown", "12", "12")),
                ChartTable.of(chart).rows());
    }

    @Test
    void histogramShowsLeadsAndConversion() {
        List<Slice> slices = List.of(new Slice(0, 10, 5, 0.25), new Slice(10, 30, 9, Double.NaN));
        JFreeChart chart = ColumnCharts.histogram(slices, ChartTheme.LIGHT);
        IntervalXYDataset leads = (IntervalXYDataset) points(chart, 0);
        XYDataset bought = points(chart, 1);

        assertArrayEquals(new double[] {5, 9}, ys(leads));
        assertEquals(10, leads.getStartXValue(0, 1));
        assertEquals(30, leads.getEndXValue(0, 1));
        assertArrayEquals(new double[] {5}, xs(bought));
        assertArrayEquals(new double[] {0.25}, ys(bought));
    }

    @Test
    void histogramHasNoLineWhereNoConversionIsKnown() {
        assertEquals(
                1,
                ColumnCharts.histogram(Samples.scaledSlices(), ChartTheme.LIGHT)
                        .getXYPlot()
                        .getDatasetCount());
    }

    @Test
    void beforeAndAfterKeepTheirOwnNumbers() {
        JFreeChart chart = ColumnCharts.beforeAfter(Samples.slices(), Samples.scaledSlices(), ChartTheme.LIGHT);

        assertEquals("before", points(chart, 0).getSeriesKey(0));
        assertEquals(100, points(chart, 0).getXValue(0, 0));
        assertEquals("after", points(chart, 1).getSeriesKey(0));
        assertEquals(0.3, points(chart, 1).getXValue(0, 0), EXACT);
    }

    @Test
    void refusesToDrawNothing() {
        assertThrows(RuntimeException.class, () -> ReasonCharts.importance(List.of(), ChartTheme.LIGHT));
    }

    private static void assertStep(IntervalCategoryDataset steps, int column, double from, double to) {
        assertEquals(from, steps.getStartValue(0, column).doubleValue(), EXACT);
        assertEquals(to, steps.getEndValue(0, column).doubleValue(), EXACT);
    }

    private static XYDataset points(JFreeChart chart, int index) {
        return chart.getXYPlot().getDataset(index);
    }

    private static CategoryDataset bars(JFreeChart chart) {
        return chart.getCategoryPlot().getDataset();
    }

    private static double[] xs(XYDataset dataset) {
        return IntStream.range(0, dataset.getItemCount(0))
                .mapToDouble(i -> dataset.getXValue(0, i))
                .toArray();
    }

    private static double[] ys(XYDataset dataset) {
        return IntStream.range(0, dataset.getItemCount(0))
                .mapToDouble(i -> dataset.getYValue(0, i))
                .toArray();
    }
}
