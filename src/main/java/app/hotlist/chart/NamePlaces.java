package app.hotlist.chart;

import java.awt.geom.Dimension2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds a place for the name of each curve: beside it, clear of every curve and name, and plainly nearer to it than to
/// any other.
///
/// @param area the plot
/// @param curves in the order of the names
/// @param others what else must not be written over
record NamePlaces(Rectangle2D area, List<Traced> curves, List<Traced> others) {

    /// How far a name is from its curve.
    private static final double GAP = 5;

    /// How much nearer it must be to its own curve than to the next.
    private static final double PLAINLY = 6;

    /// Names are best where curves are neither steep nor together: a little left of the middle.
    private static final double BEST = 0.4;

    /// How much a place far from there costs, against a pixel of distance.
    private static final double FAR_OFF = 60;

    /// A place and what speaks against it.
    private record Try(Rectangle2D room, double cost) {}

    /// A place for each name; empty if even one has none.
    ///
    /// @param sizes of the names, in pixels
    Optional<List<Rectangle2D>> find(List<? extends Dimension2D> sizes) {
        List<Rectangle2D> found = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            Optional<Rectangle2D> place = find(i, sizes.get(i), found);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            found.add(place.get());
        }
        return Optional.of(found);
    }

    private Optional<Rectangle2D> find(int curve, Dimension2D size, List<Rectangle2D> taken) {
        Try best = null;
        for (Point2D place : curves.get(curve).places()) {
            for (Rectangle2D room : around(place, size)) {
                if (area.contains(room) && taken.stream().noneMatch(room::intersects)) {
                    double cost = cost(curve, room);
                    if (cost < (best == null ? Double.POSITIVE_INFINITY : best.cost())) {
                        best = new Try(room, cost);
                    }
                }
            }
        }
        return Optional.ofNullable(best).map(Try::room);
    }

    private static List<Rectangle2D> around(Point2D place, Dimension2D size) {
        double width = size.getWidth();
        double height = size.getHeight();
        double x = place.getX();
        double y = place.getY();
        return List.of(
                new Rectangle2D.Double(x + GAP, y + GAP / 2, width, height),
                new Rectangle2D.Double(x - GAP - width, y - GAP / 2 - height, width, height),
                new Rectangle2D.Double(x + GAP, y - GAP / 2 - height, width, height),
                new Rectangle2D.Double(x - GAP - width, y + GAP / 2, width, height));
    }

    /// Infinite where a curve would be written over or mistaken.
    private double cost(int curve, Rectangle2D room) {
        double own = curves.get(curve).distance(room);
        double next = Double.POSITIVE_INFINITY;
        for (int i = 0; i < curves.size(); i++) {
            if (i != curve) {
                next = Math.min(next, curves.get(i).distance(room));
            }
        }
        for (Traced other : others) {
            if (other.distance(room) < 2) {
                return Double.POSITIVE_INFINITY;
            }
        }
        if (own < 2 || next < own + PLAINLY) {
            return Double.POSITIVE_INFINITY;
        }
        double across = (room.getCenterX() - area.getX()) / area.getWidth();
        return own + FAR_OFF * Math.abs(across - BEST);
    }
}
