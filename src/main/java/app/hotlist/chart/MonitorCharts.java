package app.hotlist.chart;

import app.hotlist.base.Texts;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelClip;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.xy.CategoryTableXYDataset;
import org.jfree.data.xy.DefaultXYDataset;

/// What leads were like, file by file, and how the values of a column have moved.
public final class MonitorCharts {

    private static final double DOT = 7;

    /// Between bars, as a share of the room of each; and how much of the whole a bar takes at most.
    private static final double LEAST_GAP = 0.4;

    private static final double WIDEST_BAR = 0.2;

    private static final Color TIER_C = new Color(0xF2D479);
    private static final double PALER = 0.5;

    /// More titles than these below an axis would run into each other.
    private static final int MOST_TITLES = 8;

    /// The height in pixels of a value with its two bars, and what a chart has besides.
    private static final int ROW = 34;

    private static final int AROUND = 40;

    private static final double ROOM_FOR_LABELS = 1.25;

    private MonitorCharts() {}

    /// File by file the shares of the tiers, stacked, the best below; and the mean chance as a line.
    ///
    /// @param files in the order of time; at least one
    /// @param tiers what the tiers are called, as many as each file has
    public static JFreeChart timeline(List<Moment> files, List<String> tiers, ChartTheme theme) {
        Style style = new Style(theme);
        NumberAxis axis = style.numbers("");
        axis.setRange(0.5, files.size() + 0.5);
        axis.setTickUnit(new Titles(files));
        XYPlot plot = style.xyPlot(axis, style.shares(""));
        plot.setDataset(0, shares(files, tiers));
        plot.setRenderer(0, bars(files, style));
        plot.setDataset(1, means(files));
        plot.setRenderer(1, line(files, theme));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        JFreeChart chart = style.chart(plot, Texts.get("chart.monitor.y"));
        chart.addSubtitle(0, style.key(plot));
        return chart;
    }

    private static CategoryTableXYDataset shares(List<Moment> files, List<String> tiers) {
        CategoryTableXYDataset shares = new CategoryTableXYDataset();
        for (int tier = 0; tier < tiers.size(); tier++) {
            for (int file = 0; file < files.size(); file++) {
                shares.add(
                        file + 1.0,
                        files.get(file).tiers().get(tier),
                        Texts.get("chart.monitor.tier", tiers.get(tier)));
            }
        }
        return shares;
    }

    private static StackedXYBarRenderer bars(List<Moment> files, Style style) {
        StackedXYBarRenderer bars = new StackedXYBarRenderer(Math.max(LEAST_GAP, 1 - files.size() * WIDEST_BAR));
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        List<Color> colors = tiers(style);
        bars.setBarPainter(new RoundedBars(RoundedBars.By.ROW, colors::get));
        IntStream.range(0, colors.size()).forEach(tier -> bars.setSeriesPaint(tier, colors.get(tier)));
        bars.setDefaultToolTipGenerator((data, row, item) -> Texts.get(
                "chart.monitor.tip",
                files.get(item).name(),
                files.get(item).title(),
                data.getSeriesKey(row),
                data.getYValue(row, item)));
        return bars;
    }

    /// The colours that tiers have everywhere; the last is that of what does not matter.
    private static List<Color> tiers(Style style) {
        ChartTheme theme = style.theme();
        return List.of(theme.better, style.paler(theme.better, PALER), TIER_C, theme.quietBar);
    }

    private static DefaultXYDataset means(List<Moment> files) {
        int[] known = known(files);
        DefaultXYDataset means = new DefaultXYDataset();
        means.addSeries(Texts.get("chart.monitor.mean"), new double[][] {
            IntStream.of(known).mapToDouble(file -> file + 1.0).toArray(),
            IntStream.of(known).mapToDouble(file -> files.get(file).mean()).toArray()
        });
        return means;
    }

    private static int[] known(List<Moment> files) {
        return IntStream.range(0, files.size())
                .filter(file -> !Double.isNaN(files.get(file).mean()))
                .toArray();
    }

