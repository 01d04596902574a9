package app.hotlist.chart;

import app.hotlist.base.Texts;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/// What a call list promises, tier by tier.
public final class TierCharts {

    /// How much wider than its longest bar the chart is, so that the words after the bars have room.
    private static final double ROOM_FOR_NOTES = 1.7;

    private TierCharts() {}

    /// The height in pixels that suits so many tiers.
    public static int height(int tiers) {
        return HorizontalBars.height(tiers);
    }

    /// How many buyers to expect: a bar for each tier and a few words.
    ///
    /// @param tiers from top to bottom; at least one, all titles different
    public static JFreeChart expected(List<Bar> tiers, ChartTheme theme) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        tiers.forEach(tier -> dataset.addValue(tier.value(), Texts.get("chart.tiers.value"), tier.title()));
        double longest = tiers.stream().mapToDouble(Bar::value).max().orElseThrow();
        double reach = longest > 0 ? longest * ROOM_FOR_NOTES : 1;
        List<String> notes = tiers.stream().map(Bar::note).toList();
        return new HorizontalBars(new Style(theme), notes, _ -> theme.bar, reach).chart(dataset, new BarRenderer());
    }
}
