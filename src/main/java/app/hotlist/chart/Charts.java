package app.hotlist.chart;

import app.hotlist.base.Texts;
import app.hotlist.evaluation.CalibrationCurve;
import app.hotlist.evaluation.GainsCurve;
import app.hotlist.evaluation.LiftCurve;
import app.hotlist.evaluation.Point;
import app.hotlist.evaluation.PrecisionRecallCurve;
import app.hotlist.evaluation.RocCurve;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelClip;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.xy.DefaultXYDataset;

/// The charts that judge models, each a function of what the models said and of the theme.
///
/// At least one model; the first is drawn on top; all titles are different. A model whose curve is not defined,
/// because none of its leads bought, is named but has no curve. [ChartSentences] says in words what they show.
public final class Charts {

    private static final double MARK = 9;

    /// The top of a scale of shares when words stand on a bar of 100 %.
    private static final double ROOM_FOR_LABELS = 1.1;

    private static final Rectangle2D SQUARE = new Rectangle2D.Double(-4, -4, 8, 8);
    private static final Line2D DIAGONAL = new Line2D.Double(0, 0, 1, 1);

    /// Words whose top were lower would reach into the axis.
    private static final double LOWEST_WORDS = 0.1;

    private Charts() {}

    /// How many buyers are found in the first calls.
    public static JFreeChart gains(List<Series> series, ChartTheme theme) {
        XYPlot plot = gainsPlot(series, theme);
        return new CurvePlot(new Style(theme), series).chart(plot, Texts.get("chart.gains.y"));
    }

