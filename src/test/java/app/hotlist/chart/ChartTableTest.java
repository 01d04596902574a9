package app.hotlist.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTableTest {

    @Test
    void hasARowPerPointOfACurve() {
        ChartTable table = ChartTable.of(Charts.gains(List.of(Samples.four()), ChartTheme.LIGHT));

        assertEquals(List.of("What", "share of leads called", "share of all buyers found"), table.columns());
        assertEquals(List.of("Four", "0", "0"), table.rows().getFirst());
        assertEquals(List.of("Four", "0.25", "0.5"), table.rows().get(1));
        assertEquals(5, table.rows().size());
    }

    @Test
    void hasARowPerBarAndModel() {
        ChartTable table = ChartTable.of(Charts.lift(Samples.models().subList(2, 4), ChartTheme.LIGHT));

        assertEquals(List.of("What", "tenths of the leads, best first", "share that bought"), table.columns());
        assertEquals(20, table.rows().size());
        assertEquals("Decision tree", table.rows().getFirst().getFirst());
        assertEquals(List.of("Baseline", "1"), table.rows().get(10).subList(0, 2));
    }

    @Test
    void saysTheWordsAfterTheBars() {
        ChartTable table = ChartTable.of(ReasonCharts.importance(Samples.importance(), ChartTheme.LIGHT));

        assertEquals(List.of("What", "Value", "In words"), table.columns());
        assertEquals(
                List.of("Total time on website", "0.31", "more is better, up to 20 min"),
                table.rows().getFirst());
    }
}
