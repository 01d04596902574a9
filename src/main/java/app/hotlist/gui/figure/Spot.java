package app.hotlist.gui.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Supplier;

/// A point or bar as it was drawn.
///
/// @param pick what it stands for
/// @param room what it takes up, in pixels; a point of a curve has no width and no height
/// @param words what it says, in lines; made when it is asked for, because a chart has thousands
/// @param color of its curve; empty for a bar
record Spot(Pick pick, Rectangle2D room, Supplier<String> words, Optional<Color> color) {

    boolean isPoint() {
        return color.isPresent();
    }

    double x() {
        return room.getCenterX();
    }

    double y() {
        return isPoint() ? room.getCenterY() : room.getY();
    }

    /// How far a place is from it, in pixels; 0 inside.
    double distance(double x, double y) {
        double dx = Math.max(0, Math.max(room.getMinX() - x, x - room.getMaxX()));
        double dy = Math.max(0, Math.max(room.getMinY() - y, y - room.getMaxY()));
        return Math.hypot(dx, dy);
    }
}
