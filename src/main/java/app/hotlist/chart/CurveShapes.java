package app.hotlist.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.event.AnnotationChangeListener;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/// Puts the shapes of the models on their curves, a few on each and none on another.
///
/// The baseline has none: it is dashed.
record CurveShapes(ChartTheme theme, List<Series> series) implements XYAnnotation {

    private static final int SHAPES = 5;

    @Override
    public void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis across,
            ValueAxis up,
            int rendererIndex,
            PlotRenderingInfo info) {
        Traced.Screen screen = new Traced.Screen(area, across, up);
        for (int i = series.size() - 1; i >= 0; i--) {
            Series one = series.get(i);
            if (!Style.isBaseline(one)) {
                Traced curve = Traced.of(plot.getDataset(0), i, screen);
                for (int n = 0; n < SHAPES; n++) {
                    double share = (n + (i + 1.0) / (series.size() + 1)) / SHAPES;
                    curve.at(area.getX() + share * area.getWidth()).ifPresent(place -> draw(g2, one, theme, place));
                }
            }
        }
    }

    /// Draws a model's shape in its colour, with an edge that sets it off from its line.
    static void draw(Graphics2D g2, Series one, ChartTheme theme, Point2D place) {
        Shape shape = AffineTransform.getTranslateInstance(place.getX(), place.getY())
                .createTransformedShape(ModelShapes.of(one.modelId()));
        g2.setPaint(ModelColors.of(one.modelId(), theme));
        g2.fill(shape);
        g2.setStroke(Style.HAIRLINE);
        g2.setPaint(theme.surface);
        g2.draw(shape);
    }

    @Override
    public void addChangeListener(AnnotationChangeListener listener) {}

    @Override
    public void removeChangeListener(AnnotationChangeListener listener) {}
}
