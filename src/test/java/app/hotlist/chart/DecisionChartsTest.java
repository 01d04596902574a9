package app.hotlist.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.hotlist.evaluation.CallOrder;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;

/// That the charts are drawn of the right numbers: `.9 + | .8 - | .6 + | .1 -`
class DecisionChartsTest {

    private static final Series FOUR = Samples.four();

    @Test
    void gainsGoAlongTheNumberOfCalls() {
        XYPlot plot = plot(DecisionCharts.gains(FOUR, ChartTheme.LIGHT));

        assertEquals(List.of(0.0, 1.0, 2.0, 3.0, 4.0), xs(plot.getDataset()));
        assertEquals(List.of(0.0, 0.5, 0.5, 1.0, 1.0), ys(plot.getDataset()));
        assertEquals(4, plot.getDomainAxis().getUpperBound());
    }

    @Test
    void profitIsWhatDealsBringLessWhatCallsCost() {
        CallOrder order = CallOrder.of(FOUR.predictions(), 100, 30);

        XYPlot plot = plot(DecisionCharts.profit(order, FOUR, ChartTheme.DARK));

        assertEquals(List.of(0.0, 70.0, 40.0, 110.0, 80.0), ys(plot.getDataset()));
        assertEquals(0, plot.getRangeAxis().getLowerBound());
    }

    @Test
    void profitShowsLossesToo() {
        XYPlot plot = plot(DecisionCharts.profit(CallOrder.of(FOUR.predictions(), 10, 30), FOUR, ChartTheme.DARK));

        assertEquals(List.of(0.0, -20.0, -50.0, -70.0, -100.0), ys(plot.getDataset()));
        assertEquals(-100, plot.getRangeAxis().getLowerBound());
    }

    @Test
    void buyersAndOthersStandInTheirSteps() {
        XYDataset dataset = plot(DecisionCharts.distribution(FOUR.predictions(), ChartTheme.LIGHT))
                .getDataset();

        assertEquals("bought", dataset.getSeriesKey(0));
        assertEquals(1, dataset.getYValue(0, 18)); // .9
        assertEquals(1, dataset.getYValue(0, 12)); // .6
        assertEquals(1, dataset.getYValue(1, 16)); // .8
        assertEquals(1, dataset.getYValue(1, 2)); // .1
        assertEquals(0, dataset.getYValue(1, 18));
    }

    private static XYPlot plot(JFreeChart chart) {
        return (XYPlot) chart.getPlot();
    }

    private static List<Double> xs(XYDataset dataset) {
        return IntStream.range(0, dataset.getItemCount(0))
                .mapToObj(item -> dataset.getXValue(0, item))
                .toList();
    }

    private static List<Double> ys(XYDataset dataset) {
        return IntStream.range(0, dataset.getItemCount(0))
                .mapToObj(item -> dataset.getYValue(0, item))
                .toList();
    }
}