    private static XYLineAndShapeRenderer line(List<Moment> files, ChartTheme theme) {
        int[] known = known(files);
        XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, true);
        line.setSeriesPaint(0, theme.text);
        line.setSeriesStroke(0, new BasicStroke(2f));
        line.setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        line.setUseOutlinePaint(true);
        line.setSeriesOutlinePaint(0, theme.surface);
        line.setUseFillPaint(true);
        line.setSeriesFillPaint(0, theme.text);
        line.setDefaultToolTipGenerator((data, row, item) -> Texts.get(
                "chart.monitor.tip",
                files.get(known[item]).name(),
                files.get(known[item]).title(),
                data.getSeriesKey(row),
                data.getYValue(row, item)));
        return line;
    }

    /// Names files along an axis, so many of them that their titles do not run into each other.
    private static final class Titles extends NumberTickUnit {

        private static final long serialVersionUID = 1L;

        private final String[] titles;

        Titles(List<Moment> files) {
            super(Math.ceilDiv(files.size(), MOST_TITLES));
            titles = files.stream().map(Moment::title).toArray(String[]::new);
        }

        @Override
        public String valueToString(double place) {
            int file = (int) Math.round(place) - 1;
            return file >= 0 && file < titles.length ? titles[file] : "";
        }
    }

    /// The height in pixels that suits so many values.
    public static int height(int values) {
        return values * ROW + AROUND;
    }

    /// The values of a column then and now, two bars each.
    ///
    /// @param values from top to bottom; at least one
    public static JFreeChart thenNow(List<ThenNow> values, ChartTheme theme) {
        Style style = new Style(theme);
        DefaultCategoryDataset shares = new DefaultCategoryDataset();
        for (ThenNow value : values) {
            shares.addValue(value.then(), Texts.get("chart.monitor.then"), value.title());
            shares.addValue(value.now(), Texts.get("chart.monitor.now"), value.title());
        }
        CategoryAxis names = style.categories("");
        names.setTickLabelFont(Inter.NAME);
        names.setTickLabelPaint(theme.text);
        names.setLowerMargin(0.01);
        names.setUpperMargin(0.01);
        names.setCategoryMargin(0.3);
        names.setMaximumCategoryLabelWidthRatio(0.45f);
        double most = values.stream()
                .mapToDouble(value -> Math.max(value.then(), value.now()))
                .max()
                .orElseThrow();
        CategoryPlot plot = style.categoryPlot(names, style.hidden(0, most > 0 ? most * ROOM_FOR_LABELS : 1));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinesVisible(false);
        plot.setDataset(shares);
        plot.setRenderer(bars(style));
        JFreeChart chart = style.bare(plot);
        LegendTitle key = style.key(plot);
        key.setHorizontalAlignment(HorizontalAlignment.LEFT);
        chart.addSubtitle(0, key);
        return chart;
    }

    private static BarRenderer bars(Style style) {
        BarRenderer bars = new BarRenderer();
        style.calm(bars);
        List<Color> colors = List.of(style.theme().quietBar, style.theme().bar);
        bars.setBarPainter(new RoundedBars(RoundedBars.By.ROW, colors::get));
        IntStream.range(0, colors.size()).forEach(row -> bars.setSeriesPaint(row, colors.get(row)));
        bars.setItemMargin(0.05);
        bars.setMaximumBarWidth(0.3);
        bars.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", Style.percent()));
        bars.setDefaultItemLabelsVisible(true);
        bars.setDefaultItemLabelFont(Inter.SMALL);
        bars.setDefaultItemLabelPaint(style.theme().muted);
        bars.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT, ItemLabelClip.NONE));
        bars.setDefaultToolTipGenerator((data, row, column) -> Texts.get(
                "chart.monitor.value-tip", data.getColumnKey(column), data.getRowKey(row), data.getValue(row, column)));
        return bars;
    }
}
