package app.hotlist.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;

class TrainingChartsTest {

    private static final List<TrialMark> TRIALS = List.of(
            new TrialMark("tree", "Decision tree", "usual settings", 0.70),
            new TrialMark("tree", "Decision tree", "leaves 20", 0.68),
            new TrialMark("tree", "Decision tree", "leaves 900", Double.NaN),
            new TrialMark("boosted", "Boosted trees", "usual settings", 0.84));

    @Test
    void theLineNeverFallsAndGoesOnPastTrialsThatFailed() {
        XYDataset line = plot().getDataset(0);

        assertEquals(4, line.getItemCount(0));
        assertEquals(
                List.of(0.70, 0.70, 0.70, 0.84),
                List.of(line.getYValue(0, 0), line.getYValue(0, 1), line.getYValue(0, 2), line.getYValue(0, 3)));
    }

    @Test
    void everyKindHasPointsOfItsOwnWhereItsTrialsStand() {
        XYDataset points = plot().getDataset(1);

        assertEquals(2, points.getSeriesCount());
        assertEquals(2, points.getItemCount(0), "the one that failed has no point");
        assertEquals(4, points.getXValue(1, 0));
    }

    private static XYPlot plot() {
        return (XYPlot)
                TrainingCharts.bestSoFar(TRIALS, 0.84, "AUC", ChartTheme.LIGHT).getPlot();
    }
}
