package app.hotlist.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;

/// A curve as it runs over the screen: places a few pixels apart, whatever the distance of its points.
///
/// @param places from left to right, in pixels; empty for a curve without points in the plot
record Traced(List<Point2D> places) {

    /// So far apart are two places, in pixels.
    private static final double STEP = 4;

    Traced {
        places = List.copyOf(places);
    }

    /// The axes of a plot and where on the screen it is.
    record Screen(Rectangle2D area, ValueAxis across, ValueAxis up) {

        Point2D at(double x, double y) {
            return new Point2D.Double(
                    across.valueToJava2D(x, area, RectangleEdge.BOTTOM), up.valueToJava2D(y, area, RectangleEdge.LEFT));
        }
    }

    static Traced of(XYDataset data, int series, Screen screen) {
        List<Point2D> places = new ArrayList<>();
        Point2D last = null;
        for (int i = 0; i < data.getItemCount(series); i++) {
            Point2D next = screen.at(data.getXValue(series, i), data.getYValue(series, i));
            if (last == null) {
                places.add(next);
            } else {
                between(last, next, places);
            }
            last = next;
        }
        Rectangle2D area = screen.area();
        places.removeIf(place -> !area.intersects(place.getX() - 0.5, place.getY() - 0.5, 1, 1));
        return new Traced(places);
    }

    private static void between(Point2D from, Point2D to, List<Point2D> places) {
        int steps = (int) Math.max(1, Math.ceil(from.distance(to) / STEP));
        for (int step = 1; step <= steps; step++) {
            double share = (double) step / steps;
            Point2D place = new Point2D.Double(
                    from.getX() + share * (to.getX() - from.getX()), from.getY() + share * (to.getY() - from.getY()));
            if (places.isEmpty() || step == steps || places.getLast().distance(place) >= STEP / 2) {
                places.add(place);
            }
        }
    }

    /// Where the curve is at that distance from the left edge; empty where it is not.
    Optional<Point2D> at(double x) {
        return places.stream()
                .filter(place -> Math.abs(place.getX() - x) <= STEP)
                .min((one, other) -> Double.compare(Math.abs(one.getX() - x), Math.abs(other.getX() - x)));
    }

    /// How many of its places lie in a room.
    long in(Rectangle2D room) {
        return places.stream().filter(room::contains).count();
    }

    /// How far it passes from a room, in pixels; infinite without places.
    double distance(Rectangle2D room) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Point2D place : places) {
            double dx = Math.max(0, Math.max(room.getMinX() - place.getX(), place.getX() - room.getMaxX()));
            double dy = Math.max(0, Math.max(room.getMinY() - place.getY(), place.getY() - room.getMaxY()));
            nearest = Math.min(nearest, Math.hypot(dx, dy));
        }
        return nearest;
    }
}
