package app.hotlist.gui.shell;

import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.Place;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that work on every screen, beside those of the project menu.
final class ShellKeys {

    private ShellKeys() {}

    static void install(Scene scene, ShellViewModel viewModel) {
        for (Place place : Place.values()) {
            if (place.isStep()) {
                KeyCode digit = KeyCode.valueOf("DIGIT" + place.number());
                add(scene, digit, KeyCombination.SHORTCUT_DOWN, () -> viewModel.goTo(place));
            }
        }
        add(scene, KeyCode.LEFT, KeyCombination.ALT_DOWN, viewModel::goBack);
        add(scene, KeyCode.RIGHT, KeyCombination.ALT_DOWN, viewModel::goForward);
    }

    /// What closes the help page on Escape. A filter, no accelerator: that one nobody gets who has no focus.
    static EventHandler<KeyEvent> closingHelp(ShellViewModel viewModel) {
        return event -> {
            if (event.getCode() == KeyCode.ESCAPE
                    && viewModel.helpOpenProperty().get()) {
                viewModel.helpOpenProperty().set(false);
                event.consume();
            }
        };
    }

    /// The keys that open the palette and move from pane to pane.
    ///
    /// @param move takes 1 for the next pane, -1 for the one before
    static void find(Scene scene, Runnable openPalette, IntConsumer move) {
        add(scene, KeyCode.K, KeyCombination.SHORTCUT_DOWN, openPalette);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F6), () -> move.accept(1));
        add(scene, KeyCode.F6, KeyCombination.SHIFT_DOWN, () -> move.accept(-1));
    }

    /// The key that changes from analyst to manager and back.
    static void role(Scene scene, Look look) {
        add(scene, KeyCode.M, KeyCombination.SHORTCUT_DOWN, look::changeRole);
    }

    /// The keys that make everything larger and smaller.
    static void zoom(Scene scene, Look look) {
        for (KeyCode plus : List.of(KeyCode.EQUALS, KeyCode.PLUS, KeyCode.ADD)) {
            add(scene, plus, KeyCombination.SHORTCUT_DOWN, look::larger);
        }
        add(scene, KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN, look::smaller);
        add(scene, KeyCode.SUBTRACT, KeyCombination.SHORTCUT_DOWN, look::smaller);
        add(scene, KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN, look::usualSize);
    }

    private static void add(Scene scene, KeyCode key, KeyCombination.Modifier modifier, Runnable action) {
        scene.getAccelerators().put(new KeyCodeCombination(key, modifier), action);
    }
}
