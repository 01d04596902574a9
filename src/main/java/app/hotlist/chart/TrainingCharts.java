package app.hotlist.chart;

import app.hotlist.base.Texts;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYDataset;

/// Charts of training itself.
public final class TrainingCharts {

    private static final double DOT = 6;

    /// Above the highest point, as a share of the height: the words for the usual settings stand there.
    private static final double ROOM_FOR_WORDS = 0.2;

    private TrainingCharts() {}

    /// A search for better settings: a point for each trial, the best so far as a line, the usual settings dashed.
    ///
    /// @param trials in their order; at least one with a value
    /// @param usual what the best of the usual settings reached
    /// @param goal what the values are, such as "ROC AUC"
    public static JFreeChart bestSoFar(List<TrialMark> trials, double usual, String goal, ChartTheme theme) {
        Style style = new Style(theme);
        NumberAxis numbers = style.numbers(Texts.get("chart.search.x"));
        numbers.setRange(0.5, Math.max(trials.size(), 2) + 0.5);
        numbers.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        NumberAxis values = style.numbers("");
        values.setAutoRangeIncludesZero(false);
        values.setAutoRangeMinimumSize(0.002);
        values.setUpperMargin(ROOM_FOR_WORDS);
        values.setNumberFormatOverride(new DecimalFormat(
                "0.###", DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT))));
        XYPlot plot = style.xyPlot(numbers, values);
        plot.setDataset(0, best(trials));
        plot.setRenderer(0, line(theme));
        plot.setDataset(1, points(trials));
        plot.setRenderer(1, dots(trials, theme));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        ValueMarker mark = new ValueMarker(usual, theme.muted, Style.DASHED);
        mark.setLabel(Texts.get("chart.search.usual"));
        mark.setLabelFont(Inter.SMALL);
        mark.setLabelPaint(theme.muted);
        mark.setLabelBackgroundColor(theme.surface);
        mark.setLabelAnchor(RectangleAnchor.TOP_LEFT);
        mark.setLabelTextAnchor(TextAnchor.BOTTOM_LEFT);
        plot.addRangeMarker(mark);
        JFreeChart chart = style.chart(plot, goal);
        if (titles(trials).size() > 1) {
            chart.addSubtitle(key(trials, theme));
        }
        return chart;
    }

    private static Map<String, String> titles(List<TrialMark> trials) {
        Map<String, String> titles = new LinkedHashMap<>();
        trials.forEach(trial -> titles.putIfAbsent(trial.modelId(), trial.title()));
        return titles;
    }

    private static DefaultXYDataset best(List<TrialMark> trials) {
        List<double[]> steps = new ArrayList<>();
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < trials.size(); i++) {
            best = Math.max(best, known(trials.get(i)) ? trials.get(i).value() : best);
            if (Double.isFinite(best)) {
                steps.add(new double[] {i + 1.0, best});
            }
        }
        DefaultXYDataset dataset = new DefaultXYDataset();
        dataset.addSeries(Texts.get("chart.search.best"), new double[][] {
            steps.stream().mapToDouble(step -> step[0]).toArray(),
            steps.stream().mapToDouble(step -> step[1]).toArray()
        });
        return dataset;
    }

    private static boolean known(TrialMark trial) {
        return !Double.isNaN(trial.value());
    }

    private static XYStepRenderer line(ChartTheme theme) {
        XYStepRenderer line = new XYStepRenderer();
        line.setSeriesPaint(0, theme.bar);
        line.setSeriesStroke(0, new BasicStroke(2f));
        line.setDefaultShapesVisible(false);
        return line;
    }

    /// A series per kind of model.
    private static DefaultXYDataset points(List<TrialMark> trials) {
        DefaultXYDataset dataset = new DefaultXYDataset();
        titles(trials).forEach((id, title) -> {
            int[] places = places(trials, id);
            dataset.addSeries(title, new double[][] {
                IntStream.of(places).mapToDouble(place -> place + 1.0).toArray(),
                IntStream.of(places)
                        .mapToDouble(place -> trials.get(place).value())
                        .toArray()
            });
        });
        return dataset;
    }

    private static int[] places(List<TrialMark> trials, String id) {
        return IntStream.range(0, trials.size())
                .filter(place -> trials.get(place).modelId().equals(id) && known(trials.get(place)))
                .toArray();
    }

    private static XYLineAndShapeRenderer dots(List<TrialMark> trials, ChartTheme theme) {
        XYLineAndShapeRenderer dots = new XYLineAndShapeRenderer(false, true);
        List<String> ids = List.copyOf(titles(trials).keySet());
        for (int i = 0; i < ids.size(); i++) {
            dots.setSeriesPaint(i, ModelColors.of(ids.get(i), theme));
            dots.setSeriesShape(i, dot());
        }
        dots.setDefaultToolTipGenerator((_, series, item) -> {
            TrialMark trial = trials.get(places(trials, ids.get(series))[item]);
            return Texts.get("chart.search.tip", trial.title(), trial.words(), trial.value());
        });
        return dots;
    }

    private static Ellipse2D dot() {
        return new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT);
    }

    private static LegendTitle key(List<TrialMark> trials, ChartTheme theme) {
        LegendItemCollection items = new LegendItemCollection();
        titles(trials).forEach((id, title) -> {
            Color color = ModelColors.of(id, theme);
            LegendItem item = new LegendItem(title, null, null, null, dot(), color);
            item.setLabelPaint(theme.muted);
            items.add(item);
        });
        LegendTitle key = new LegendTitle(() -> items, new FlowArrangement(), new FlowArrangement());
        key.setItemFont(Inter.SMALL);
        key.setBackgroundPaint(theme.surface);
        key.setPosition(RectangleEdge.BOTTOM);
        return key;
    }
}
