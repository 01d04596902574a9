package app.hotlist.chart;

import app.hotlist.evaluation.Point;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/// The area between a curve and zero, behind the curve.
///
/// No renderer of areas: one that fills and draws a line alike puts the line along the bottom too.
final class Area extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1L;

    private final transient List<Point> points;
    private final Color color;

    /// @param points from left to right
    Area(List<Point> points, Color color) {
        this.points = List.copyOf(points);
        this.color = color;
    }

    @Override
    public void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis domain,
            ValueAxis range,
            int rendererIndex,
            PlotRenderingInfo info) {
        if (points.isEmpty()) {
            return;
        }
        Path2D path = new Path2D.Double();
        double zero = range.valueToJava2D(0, area, plot.getRangeAxisEdge());
        path.moveTo(domain.valueToJava2D(points.getFirst().x(), area, plot.getDomainAxisEdge()), zero);
        for (Point point : points) {
            path.lineTo(
                    domain.valueToJava2D(point.x(), area, plot.getDomainAxisEdge()),
                    range.valueToJava2D(point.y(), area, plot.getRangeAxisEdge()));
        }
        path.lineTo(domain.valueToJava2D(points.getLast().x(), area, plot.getDomainAxisEdge()), zero);
        path.closePath();
        g2.setPaint(color);
        g2.fill(path);
    }
}
