package app.hotlist.gui.figure;

import java.awt.geom.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// What the mouse does over a chart: it points, picks, takes hold of the mark, draws a box to see larger.
final class ChartMouse {

    /// How far from the mark it can be taken hold of, in pixels.
    private static final double REACH = 8;

    /// A smaller box is a shaky click, in pixels.
    private static final double LEAST_BOX = 8;

    /// How much larger one notch of the wheel shows.
    private static final double NOTCH = 1.2;

    /// How much of what is shown one notch of the wheel moves sideways.
    private static final double MOVE = 0.1;

    private enum Drag {
        NOTHING,
        MARK,
        BOX
    }

    private final ChartPane pane;
    private Drag drag = Drag.NOTHING;
    private double startX;
    private double startY;

    ChartMouse(ChartPane pane) {
        this.pane = pane;
    }

    void listen() {
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> pane.pointAway());
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        pane.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        pane.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    }

    private void moved(MouseEvent event) {
        pane.pointNear(event.getX(), event.getY());
        Cursor elsewhere = pane.canPick() ? Cursor.HAND : Cursor.DEFAULT;
        pane.setCursor(pane.isOnMark(event.getX(), REACH) ? Cursor.H_RESIZE : elsewhere);
    }

    private void pressed(MouseEvent event) {
        drag = Drag.NOTHING;
        if (event.getButton() == MouseButton.PRIMARY) {
            startX = event.getX();
            startY = event.getY();
            if (pane.isOnMark(startX, REACH)) {
                drag = Drag.MARK;
            } else if (pane.canMagnify()) {
                drag = Drag.BOX;
            }
        }
    }

    private void dragged(MouseEvent event) {
        switch (drag) {
            case NOTHING -> {}
            case MARK -> {
                pane.pointAway();
                pane.dragMark(event.getX());
            }
            case BOX -> {
                pane.pointAway();
                pane.frame(box(event));
            }
        }
    }

    private void released(MouseEvent event) {
        if (drag == Drag.MARK) {
            pane.releaseMark();
        }
        if (drag == Drag.BOX) {
            pane.unframe();
            Rectangle2D part = box(event);
            if (part.getWidth() >= LEAST_BOX && part.getHeight() >= LEAST_BOX) {
                pane.magnifyTo(part);
            }
        }
        drag = Drag.NOTHING;
    }

    private Rectangle2D box(MouseEvent event) {
        Rectangle2D box = new Rectangle2D.Double(startX, startY, 0, 0);
        box.add(event.getX(), event.getY());
        return box;
    }

    private void clicked(MouseEvent event) {
        boolean still = event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY;
        if (still && event.getClickCount() == 2) {
            pane.magnify(Magnifier::showWhole);
        } else if (still && event.getClickCount() == 1) {
            pane.pointNear(event.getX(), event.getY());
            pane.pick();
        }
    }

    /// The wheel belongs to the page until the chart was clicked or Ctrl is held.
    private void scrolled(ScrollEvent event) {
        boolean meant = event.isShortcutDown() || pane.getParent().isFocused();
        double notches = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        if (!meant || notches == 0 || !pane.canMagnify()) {
            return;
        }
        if (event.isShiftDown()) {
            pane.magnify(glass -> glass.move(notches < 0 ? MOVE : -MOVE));
        } else {
            pane.zoom(notches > 0 ? NOTCH : 1 / NOTCH, event.getX(), event.getY());
        }
        event.consume();
    }
}
