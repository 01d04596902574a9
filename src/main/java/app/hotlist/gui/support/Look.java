package app.hotlist.gui.support;

import app.hotlist.workspace.Settings.Role;
import app.hotlist.workspace.Settings.Theme;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How the window looks: light, dark or in high contrast, in Inter, by `app.css` on AtlantaFX Primer; and how large.
///
/// Make one when the toolkit runs and [#dress(Scene)] each scene.
public final class Look {

    /// How large everything may be, in percent.
    public static final int SMALLEST = 80;

    public static final int LARGEST = 200;

    private static final int USUAL = 100;
    private static final double LARGER_FOR_MANAGERS = 1.15;
    private static final int STEP = 10;
    private static final List<String> WEIGHTS = List.of("Regular", "Medium", "SemiBold", "Bold");
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass CONTRAST = PseudoClass.getPseudoClass("contrast");

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.ANALYST);
    private final IntegerProperty zoom = new SimpleIntegerProperty(USUAL);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper contrast = new ReadOnlyBooleanWrapper(false);

    public Look() {
        WEIGHTS.forEach(Look::loadFont);
        Platform.Preferences system = Platform.getPreferences();
        theme.subscribe(() -> show(system));
        system.colorSchemeProperty().subscribe(_ -> show(system));
        dark.subscribe(on -> Application.setUserAgentStylesheet(
                on ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet()));
    }

    private void show(Platform.Preferences system) {
        contrast.set(theme.get() == Theme.CONTRAST);
        dark.set(
                switch (theme.get()) {
                    case LIGHT, CONTRAST -> false;
                    case DARK -> true;
                    case SYSTEM -> system.getColorScheme() == ColorScheme.DARK;
                });
    }

    /// Gives a scene the look, now and whenever it changes.
    public void dress(Scene scene) {
        scene.getStylesheets().add(resource("/app/hotlist/gui/app.css"));
        dark.subscribe(on -> scene.getRoot().pseudoClassStateChanged(DARK, on));
        contrast.subscribe(on -> scene.getRoot().pseudoClassStateChanged(CONTRAST, on));
    }

    /// From light to dark, to high contrast and back to light.
    public void toggle() {
        theme.set(
                switch (theme.get()) {
                    case LIGHT -> Theme.DARK;
                    case DARK -> Theme.CONTRAST;
                    case CONTRAST -> Theme.LIGHT;
                    case SYSTEM -> dark.get() ? Theme.LIGHT : Theme.DARK;
                });
    }

    /// Makes everything larger.
    public void larger() {
        zoom.set(Math.min(LARGEST, zoom.get() + STEP));
    }

    /// Makes everything smaller.
    public void smaller() {
        zoom.set(Math.max(SMALLEST, zoom.get() - STEP));
    }

    /// Makes everything as large as it is meant to be.
    public void usualSize() {
        zoom.set(USUAL);
    }

    /// From analyst to manager, or back.
    public void changeRole() {
        role.set(role.get() == Role.ANALYST ? Role.MANAGER : Role.ANALYST);
    }

    /// How many times larger everything is than it is meant to be: a manager reads from further away.
    public double scale() {
        return zoom.get() / 100.0 * (role.get() == Role.MANAGER ? LARGER_FOR_MANAGERS : 1);
    }

    /// For whom the window is.
    public ObjectProperty<Role> roleProperty() {
        return role;
    }

    /// What was chosen.
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// How large everything is, in percent from [#SMALLEST] to [#LARGEST].
    public IntegerProperty zoomProperty() {
        return zoom;
    }

    /// Whether the window is dark, as chosen or as the system is.
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /// Whether the window is in high contrast.
    public ReadOnlyBooleanProperty contrastProperty() {
        return contrast.getReadOnlyProperty();
    }

    /// What a theme is called.
    public static String name(Theme theme) {
        return switch (theme) {
            case LIGHT -> Strings.get("theme.light");
            case DARK -> Strings.get("theme.dark");
            case CONTRAST -> Strings.get("theme.contrast");
            case SYSTEM -> Strings.get("theme.system");
        };
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
