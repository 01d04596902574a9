package app.hotlist.chart;

import java.awt.Color;
import java.util.List;
import java.util.function.IntFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelClip;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/// Bars one below the other: a name before each, a few words after it, no axis.
///
/// @param notes the words after the bars, from top to bottom
/// @param color the colour of each bar
/// @param reach the value at the right edge: what is longer than the longest bar is room for the words
record HorizontalBars(Style style, List<String> notes, IntFunction<Color> color, double reach) {

    private static final int ROW = 24;
    private static final int AROUND = 8;

    /// The height in pixels that suits so many bars.
    static int height(int bars) {
        return bars * ROW + AROUND;
    }

    JFreeChart chart(CategoryDataset dataset, BarRenderer renderer) {
        CategoryAxis names = style.categories("");
        names.setTickLabelFont(Inter.NAME);
        names.setTickLabelPaint(style.theme().text);
        names.setLowerMargin(0.01);
        names.setUpperMargin(0.01);
        names.setCategoryMargin(0.4);
        names.setMaximumCategoryLabelWidthRatio(0.45f);
        CategoryPlot plot = style.categoryPlot(names, style.hidden(0, reach));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinesVisible(false);
        plot.setDataset(dataset);

        style.calm(renderer);
        renderer.setBarPainter(new RoundedBars(RoundedBars.By.COLUMN, color));
        renderer.setMaximumBarWidth(0.5);
        style.label(
                renderer,
                notes,
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT, ItemLabelClip.NONE));
        renderer.setItemLabelInsets(new RectangleInsets(0, 8, 0, 8));
        renderer.setDefaultToolTipGenerator(
                (data, row, column) -> (data.getColumnKey(column) + "  " + notes.get(column)).strip());
        plot.setRenderer(renderer);
        return style.bare(plot);
    }
}
