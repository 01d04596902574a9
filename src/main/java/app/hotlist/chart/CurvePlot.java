package app.hotlist.chart;

import app.hotlist.evaluation.Point;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/// Puts the curves of models into a plot, and their names.
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

    /// The curve of one model.
    ///
    /// @param points from left to right
    /// @param tip what is told of a point
    record Curve(List<Point> points, IntFunction<String> tip) {}

    /// Adds a curve for each model.
    ///
    /// @param reference a line to compare with, which no name may cover
    void draw(XYPlot plot, Function<Series, Curve> curve, Points points, Line2D reference) {
        DefaultXYDataset dataset = new DefaultXYDataset();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, points == Points.DOTS);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setDefaultCreateEntities(false); // or every point's words would be made whenever it is drawn
        List<IntFunction<String>> tips = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            Series one = series.get(i);
            Curve drawn = curve.apply(one);
            tips.add(drawn.tip());
            dataset.addSeries(one.title(), coordinates(drawn.points()));
            renderer.setSeriesPaint(i, ModelColors.of(one.modelId(), style.theme()));
            renderer.setSeriesStroke(i, Style.stroke(series, i));
            renderer.setSeriesShape(i, shape(one));
        }
        renderer.setDefaultToolTipGenerator((_, row, item) -> tips.get(row).apply(item));
        plot.setDataset(dataset);
        plot.setRenderer(renderer);
        if (series.size() > 1 && points == Points.HIDDEN) {
            plot.addAnnotation(new CurveShapes(style.theme(), series));
        }
        if (series.size() <= CurveNames.MOST) {
            plot.addAnnotation(new CurveNames(style, series, List.of(reference)));
        }
    }

    /// The plot as a chart, with the names above it where they are too many to be beside the curves.
    ///
    /// @param above what the vertical axis shows
    JFreeChart chart(XYPlot plot, String above) {
        JFreeChart chart = style.chart(plot, above);
        if (series.size() > CurveNames.MOST) {
            chart.addSubtitle(0, style.keyAbove(series, ModelShapes::of));
        }
        return chart;
    }

    /// One model alone needs no shape of its own.
    private Shape shape(Series one) {
        return series.size() == 1 ? new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT) : ModelShapes.of(one.modelId());
    }

    private static double[][] coordinates(List<Point> points) {
        return new double[][] {
            points.stream().mapToDouble(Point::x).toArray(),
            points.stream().mapToDouble(Point::y).toArray()
        };
    }
}
