package app.hotlist.chart;

import app.hotlist.evaluation.Point;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.labels.XYToolTipGenerator;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/// Puts the curves of models into a plot.
///
/// @param style how it looks
/// @param series the models; the first is drawn on top
record CurvePlot(Style style, List<Series> series) {

    private static final double DOT = 6;

    /// How the points of a curve are shown.
    enum Points {
        HIDDEN,
        DOTS
    }

    /// Adds a curve for each model.
    ///
    /// @param curve the points of a model's curve
    void draw(XYPlot plot, Function<Series, List<Point>> curve, Points points) {
        DefaultXYDataset dataset = new DefaultXYDataset();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, points == Points.DOTS);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setDefaultToolTipGenerator(tips());
        for (int i = 0; i < series.size(); i++) {
            Series one = series.get(i);
            dataset.addSeries(one.title(), coordinates(curve.apply(one)));
            renderer.setSeriesPaint(i, ModelColors.of(one.modelId(), style.theme()));
            renderer.setSeriesStroke(i, Style.stroke(one));
            renderer.setSeriesShape(i, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        }
        plot.setDataset(dataset);
        plot.setRenderer(renderer);
    }

    private static double[][] coordinates(List<Point> points) {
        return new double[][] {
            points.stream().mapToDouble(Point::x).toArray(),
            points.stream().mapToDouble(Point::y).toArray()
        };
    }

    private static XYToolTipGenerator tips() {
        return (dataset, row, item) -> "%s: %s → %s"
                .formatted(
                        dataset.getSeriesKey(row),
                        Style.percent(dataset.getXValue(row, item)),
                        Style.percent(dataset.getYValue(row, item)));
    }
}
