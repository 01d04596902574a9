package app.hotlist.gui.figure;

import app.hotlist.gui.support.Look;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/// A figure with a mark on it that can be dragged: a line from top to bottom, a dot where it meets the curve, and a few
/// words. The picture itself is not drawn again while the mark moves.
///
/// With the keyboard on it, left and right move the mark by a hundredth of the axis, with Shift by a tenth.
public final class MarkedFigure extends StackPane {

    private static final double DOT = 6;
    private static final double BESIDE = 12;

    /// How near to the mark the mouse takes hold of it, in pixels.
    private static final double REACH = 14;

    private static final double STEP = 0.01;
    private static final double LONG_STEP = 0.1;

    /// A place on the chart's axes.
    ///
    /// @param title of the words beside it
    /// @param words below the title; may be empty
    public record Mark(double x, double y, String title, String words) {}

    private final Figure figure;
    private final Line line = new Line();
    private final Circle dot = new Circle(DOT);
    private final Label title = new Label();
    private final Label words = new Label();
    private final VBox callout = new VBox(title, words);
    private final Pane over = new Pane(line, dot, callout);
    private @Nullable Mark mark;
    private boolean held;
    private DoubleConsumer whenDragged = _ -> {};
    private Runnable whenReleased = () -> {};

    /// @param look whose theme the chart takes
    public MarkedFigure(Look look) {
        figure = new Figure(look);
        getStyleClass().add("marked-figure");
        line.getStyleClass().add("mark-line");
        dot.getStyleClass().add("mark-dot");
        callout.getStyleClass().add("mark-callout");
        title.getStyleClass().addAll("small", "strong");
        words.getStyleClass().addAll("small", "muted");
        over.setMouseTransparent(true);
        over.setManaged(false);
        getChildren().setAll(figure, over);
        figure.setWhenDrawn(this::place);
        addEventFilter(MouseEvent.ANY, this::mouse);
        addEventFilter(KeyEvent.ANY, this::key);
    }

    /// The figure below the mark.
    public Figure figure() {
        return figure;
    }

    /// Moves the mark; `null` takes it away.
    public void setMark(@Nullable Mark other) {
        mark = other;
        place();
    }

    /// @param dragged takes what the horizontal axis says where the mark is dragged to
    /// @param released called when it is let go
    public void setWhenDragged(DoubleConsumer dragged, Runnable released) {
        whenDragged = dragged;
        whenReleased = released;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        over.resizeRelocate(0, 0, getWidth(), getHeight());
        place();
    }

    private void place() {
        @Nullable Mark shown = mark;
        Optional<Drawn> drawn = figure.drawn();
        over.setVisible(shown != null && drawn.isPresent());
        if (shown != null && drawn.isPresent()) {
            place(shown, drawn.get());
        }
    }

    private void place(Mark shown, Drawn drawn) {
        Bounds area = drawn.area();
        Point2D at = drawn.place(shown.x(), shown.y());
        double x = Math.round(at.getX()) + 0.5;
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(area.getMinY());
        line.setEndY(area.getMaxY());
        dot.setVisible(!Double.isNaN(shown.y()));
        dot.setCenterX(at.getX());
        dot.setCenterY(Double.isNaN(at.getY()) ? 0 : at.getY());
        title.setText(shown.title());
        words.setText(shown.words());
        words.setManaged(!shown.words().isEmpty());
        callout.autosize();
        double width = callout.getWidth();
        boolean left = x + BESIDE + width > getWidth();
        double beside = left ? x - BESIDE - width : x + BESIDE;
        double wanted = Double.isNaN(shown.y()) ? area.getMinY() : at.getY() - callout.getHeight() / 2;
        double lowest = Math.max(area.getMinY(), area.getMaxY() - callout.getHeight() - 2);
        callout.relocate(Math.max(0, beside), Math.clamp(wanted, area.getMinY(), lowest));
    }

    private void mouse(MouseEvent event) {
        Optional<Drawn> drawn = figure.drawn();
        if (mark == null || drawn.isEmpty()) {
            return;
        }
        if (event.getEventType() == MouseEvent.MOUSE_MOVED) {
            setCursor(isNear(event, drawn.get()) ? Cursor.H_RESIZE : Cursor.DEFAULT);
        } else if (event.getEventType() == MouseEvent.MOUSE_PRESSED && event.getButton() == MouseButton.PRIMARY) {
            press(event, drawn.get());
        } else if (held && event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            whenDragged.accept(drawn.get().xAt(event.getX()));
            event.consume();
        } else if (held && event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            held = false;
            whenReleased.run();
            event.consume();
        }
    }

    private void press(MouseEvent event, Drawn drawn) {
        if (isNear(event, drawn)) {
            held = true;
            figure.requestFocus();
            event.consume();
        }
    }

    private boolean isNear(MouseEvent event, Drawn drawn) {
        Bounds area = drawn.area();
        @Nullable Mark shown = mark;
        return shown != null
                && event.getY() >= area.getMinY() - REACH
                && event.getY() <= area.getMaxY() + REACH
                && Math.abs(event.getX() - drawn.place(shown.x(), 0).getX()) <= REACH;
    }

    private void key(KeyEvent event) {
        @Nullable Mark shown = mark;
        Optional<Drawn> drawn = figure.drawn();
        boolean arrow = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        if (!arrow || event.isAltDown() || event.isShortcutDown() || shown == null || drawn.isEmpty()) {
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            Bounds area = drawn.get().area();
            double share = event.isShiftDown() ? LONG_STEP : STEP;
            double way = (event.getCode() == KeyCode.LEFT ? -1 : 1) * share * area.getWidth();
            whenDragged.accept(drawn.get().xAt(drawn.get().place(shown.x(), 0).getX() + way));
        } else if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            whenReleased.run();
        }
        event.consume();
    }

    /// For tests and pictures: the part that moves.
    Node mark() {
        return over;
    }
}
