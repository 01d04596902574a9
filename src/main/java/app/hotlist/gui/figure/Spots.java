package app.hotlist.gui.figure;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Everything of a drawn chart that has a value: the points of its curves, its bars.
///
/// @param lines the curves in the order in which they were given, each from left to right; then the bars, as one line
/// @param area the plot within its axes, in pixels; what lies outside is there but not seen
record Spots(List<List<Spot>> lines, Rectangle2D area) {

    /// A bar is left for a curve that passes so near, in pixels.
    private static final double BEFORE_BARS = 8;

    /// So far, in pixels, from the nearest bar nothing is meant.
    private static final double FARTHEST_BAR = 30;

    /// How far, in pixels, something may reach beyond the plot and be seen.
    private static final double EDGE = 1;

    static final Spots NONE = new Spots(List.of(), new Rectangle2D.Double());

    Spots {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /// A curve and how far it is.
    private record Near(List<Spot> line, double distance) {}

    /// What is meant by a place: the nearest point of the nearest curve, or the bar that is there.
    Optional<Spot> nearest(double x, double y) {
        Rectangle2D reach = new Rectangle2D.Double(
                area.getX() - FARTHEST_BAR,
                area.getY() - FARTHEST_BAR,
                area.getWidth() + 2 * FARTHEST_BAR,
                area.getHeight() + 2 * FARTHEST_BAR);
        if (!reach.contains(x, y)) {
            return Optional.empty();
        }
        return lines.stream()
                .map(line -> new Near(line, distance(line, x, y)))
                .min(Comparator.comparingDouble(Near::distance))
                .filter(near -> Double.isFinite(near.distance()))
                .flatMap(near -> near.line().stream()
                        .filter(this::isSeen)
                        .min(Comparator.comparingDouble(spot -> spot.distance(x, y))));
    }

    /// Infinite where nothing of the line is meant.
    private double distance(List<Spot> line, double x, double y) {
        if (!line.getFirst().isPoint()) {
            double nearest = line.stream()
                    .filter(this::isSeen)
                    .mapToDouble(spot -> spot.distance(x, y))
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
            return nearest > FARTHEST_BAR ? Double.POSITIVE_INFINITY : nearest + BEFORE_BARS;
        }
        double nearest = line.stream().filter(this::isSeen).findFirst().isEmpty()
                ? Double.POSITIVE_INFINITY
                : line.getFirst().distance(x, y);
        for (int i = 1; i < line.size() && Double.isFinite(nearest); i++) {
            Spot from = line.get(i - 1);
            Spot to = line.get(i);
            nearest = Math.min(nearest, Line2D.ptSegDist(from.x(), from.y(), to.x(), to.y(), x, y));
        }
        return nearest;
    }

    private boolean isSeen(Spot spot) {
        Rectangle2D room = spot.room();
        return room.getMaxX() >= area.getMinX() - EDGE
                && room.getMinX() <= area.getMaxX() + EDGE
                && room.getMaxY() >= area.getMinY() - EDGE
                && room.getMinY() <= area.getMaxY() + EDGE;
    }

    /// Where one is in it by the keyboard: which line, which spot of it.
    record Place(int line, int index) {}

    Optional<Spot> at(Place place) {
        boolean there = place.line() >= 0
                && place.line() < lines.size()
                && place.index() >= 0
                && place.index() < lines.get(place.line()).size();
        return there ? Optional.of(lines.get(place.line()).get(place.index())) : Optional.empty();
    }

    /// Where a spot stands.
    Optional<Place> placeOf(Pick pick) {
        for (int line = 0; line < lines.size(); line++) {
            for (int i = 0; i < lines.get(line).size(); i++) {
                if (lines.get(line).get(i).pick().equals(pick)) {
                    return Optional.of(new Place(line, i));
                }
            }
        }
        return Optional.empty();
    }

    /// So many spots further in the same line, but not beyond its ends.
    Place along(Place from, int steps) {
        int last = lines.get(from.line()).size() - 1;
        return new Place(from.line(), Math.clamp(from.index() + (long) steps, 0, last));
    }

    /// The spot of the next or former line that is nearest across; the same place if there is no such line.
    Place across(Place from, int lineSteps) {
        int line = Math.clamp(from.line() + (long) lineSteps, 0, lines.size() - 1);
        double x = lines.get(from.line()).get(from.index()).x();
        List<Spot> other = lines.get(line);
        int nearest = 0;
        for (int i = 1; i < other.size(); i++) {
            if (Math.abs(other.get(i).x() - x) < Math.abs(other.get(nearest).x() - x)) {
                nearest = i;
            }
        }
        return line == from.line() ? from : new Place(line, nearest);
    }
}
