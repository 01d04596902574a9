package app.hotlist.gui.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// Points at one spot of a chart: a cross of thin lines and a dot, or a frame around a bar, and what it says beside it.
final class Pointer extends Group {

    private static final double RADIUS = 4.5;

    /// How far its words are from the spot.
    private static final double BESIDE = 12;

    private final Line down = new Line();
    private final Line aside = new Line();
    private final Circle dot = new Circle(RADIUS);
    private final Rectangle frame = new Rectangle();
    private final Tooltip tip = new Tooltip();
    private String hint = "";
    private @Nullable Spot spot;

    Pointer() {
        down.getStyleClass().add("figure-cross");
        aside.getStyleClass().add("figure-cross");
        dot.getStyleClass().add("figure-spot");
        frame.getStyleClass().add("figure-frame");
        tip.setHideOnEscape(false); // the figure does, and goes back to its summary
        getChildren().setAll(down, aside, frame, dot);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    /// What a click does to whatever it points at: that stands below the values.
    void hint(String words) {
        hint = words;
    }

    /// What it points at.
    Optional<Spot> spot() {
        return Optional.ofNullable(spot);
    }

    /// Points at a spot.
    ///
    /// @param area the plot within its axes
    /// @param x beside what its words stand: beside the mouse, for below it they would take the mouse away
    /// @param y the same
    void at(Spot shown, Rectangle2D area, double x, double y) {
        spot = shown;
        setVisible(true);
        boolean point = shown.isPoint();
        down.setVisible(point);
        aside.setVisible(point);
        dot.setVisible(point);
        frame.setVisible(!point);
        if (point) {
            cross(shown, area);
        } else {
            frame.setX(shown.room().getX());
            frame.setY(shown.room().getY());
            frame.setWidth(shown.room().getWidth());
            frame.setHeight(shown.room().getHeight());
        }
        tell(shown, x, y);
    }

    private void cross(Spot shown, Rectangle2D area) {
        place(down, shown.x(), shown.y(), shown.x(), area.getMaxY());
        place(aside, area.getMinX(), shown.y(), shown.x(), shown.y());
        dot.setCenterX(shown.x());
        dot.setCenterY(shown.y());
        Color color = shown.color().orElse(Color.GRAY);
        dot.setFill(javafx.scene.paint.Color.rgb(color.getRed(), color.getGreen(), color.getBlue()));
    }

    private static void place(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    private void tell(Spot shown, double x, double y) {
        String words = shown.words().get();
        tip.setText(words.isEmpty() || hint.isEmpty() ? words : words + "\n" + hint);
        Point2D place = getParent().localToScreen(x + BESIDE, y + BESIDE);
        if (place != null && !tip.getText().isEmpty()) {
            tip.show(this, place.getX(), place.getY());
        }
    }

    /// Points at nothing.
    void away() {
        spot = null;
        setVisible(false);
        tip.hide();
    }
}
