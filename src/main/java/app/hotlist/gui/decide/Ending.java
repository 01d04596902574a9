package app.hotlist.gui.decide;

import app.hotlist.gui.figure.Figure;
import app.hotlist.gui.support.Strings;
import java.util.function.DoubleConsumer;

/// Ends the list where the mark on a figure is dragged to, or where a point is picked, by click or by key.
final class Ending {

    private Ending() {}

    /// @param move takes what the horizontal axis says, while it is dragged too
    /// @param settle called when it is let go
    static void on(Figure figure, DoubleConsumer move, Runnable settle) {
        figure.onMarkDragged(move, settle);
        figure.onPick(Strings.get("decide.pick-hint"), pick -> {
            move.accept(pick.x());
            settle.run();
        });
    }
}
