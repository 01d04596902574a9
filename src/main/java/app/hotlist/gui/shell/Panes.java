package app.hotlist.gui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Moves the keyboard from one part of the window to the next: top bar, steps, page, history, status bar.
final class Panes {

    private Panes() {}

    /// Gives the keyboard to the next pane that can take it.
    ///
    /// @param focused what has the keyboard now
    /// @param by 1 for the next one, -1 for the one before
    static void move(List<? extends Node> panes, @Nullable Node focused, int by) {
        int from = -1;
        for (int i = 0; i < panes.size(); i++) {
            if (isIn(focused, panes.get(i))) {
                from = i;
            }
        }
        for (int step = 1; step <= panes.size(); step++) {
            int next = Math.floorMod(Math.max(from, by > 0 ? -1 : 0) + by * step, panes.size());
            Optional<Node> first = focusable(panes.get(next)).findFirst();
            if (first.isPresent()) {
                first.get().requestFocus();
                return;
            }
        }
    }

    private static boolean isIn(@Nullable Node node, Node pane) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == pane) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Node> focusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        if (node.isFocusTraversable()) {
            return Stream.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Panes::focusable)
                : Stream.empty();
    }
}
