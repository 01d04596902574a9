package app.hotlist.gui.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.control.ToggleGroup;

/// Loads a screen's FXML, which lies beside its controller: `ScoreController` has `Score.fxml`.
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

    /// Loads the view of a controller that was made by hand, with everything it needs.
    public static Parent load(Object controller) {
        Class<?> type = controller.getClass();
        String file = type.getSimpleName().replace("Controller", ".fxml");
        URL url = Objects.requireNonNull(type.getResource(file), file);
        FXMLLoader loader = new FXMLLoader(url, Strings.bundle());
        loader.setControllerFactory(_ -> controller);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load " + url, e);
        }
    }
}
