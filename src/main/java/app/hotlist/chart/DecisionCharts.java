package app.hotlist.chart;

import app.hotlist.base.Texts;
import app.hotlist.evaluation.CallOrder;
import app.hotlist.evaluation.GainsCurve;
import app.hotlist.evaluation.Point;
import app.hotlist.evaluation.Predictions;
import java.awt.Color;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.xy.CategoryTableXYDataset;
import org.jfree.data.xy.DefaultXYDataset;

/// The charts on which a call list is decided. None has a mark: the mark is what moves, and is laid over them.
public final class DecisionCharts {

    private static final int BINS = 20;
    private static final int FILL_ALPHA = 24;

    /// About so many ticks on an axis of numbers.
    private static final int TICKS = 4;

    /// How much wider than its longest bar a chart of bars is, so that the words after the bars have room.
    private static final double ROOM_FOR_NOTES = 1.6;

    private DecisionCharts() {}

    /// How many of the buyers a list of so many calls reaches (x: calls), the area below filled; chance is dashed.
    ///
    /// @param series with at least one lead
    public static JFreeChart gains(Series series, ChartTheme theme) {
        Style style = new Style(theme);
        int leads = series.predictions().size();
        XYPlot plot = style.xyPlot(counts(style, Texts.get("chart.decision.calls"), leads), style.shares(""));
        plot.addAnnotation(new XYLineAnnotation(0, 0, leads, 1, Style.DASHED, theme.muted));
        plot.addAnnotation(style.words(Texts.get("chart.chance"), 0.57 * leads, 0.45, TextAnchor.TOP_LEFT));
        List<Point> points = GainsCurve.of(series.predictions()).points();
        XYLineAndShapeRenderer curve = filled(
                plot,
                points.stream()
                        .map(point -> new Point(point.x() * leads, point.y(), point.threshold()))
                        .toList(),
                series,
                theme);
        curve.setDefaultToolTipGenerator((data, row, item) ->
                Texts.get("chart.decision.gains-tip", data.getXValue(row, item), data.getYValue(row, item)));
        return style.chart(plot, Texts.get("chart.gains.y"));
    }

    /// What a list of so many calls earns (x: calls), from nobody to everybody.
    ///
    /// @param order with money and at least one lead
    public static JFreeChart profit(CallOrder order, Series series, ChartTheme theme) {
        Style style = new Style(theme);
        List<Point> points = order.profits();
        NumberAxis money = style.numbers("");
        double least = points.stream().mapToDouble(Point::y).min().orElse(0);
        double most = points.stream().mapToDouble(Point::y).max().orElse(0);
        ticks(money, Math.min(0, least), most > Math.min(0, least) ? Math.max(0, most) : 1);
        XYPlot plot = style.xyPlot(counts(style, Texts.get("chart.decision.calls"), order.size()), money);
        plot.addAnnotation(new XYLineAnnotation(0, 0, order.size(), 0, Style.DASHED, theme.muted));
        filled(plot, points, series, theme)
                .setDefaultToolTipGenerator((data, row, item) ->
                        Texts.get("chart.decision.profit-tip", data.getXValue(row, item), data.getYValue(row, item)));
        return style.chart(plot, Texts.get("chart.decision.profit"));
    }

