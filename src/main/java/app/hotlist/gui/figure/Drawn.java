package app.hotlist.gui.figure;

import java.awt.geom.Rectangle2D;
import javafx.geometry.Bounds;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import org.jfree.chart.plot.XYPlot;

/// Where values are in a picture that was drawn, in the coordinates of its [Figure].
public final class Drawn {

    private final XYPlot plot;
    private final Rectangle2D area;

    Drawn(XYPlot plot, Rectangle2D area) {
        this.plot = plot;
        this.area = (Rectangle2D) area.clone();
    }

    /// The part of the picture between the axes.
    public Bounds area() {
        return new BoundingBox(area.getX(), area.getY(), area.getWidth(), area.getHeight());
    }

    /// Where a point of the two axes is.
    public Point2D place(double x, double y) {
        return new Point2D(
                plot.getDomainAxis().valueToJava2D(x, area, plot.getDomainAxisEdge()),
                plot.getRangeAxis().valueToJava2D(y, area, plot.getRangeAxisEdge()));
    }

    /// What the horizontal axis says at a place, within its ends.
    ///
    /// @param place in pixels from the left edge of the figure
    public double xAt(double place) {
        double inside = Math.clamp(place, area.getMinX(), area.getMaxX());
        return plot.getDomainAxis().java2DToValue(inside, area, plot.getDomainAxisEdge());
    }
}