    /// The same, with a list of so many calls marked on the first model's curve.
    ///
    /// @param calls length of the list; more than there are leads counts as all of them
    public static JFreeChart gainsAt(int calls, List<Series> series, ChartTheme theme) {
        Style style = new Style(theme);
        XYPlot plot = gainsPlot(series, theme);
        Series first = series.getFirst();
        GainsCurve gains = GainsCurve.of(first.predictions());
        int possible = Math.min(calls, first.predictions().size());
        double x = (double) possible / first.predictions().size();
        double y = gains.buyersIn(possible) / first.predictions().positives();

        DefaultXYDataset mark = new DefaultXYDataset();
        mark.addSeries(first.title(), new double[][] {{x}, {y}});
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-MARK / 2, -MARK / 2, MARK, MARK));
        renderer.setSeriesPaint(0, ModelColors.of(first.modelId(), theme));
        plot.setDataset(1, mark);
        plot.setRenderer(1, renderer);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.addAnnotation(new XYLineAnnotation(x, 0, x, y, Style.DASHED, theme.muted));
        String words = Texts.get("chart.gains.mark", possible, Math.round(gains.buyersIn(possible)));
        plot.addAnnotation(
                x < 0.6
                        ? style.words(words, x + 0.02, Math.max(y - 0.01, LOWEST_WORDS), TextAnchor.TOP_LEFT)
                        : style.words(words, x - 0.01, y - 0.05, TextAnchor.TOP_RIGHT));
        return new CurvePlot(style, series).chart(plot, Texts.get("chart.gains.y"));
    }

    private static XYPlot gainsPlot(List<Series> series, ChartTheme theme) {
        Style style = new Style(theme);
        XYPlot plot = diagonal(style, "chart.gains.x", chance(style));
        new CurvePlot(style, series).draw(plot, Charts::gainsOf, CurvePlot.Points.HIDDEN, DIAGONAL);
        return plot;
    }

    /// Buyers found against others called in vain (ROC).
    public static JFreeChart roc(List<Series> series, ChartTheme theme) {
        Style style = new Style(theme);
        XYPlot plot = diagonal(style, "chart.roc.x", chance(style));
        new CurvePlot(style, series).draw(plot, Charts::rocOf, CurvePlot.Points.HIDDEN, DIAGONAL);
        return new CurvePlot(style, series).chart(plot, Texts.get("chart.roc.y"));
    }

    /// How many calls succeed while more and more buyers are found (precision and recall).
    public static JFreeChart precisionRecall(List<Series> series, ChartTheme theme) {
        Style style = new Style(theme);
        XYPlot plot = style.xyPlot(style.shares(Texts.get("chart.pr.x")), style.shares(""));
        double baseRate = series.getFirst().predictions().baseRate();
        plot.addAnnotation(new XYLineAnnotation(0, baseRate, 1, baseRate, Style.DASHED, theme.muted));
        plot.addAnnotation(style.words(Texts.get("chart.chance"), 0.98, baseRate - 0.015, TextAnchor.TOP_RIGHT));
        Line2D blind = new Line2D.Double(0, baseRate, 1, baseRate);
        new CurvePlot(style, series).draw(plot, Charts::precisionOf, CurvePlot.Points.HIDDEN, blind);
        return new CurvePlot(style, series).chart(plot, Texts.get("chart.pr.y"));
    }

    /// What was promised against what happened.
    public static JFreeChart calibration(List<Series> series, ChartTheme theme) {
        Style style = new Style(theme);
        XYPlot plot = diagonal(
                style,
                "chart.calibration.x",
                style.words(Texts.get("chart.calibration.kept"), 0.99, 0.5, TextAnchor.TOP_RIGHT));
        new CurvePlot(style, series).draw(plot, Charts::calibrationOf, CurvePlot.Points.DOTS, DIAGONAL);
        return new CurvePlot(style, series).chart(plot, Texts.get("chart.calibration.y"));
    }

    private static CurvePlot.Curve gainsOf(Series series) {
        List<Point> points = GainsCurve.of(series.predictions()).points();
        long leads = series.predictions().size();
        long buyers = series.predictions().positives();
        return new CurvePlot.Curve(points, item -> {
            Point point = points.get(item);
            return Texts.get(
                    "chart.gains.tip",
                    series.title(),
                    Math.round(point.x() * leads),
                    point.x(),
                    Math.round(point.y() * buyers),
                    point.y());
        });
    }

    private static CurvePlot.Curve rocOf(Series series) {
        return ofChances(
                series, "chart.roc.tip", RocCurve.of(series.predictions()).points());
    }

    private static CurvePlot.Curve precisionOf(Series series) {
        return ofChances(
                series,
                "chart.pr.tip",
                PrecisionRecallCurve.of(series.predictions()).points());
    }

    /// A curve of which each point is told with the lowest chance that is called.
    private static CurvePlot.Curve ofChances(Series series, String key, List<Point> points) {
        return new CurvePlot.Curve(points, item -> {
            Point point = points.get(item);
            return Texts.get(key, series.title(), point.x(), point.y(), Math.min(1, point.threshold()));
        });
    }

    private static CurvePlot.Curve calibrationOf(Series series) {
        List<CalibrationCurve.Bin> bins =
                CalibrationCurve.of(series.predictions()).bins();
        return new CurvePlot.Curve(
                bins.stream()
                        .map(bin -> new Point(bin.predicted(), bin.happened(), bin.predicted()))
                        .toList(),
                item -> {
                    CalibrationCurve.Bin bin = bins.get(item);
                    return Texts.get(
                            "chart.calibration.tip", series.title(), bin.predicted(), bin.happened(), bin.rows());
                });
    }

    /// How often each tenth of the leads bought, best tenth first.
    public static JFreeChart lift(List<Series> series, ChartTheme theme) {
        Style style = new Style(theme);
        CategoryAxis tenths = style.categories(Texts.get("chart.lift.x"));
        tenths.setCategoryMargin(series.size() == 1 ? 0.25 : 0.2);
        CategoryPlot plot = style.categoryPlot(tenths, style.shares(""));
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (Series one : series) {
            LiftCurve.of(one.predictions())
                    .tenths()
                    .forEach(tenth -> dataset.addValue(tenth.rate(), one.title(), (Integer) tenth.number()));
        }
        plot.setDataset(dataset);
        BarRenderer renderer = new BarRenderer();
        style.calm(renderer);
        renderer.setBarPainter(new RoundedBars(RoundedBars.By.ROW, row -> style.surface(series, row)));
        renderer.setItemMargin(0.1);
        if (series.size() == 1) {
            labelLift(renderer, series.getFirst(), style);
            plot.getRangeAxis().setRange(0, ROOM_FOR_LABELS);
        }
        renderer.setDefaultToolTipGenerator((data, row, column) -> Texts.get(
                "chart.lift.tip", data.getRowKey(row), data.getColumnKey(column), data.getValue(row, column)));
        plot.setRenderer(renderer);
        plot.addRangeMarker(average(style, series.getFirst()));
        JFreeChart chart = style.chart(plot, Texts.get("chart.lift.y"));
        if (series.size() > 1) {
            chart.addSubtitle(0, style.keyAbove(series, _ -> SQUARE));
        }
        return chart;
    }

    private static void labelLift(BarRenderer renderer, Series series, Style style) {
        List<String> lifts = LiftCurve.of(series.predictions()).tenths().stream()
                .map(tenth -> Texts.get("chart.lift.label", tenth.lift()))
                .toList();
        style.label(
                renderer,
                lifts,
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER, ItemLabelClip.NONE));
    }

    private static ValueMarker average(Style style, Series series) {
        double baseRate = series.predictions().baseRate();
        ValueMarker marker = new ValueMarker(baseRate, style.theme().muted, Style.DASHED);
        marker.setLabel(Texts.get("chart.lift.average", baseRate));
        marker.setLabelFont(Inter.SMALL);
        marker.setLabelPaint(style.theme().muted);
        marker.setLabelBackgroundColor(style.theme().surface);
        marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(TextAnchor.BOTTOM_RIGHT);
        return marker;
    }

    private static XYTextAnnotation chance(Style style) {
        return style.words(Texts.get("chart.chance"), 0.57, 0.45, TextAnchor.TOP_LEFT);
    }

    /// A plot of shares against shares with its dashed diagonal, and what that stands for.
    private static XYPlot diagonal(Style style, String x, XYTextAnnotation meaning) {
        XYPlot plot = style.xyPlot(style.shares(Texts.get(x)), style.shares(""));
        plot.addAnnotation(new XYLineAnnotation(0, 0, 1, 1, Style.DASHED, style.theme().muted));
        plot.addAnnotation(meaning);
        return plot;
    }
}