    /// How many leads have which chance, buyers below and others above them, in twenty steps.
    ///
    /// @param tested at least one lead
    public static JFreeChart distribution(Predictions tested, ChartTheme theme) {
        Style style = new Style(theme);
        int[] buyers = new int[BINS];
        int[] others = new int[BINS];
        for (int lead = 0; lead < tested.size(); lead++) {
            int bin = Math.min(BINS - 1, (int) (tested.probability(lead) * BINS));
            (tested.label(lead) ? buyers : others)[bin]++;
        }
        CategoryTableXYDataset dataset = new CategoryTableXYDataset();
        for (int bin = 0; bin < BINS; bin++) {
            dataset.add((bin + 0.5) / BINS, buyers[bin], Texts.get("chart.decision.bought"));
            dataset.add((bin + 0.5) / BINS, others[bin], Texts.get("chart.decision.others"));
        }
        int most = IntStream.range(0, BINS)
                .map(bin -> buyers[bin] + others[bin])
                .max()
                .orElse(1);
        NumberAxis leads = style.numbers("");
        ticks(leads, 0, most);
        XYPlot plot = style.xyPlot(style.shares(Texts.get("chart.decision.chance")), leads);
        plot.setDataset(dataset);
        StackedXYBarRenderer renderer = new StackedXYBarRenderer(0.12);
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        Color[] colors = {theme.better, theme.quietBar};
        renderer.setBarPainter(new RoundedBars(RoundedBars.By.ROW, row -> colors[row]));
        IntStream.range(0, colors.length).forEach(row -> renderer.setSeriesPaint(row, colors[row]));
        renderer.setDefaultToolTipGenerator((data, row, item) -> Texts.get(
                "chart.decision.tip",
                data.getSeriesKey(row),
                data.getXValue(row, item) - 0.5 / BINS,
                data.getXValue(row, item) + 0.5 / BINS,
                data.getYValue(row, item)));
        plot.setRenderer(renderer);
        JFreeChart chart = style.chart(plot, Texts.get("chart.decision.leads"));
        chart.addSubtitle(0, style.key(plot));
        return chart;
    }

    /// Bars one below the other with a few words after each: what ways to call bring, or what tiers convert.
    ///
    /// @param bars from top to bottom; at least one, all titles different
    /// @param what a bar's length says
    public static JFreeChart bars(List<Bar> bars, String what, ChartTheme theme) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        bars.forEach(bar -> dataset.addValue(bar.value(), what, bar.title()));
        double longest = bars.stream()
                .mapToDouble(Bar::value)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        double reach = longest > 0 ? longest * ROOM_FOR_NOTES : 1;
        List<String> notes = bars.stream().map(Bar::note).toList();
        return new HorizontalBars(new Style(theme), notes, row -> row == 0 ? theme.bar : theme.quietBar, reach)
                .chart(dataset, new BarRenderer());
    }

    /// @return what draws the curve; it is given its tip by whoever knows what the points say
    private static XYLineAndShapeRenderer filled(XYPlot plot, List<Point> points, Series series, ChartTheme theme) {
        Color color = ModelColors.of(series.modelId(), theme);
        double[] xs = points.stream().mapToDouble(Point::x).toArray();
        DefaultXYDataset line = new DefaultXYDataset();
        line.addSeries(
                series.title(),
                new double[][] {xs, points.stream().mapToDouble(Point::y).toArray()});
        XYLineAndShapeRenderer curve = new XYLineAndShapeRenderer(true, false);
        curve.setDefaultCreateEntities(false); // or every point's words would be made whenever it is drawn
        curve.setDrawSeriesLineAsPath(true);
        curve.setSeriesPaint(0, color);
        curve.setSeriesStroke(0, Style.stroke(List.of(series), 0));
        plot.setDataset(0, line);
        plot.setRenderer(0, curve);
        plot.addAnnotation(new Area(points, new Color(color.getRed(), color.getGreen(), color.getBlue(), FILL_ALPHA)));
        return curve;
    }

    /// An axis from 0 to a number of leads, with a tick at its very end.
    private static NumberAxis counts(Style style, String label, int most) {
        NumberAxis axis = style.numbers(label);
        ticks(axis, 0, Math.max(1, most));
        axis.setRange(0, Math.max(1, most));
        return axis;
    }

    private static void ticks(NumberAxis axis, double from, double to) {
        double step = step((to - from) / TICKS);
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
        format.setMaximumFractionDigits(step < 1 ? 2 : 0);
        axis.setTickUnit(new NumberTickUnit(step, format));
        axis.setRange(new Range(Math.floor(from / step) * step, Math.ceil(to / step) * step));
    }

    /// The next of 1, 2, 2.5, 5 and 10 times a power of ten.
    private static double step(double wanted) {
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        for (double times : new double[] {1, 2, 2.5, 5}) {
            if (times * power >= wanted) {
                return times * power;
            }
        }
        return 10 * power;
    }
}
