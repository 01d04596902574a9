package app.hotlist.gui.support;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How the window looks: light or dark, in Inter, by `app.css` on AtlantaFX Primer.
///
/// Make one when the toolkit runs and [#dress(Scene)] each scene.
public final class Look {

    private static final List<String> WEIGHTS = List.of("Regular", "Medium", "SemiBold", "Bold");
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final BooleanProperty dark = new SimpleBooleanProperty(false);

    public Look() {
        WEIGHTS.forEach(Look::loadFont);
        dark.subscribe(on -> Application.setUserAgentStylesheet(
                on ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet()));
    }

    /// Gives a scene the look, now and whenever it changes.
    public void dress(Scene scene) {
        scene.getStylesheets().add(resource("/app/hotlist/gui/app.css"));
        dark.subscribe(on -> scene.getRoot().pseudoClassStateChanged(DARK, on));
    }

    /// From light to dark or back.
    public void toggle() {
        dark.set(!dark.get());
    }

    /// Whether the window is dark.
    public BooleanProperty darkProperty() {
        return dark;
    }

    private static void loadFont(String weight) {
        try (InputStream font = Look.class.getResourceAsStream("/app/hotlist/fonts/Inter-" + weight + ".otf")) {
            Font.loadFont(Objects.requireNonNull(font, weight), 14);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String resource(String path) {
        return Objects.requireNonNull(Look.class.getResource(path), path).toExternalForm();
    }
}
