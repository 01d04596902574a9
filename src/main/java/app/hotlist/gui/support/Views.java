package app.hotlist.gui.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXMLLoader;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What every screen does with its nodes. Loads a screen's FXML, which lies beside its controller:
/// `ScoreController` has `Score.fxml`.
public final class Views {

    private Views() {}

    /// Makes a group of toggles a choice: a click on the one that is chosen leaves it so.
    public static void alwaysOne(ToggleGroup group) {
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
    }

    /// Calls back whenever the keyboard leaves a field: whatever was written is written then.
    public static void whenLeft(Node field, Runnable action) {
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                action.run();
            }
        });
    }

    /// Shows a node, or hides it and leaves no room for it.
    public static void showIf(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Greys nodes as long as what they say is old. Style class `outdated`.
    public static void greyWhile(ObservableValue<Boolean> old, Node... nodes) {
        for (Node node : nodes) {
            old.subscribe(now -> {
                node.getStyleClass().remove("outdated");
                if (now) {
                    node.getStyleClass().add("outdated");
                }
            });
        }
    }

    /// Scrolls the pane that a node lies in, only as far as it must: what is in sight already stays where it is.
    public static void reveal(Node node) {
        @Nullable Node pane = node.getParent();
        while (pane != null && !(pane instanceof ScrollPane)) {
            pane = pane.getParent();
        }
        if (pane instanceof ScrollPane scroll) {
            scroll.applyCss();
            scroll.layout();
            Node content = scroll.getContent();
            double seen = scroll.getViewportBounds().getHeight();
            double room = content.getLayoutBounds().getHeight() - seen;
            Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double top = scroll.getVvalue() * room;
            if (room > 0 && bounds.getMinY() < top) {
                scroll.setVvalue(bounds.getMinY() / room);
            } else if (room > 0 && bounds.getMaxY() > top + seen) {
                scroll.setVvalue(Math.min(1, Math.min(bounds.getMinY(), bounds.getMaxY() - seen) / room));
            }
        }
    }

    /// Loads the view of a controller that was made by hand, with everything it needs.
    public static Parent load(Object controller) {
        Class<?> type = controller.getClass();
        String file = type.getSimpleName().replace("Controller", ".fxml");
        URL url = Objects.requireNonNull(type.getResource(file), file);
        FXMLLoader loader = new FXMLLoader(url, Strings.bundle());
        loader.setControllerFactory(_ -> controller);
        try {
            Parent view = loader.load();
            giveWordsTheirRoom(view);
            return view;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load " + url, e);
        }
    }

    /// In a narrow window, or in a language of long words, the titles of a screen take a second line before a button
    /// loses its end.
    private static void giveWordsTheirRoom(Node node) {
        if (node instanceof ScrollPane scrolled) { // has no children before it is shown
            giveWordsTheirRoom(scrolled.getContent());
        } else if (node.getStyleClass().contains("screen-header")) {
            Stream.of(".button", ".menu-button")
                    .flatMap(buttons -> node.lookupAll(buttons).stream())
                    .forEach(button -> ((Region) button).setMinWidth(Region.USE_PREF_SIZE));
            node.lookupAll(".screen-subtitle").forEach(title -> wrap((Label) title));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(Views::giveWordsTheirRoom);
        }
    }

    private static void wrap(Label words) {
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
    }
}
