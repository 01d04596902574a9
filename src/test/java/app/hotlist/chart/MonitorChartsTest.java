package app.hotlist.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;

class MonitorChartsTest {

    private static final List<String> TIERS = List.of("A", "B", "C", "D");

    private static Moment moment(String title, double mean) {
        return new Moment(title, title + ".csv", mean, List.of(0.1, 0.2, 0.3, 0.4));
    }

    private static XYPlot timeline(List<Moment> files) {
        return MonitorCharts.timeline(files, TIERS, ChartTheme.LIGHT).getXYPlot();
    }

    @Test
    void everyFileHasItsTiersAndItsMeanChance() {
        XYPlot plot = timeline(List.of(moment("3 Nov", 0.4), moment("10 Nov", 0.3)));

        assertEquals(4, plot.getDataset(0).getSeriesCount());
        assertEquals(0.2, plot.getDataset(0).getYValue(1, 1));
        assertEquals(0.3, plot.getDataset(1).getYValue(0, 1));
        assertEquals("10 Nov", ((NumberAxis) plot.getDomainAxis()).getTickUnit().valueToString(2));
    }

    @Test
    void aFileWithoutLeadsHasNoMean() {
        XYPlot plot = timeline(List.of(moment("3 Nov", Double.NaN), moment("10 Nov", 0.3)));

        assertEquals(1, plot.getDataset(1).getItemCount(0));
        assertEquals(2, plot.getDataset(1).getXValue(0, 0), "the other one stays in its place");
    }

    @Test
    void theKeyLeavesRoomForTheMenuOfTheFigure() {
        JFreeChart chart = MonitorCharts.timeline(List.of(moment("3 Nov", 0.4)), TIERS, ChartTheme.LIGHT);
        BufferedImage picture = chart.createBufferedImage(700, 300);

        Set<Integer> corner = new HashSet<>();
        for (int x = 700 - 30; x < 700; x++) {
            for (int y = 0; y < 24; y++) {
                corner.add(picture.getRGB(x, y));
            }
        }

        assertEquals(1, corner.size(), "nothing but the surface");
    }

    @Test
    void theTitlesOfManyFilesDoNotRunIntoEachOther() {
        List<Moment> many = new ArrayList<>();
        for (int day = 1; day <= 24; day++) {
            many.add(moment(day + " Nov", 0.3));
        }

        assertEquals(
                3, ((NumberAxis) timeline(many).getDomainAxis()).getTickUnit().getSize());
    }

    @Test
    void thePointsAreTold() {
        XYPlot plot = timeline(List.of(moment("3 Nov", 0.4)));

        assertEquals(
                "3 Nov.csv (3 Nov)\ntier B: 20\u00a0%",
                plot.getRenderer(0).getToolTipGenerator(1, 0).generateToolTip(plot.getDataset(0), 1, 0));
        assertEquals(
                "3 Nov.csv (3 Nov)\nmean chance: 40\u00a0%",
                plot.getRenderer(1).getToolTipGenerator(0, 0).generateToolTip(plot.getDataset(1), 0, 0));
    }

    @Test
    void aValueHasItsShareThenAndNow() {
        CategoryPlot plot = MonitorCharts.thenNow(
                        List.of(new ThenNow("Google", 0.12, 0.31), new ThenNow("Chat", 0.4, 0)), ChartTheme.DARK)
                .getCategoryPlot();

        assertEquals(0.12, plot.getDataset().getValue(0, 0));
        assertEquals(0.31, plot.getDataset().getValue(1, 0));
        assertTrue(plot.getRangeAxis().getUpperBound() > 0.4, "the longest bar has room for its label");
    }

    @Test
    void withoutAnyLeadTheAxisStillHasALength() {
        CategoryPlot plot = MonitorCharts.thenNow(List.of(new ThenNow("Google", 0, 0)), ChartTheme.LIGHT)
                .getCategoryPlot();

        assertEquals(1, plot.getRangeAxis().getUpperBound());
    }
}
