package app.hotlist.gui.figure;

import javafx.scene.input.KeyEvent;

/// What the keys do in a figure; none of them with Ctrl or Alt but C.
record FigureKeys(Figure figure, ChartPane pane) {

    private static final double LARGER = 1.5;
    private static final int FAR = Integer.MAX_VALUE / 2;

    void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        boolean done = plain && (common(event) || (!figure.showsNumbers() && inPicture(event)));
        boolean copied = event.isShortcutDown() && !event.isAltDown() && copies(event);
        if (done || copied) {
            event.consume();
        }
    }

    private boolean copies(KeyEvent event) {
        return switch (event.getCode()) {
            case C -> {
                figure.copy();
                yield true;
            }
            default -> false;
        };
    }

    private boolean common(KeyEvent event) {
        return switch (event.getCode()) {
            case T -> {
                figure.toggleNumbers();
                yield true;
            }
            default -> copies(event);
        };
    }

    private boolean inPicture(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> step(-1, 0);
            case RIGHT -> step(1, 0);
            case UP -> step(0, -1);
            case DOWN -> step(0, 1);
            case HOME -> step(-FAR, 0);
            case END -> step(FAR, 0);
            case ENTER, SPACE -> pane.pick();
            case PLUS, EQUALS, ADD -> pane.zoom(LARGER);
            case MINUS, SUBTRACT -> pane.zoom(1 / LARGER);
            case DIGIT0, NUMPAD0 -> figure.showWhole();
            case ESCAPE -> {
                return leave();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(int along, int across) {
        pane.step(along, across);
        figure.readAloud();
    }

    /// First from the point, then from the part; with neither the key is for somebody else.
    private boolean leave() {
        if (pane.pointed().isPresent()) {
            pane.pointAway();
            figure.readAloud();
            return true;
        }
        boolean magnified = pane.magnifiedProperty().get();
        figure.showWhole();
        return magnified;
    }
}
