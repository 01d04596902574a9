package app.hotlist.chart;

import app.hotlist.base.Texts;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.jfree.data.xy.DefaultXYDataset;

/// Small charts of one column of a table: its values, and how often the leads with each bought.
public final class ColumnCharts {

    /// How much higher than its highest bar a chart is.
    private static final double HEADROOM = 1.08;

    private static final double ROOM_FOR_NOTES = 1.9;

    /// Where the second of two histograms begins, when the first has the width 1.
    private static final double SECOND = 1.2;

    /// The height of two histograms with their titles above, when the highest bar has the height 1.
    private static final double ROOM_FOR_WORDS = 1.4;

    /// Around a plot, so that the numbers at the ends of its axis are whole.
    private static final RectangleInsets HALF_A_NUMBER = new RectangleInsets(4, 10, 4, 20);

    private static final double DOT = 5;
    private static final Stroke LINE = new BasicStroke(2f);

    private ColumnCharts() {}

    /// The values of a category column: a bar for each, with the number of leads and how many of them bought.
    ///
    /// @param levels from top to bottom; at least one
    public static JFreeChart levels(List<Level> levels, ChartTheme theme) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        levels.forEach(
                level -> dataset.addValue((double) level.rows(), Texts.get("chart.column.leads"), level.title()));
        double most = levels.stream().mapToDouble(Level::rows).max().orElseThrow();
        List<String> notes = levels.stream().map(ColumnCharts::note).toList();
        return new HorizontalBars(new Style(theme), notes, _ -> theme.bar, Math.max(1, most) * ROOM_FOR_NOTES)
                .chart(dataset, new BarRenderer());
    }

    private static String note(Level level) {
        return Double.isNaN(level.conversion())
                ? Texts.get("chart.level.leads", level.rows())
                : Texts.get("chart.level.bought", level.rows(), level.conversion());
    }

    /// The values of a number column: bars for the leads, and a line for the share of them that bought.
    ///
    /// Without any known conversion there is no line, and no scale for it.
    ///
    /// @param slices by rising value; at least one
    public static JFreeChart histogram(List<Slice> slices, ChartTheme theme) {
        Style style = new Style(theme);
        boolean known = slices.stream().anyMatch(slice -> !Double.isNaN(slice.conversion()));
        NumberAxis values = style.numbers("");
        values.setRange(slices.getFirst().from(), slices.getLast().to());
        XYPlot plot = style.xyPlot(values, known ? style.shares("") : style.hidden(0, 1));
        plot.setRangeGridlinesVisible(known);
        plot.setRangeAxis(1, style.hidden(0, most(slices) * HEADROOM));
        plot.setDataset(0, leads(Texts.get("chart.column.leads"), slices));
        plot.mapDatasetToRangeAxis(0, 1);
        plot.setRenderer(0, bars(known ? theme.quietBar : theme.bar, slices));
        if (known) {
            plot.setDataset(1, conversion(slices));
            plot.mapDatasetToRangeAxis(1, 0);
            plot.setRenderer(1, line(theme, slices));
            plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        }
        JFreeChart chart = style.chart(plot, Texts.get(known ? "chart.histogram.y" : "chart.column.leads"));
        chart.setPadding(HALF_A_NUMBER);
        return chart;
    }

    /// What a step does to a number column: its histogram before and after, side by side, without scales.
    ///
    /// @param before by rising value; at least one
    /// @param after by rising value; at least one
    public static JFreeChart beforeAfter(List<Slice> before, List<Slice> after, ChartTheme theme) {
        Style style = new Style(theme);
        XYPlot plot = style.xyPlot(style.hidden(0, 1), style.hidden(0, 1));
        plot.setRangeGridlinesVisible(false);
        side(plot, 0, before, style);
        side(plot, 1, after, style);
        return style.bare(plot);
    }

    /// One of the two histograms, on axes of its own that leave the other half free.
    private static void side(XYPlot plot, int index, List<Slice> slices, Style style) {
        String title = Texts.get(index == 0 ? "chart.before" : "chart.after");
        double width = slices.getLast().to() - slices.getFirst().from();
        double left = slices.getFirst().from() - index * SECOND * width;
        double top = most(slices) * ROOM_FOR_WORDS;
        plot.setDomainAxis(index, style.hidden(left, left + (SECOND + 1) * width));
        plot.setRangeAxis(index, style.hidden(0, top));
        plot.setDataset(index, leads(title, slices));
        plot.mapDatasetToDomainAxis(index, index);
        plot.mapDatasetToRangeAxis(index, index);
        XYBarRenderer bars = bars(index == 0 ? style.theme().quietBar : style.theme().bar, slices);
        bars.addAnnotation(style.words(title, slices.getFirst().from(), top, TextAnchor.TOP_LEFT));
        plot.setRenderer(index, bars);
    }

    private static double most(List<Slice> slices) {
        return Math.max(1, slices.stream().mapToDouble(Slice::rows).max().orElseThrow());
    }

    private static DefaultIntervalXYDataset leads(String title, List<Slice> slices) {
        double[] from = slices.stream().mapToDouble(Slice::from).toArray();
        double[] to = slices.stream().mapToDouble(Slice::to).toArray();
        double[] rows = slices.stream().mapToDouble(Slice::rows).toArray();
        DefaultIntervalXYDataset dataset = new DefaultIntervalXYDataset();
        dataset.addSeries(title, new double[][] {middles(slices), from, to, rows, new double[rows.length], rows});
        return dataset;
    }

    private static double[] middles(List<Slice> slices) {
        return slices.stream()
                .mapToDouble(slice -> (slice.from() + slice.to()) / 2)
                .toArray();
    }

    private static XYBarRenderer bars(Color color, List<Slice> slices) {
        XYBarRenderer renderer = new XYBarRenderer(0.08);
        renderer.setBarPainter(new RoundedBars(RoundedBars.By.ROW, _ -> color));
        renderer.setShadowVisible(false);
        renderer.setDefaultToolTipGenerator((_, _, item) -> tip(slices.get(item)));
        return renderer;
    }

    private static XYLineAndShapeRenderer line(ChartTheme theme, List<Slice> slices) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, theme.bar);
        renderer.setSeriesStroke(0, LINE);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        List<Slice> known = known(slices);
        renderer.setDefaultToolTipGenerator((_, _, item) -> tip(known.get(item)));
        return renderer;
    }

    private static DefaultXYDataset conversion(List<Slice> slices) {
        List<Slice> known = known(slices);
        DefaultXYDataset dataset = new DefaultXYDataset();
        dataset.addSeries(Texts.get("chart.column.bought"), new double[][] {
            middles(known), known.stream().mapToDouble(Slice::conversion).toArray()
        });
        return dataset;
    }

    private static List<Slice> known(List<Slice> slices) {
        return slices.stream()
                .filter(slice -> !Double.isNaN(slice.conversion()))
                .toList();
    }

    private static String tip(Slice slice) {
        return Double.isNaN(slice.conversion())
                ? Texts.get("chart.slice.leads", slice.from(), slice.to(), slice.rows())
                : Texts.get("chart.slice.bought", slice.from(), slice.to(), slice.rows(), slice.conversion());
    }
}
