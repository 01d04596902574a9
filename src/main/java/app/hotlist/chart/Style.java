package app.hotlist.chart;

import app.hotlist.base.Texts;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.LegendItemSource;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.AxisLabelLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.Arrangement;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.chart.ui.VerticalAlignment;

/// How all charts look: a calm surface, thin horizontal lines, no frames, Inter.
record Style(ChartTheme theme) {

    private static final List<Stroke> CURVES = List.of(curve(), curve(7, 3), curve(2, 3), curve(9, 3, 2, 3));
    static final Stroke DASHED =
            new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {4f, 3f}, 0f);
    /// How much of its colour a bar keeps for every model of the same kind before its own.
    private static final double PALER = 0.55;

    static final Stroke HAIRLINE = new BasicStroke(1f);

    /// How far from the right edge, in pixels, a row above the plot ends: the window puts the menu of the chart there.
    private static final double MENU = 32;

    private static final double RIGHT = 20;

    /// A chart without anything but its plot; what the vertical axis shows stands above it, small.
    JFreeChart chart(Plot plot, String above) {
        JFreeChart chart = bare(plot);
        TextTitle caption = new TextTitle(
                above,
                Inter.SMALL,
                theme.muted,
                RectangleEdge.TOP,
                HorizontalAlignment.LEFT,
                VerticalAlignment.TOP,
                new RectangleInsets(0, 6, 10, 0));
        chart.addSubtitle(caption);
        chart.setPadding(new RectangleInsets(4, 2, 4, RIGHT)); // to the right: half of "100 %"
        return chart;
    }

    /// A chart without anything but its plot, to its very edges.
    JFreeChart bare(Plot plot) {
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(theme.surface);
        chart.setPadding(new RectangleInsets(2, 2, 2, 2));
        chart.setTextAntiAlias(true);
        chart.getRenderingHints().put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return chart;
    }

    XYPlot xyPlot(NumberAxis domain, NumberAxis range) {
        XYPlot plot = new XYPlot(null, domain, range, null);
        calm(plot);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(theme.line);
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setDomainZeroBaselineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    CategoryPlot categoryPlot(CategoryAxis domain, NumberAxis range) {
        CategoryPlot plot = new CategoryPlot(null, domain, range, null);
        calm(plot);
        plot.setRangeGridlinePaint(theme.line);
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    private static void calm(Plot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
    }

    /// From 0 to 100 %, a tick at each quarter.
    NumberAxis shares(String label) {
        NumberAxis axis = new NumberAxis(label);
        calm(axis);
        axis.setStandardTickUnits(new Ticks(true)); // where a part of it is shown
        axis.setRange(0, 1);
        axis.setTickUnit(new NumberTickUnit(0.25, percent()));
        return axis;
    }

    NumberAxis numbers(String label) {
        NumberAxis axis = new NumberAxis(label);
        calm(axis);
        axis.setStandardTickUnits(new Ticks(false));
        return axis;
    }

    /// An axis that only gives the scale.
    NumberAxis hidden(double from, double to) {
        NumberAxis axis = numbers("");
        axis.setVisible(false);
        axis.setRange(from, to);
        return axis;
    }

    CategoryAxis categories(String label) {
        CategoryAxis axis = new CategoryAxis(label);
        calm(axis);
        return axis;
    }

    private void calm(Axis axis) {
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelFont(Inter.SMALL);
        axis.setTickLabelPaint(theme.muted);
        axis.setLabelFont(Inter.SMALL);
        axis.setLabelPaint(theme.muted);
        axis.setLabelLocation(AxisLabelLocation.HIGH_END);
        axis.setLabelInsets(RectangleInsets.ZERO_INSETS);
    }

    /// Flat bars: no shadow, no outline.
    void calm(BarRenderer renderer) {
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setIncludeBaseInRange(true);
    }

    /// Puts words beside bars.
    ///
    /// @param words from the first bar to the last
    void label(BarRenderer renderer, List<String> words, ItemLabelPosition position) {
        renderer.setDefaultItemLabelGenerator(new Labels(words));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(Inter.SMALL);
        renderer.setDefaultItemLabelPaint(theme.muted);
        renderer.setDefaultPositiveItemLabelPosition(position);
        renderer.setDefaultNegativeItemLabelPosition(position);
    }

    /// A few words inside the plot, at a place of its axes.
    XYTextAnnotation words(String text, double x, double y, TextAnchor anchor) {
        XYTextAnnotation words = new XYTextAnnotation(text, x, y);
        words.setFont(Inter.SMALL);
        words.setPaint(theme.muted);
        words.setTextAnchor(anchor);
        words.setBackgroundPaint(theme.surface);
        return words;
    }

    /// The names of the models in a row above the plot, each after a shape in its colour.
    LegendTitle keyAbove(List<Series> series, Function<String, Shape> shape) {
        LegendItemCollection items = new LegendItemCollection();
        for (int i = 0; i < series.size(); i++) {
            Series one = series.get(i);
            LegendItem item =
                    new LegendItem(one.title(), null, null, null, shape.apply(one.modelId()), surface(series, i));
            item.setLabelPaint(isBaseline(one) ? theme.muted : ModelColors.of(one.modelId(), theme));
            items.add(item);
        }
        Arrangement row = new FlowArrangement(HorizontalAlignment.RIGHT, VerticalAlignment.CENTER, 14, 0);
        return above(new LegendTitle(() -> items, row, row));
    }

    /// What the colours of a plot mean, in a row above it.
    LegendTitle key(Plot plot) {
        LegendTitle key = above(new LegendTitle((LegendItemSource) plot));
        key.setItemPaint(theme.text);
        return key;
    }

    private LegendTitle above(LegendTitle key) {
        key.setItemFont(Inter.CURVE);
        key.setBackgroundPaint(theme.surface);
        key.setPosition(RectangleEdge.TOP);
        key.setHorizontalAlignment(HorizontalAlignment.RIGHT);
        key.setMargin(0, 0, 0, MENU - RIGHT);
        return key;
    }

    static boolean isBaseline(Series series) {
        return series.modelId().equals("baseline");
    }

    /// The line of a curve. The baseline is what chance does, and dashed like it; of several models of one kind, which
    /// have one colour, every one but the first is dashed in a way of its own.
    static Stroke stroke(List<Series> series, int index) {
        Series one = series.get(index);
        return isBaseline(one) ? DASHED : CURVES.get(former(series, index) % CURVES.size());
    }

    /// How many models of the same kind stand before it.
    private static int former(List<Series> series, int index) {
        return (int) series.subList(0, index).stream()
                .filter(other -> other.modelId().equals(series.get(index).modelId()))
                .count();
    }

    /// What bars of a model are filled with: of several models of one kind, every one is paler than the one before.
    Color surface(List<Series> series, int index) {
        Color color = ModelColors.of(series.get(index).modelId(), theme);
        return paler(color, Math.pow(PALER, former(series, index)));
    }

    /// A colour nearer to the surface.
    ///
    /// @param kept how much of it is kept, in [0, 1]
    Color paler(Color color, double kept) {
        return new Color(
                mixed(color.getRed(), theme.surface.getRed(), kept),
                mixed(color.getGreen(), theme.surface.getGreen(), kept),
                mixed(color.getBlue(), theme.surface.getBlue(), kept));
    }

    private static int mixed(int color, int surface, double kept) {
        return (int) Math.round(surface + kept * (color - surface));
    }

    private static Stroke curve(float... dashes) {
        return dashes.length == 0
                ? new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, dashes, 0f);
    }

    /// Whole percent, for axes.
    static NumberFormat percent() {
        return new DecimalFormat(
                "0\u00a0%", DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT)));
    }

    /// Whole percent of a share, ready to be read.
    static String percent(double share) {
        return Texts.get("chart.percent", share);
    }
}
