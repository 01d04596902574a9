package app.hotlist.gui.support;

import app.hotlist.base.Texts;
import java.util.ResourceBundle;

/// The window's texts, from `i18n/gui.properties`: FXML says `%score.run`, Java `Strings.get("score.run")`.
///
/// The key stands as a literal at every call: a test compares the keys used with those in the bundle.
public final class Strings {

    private Strings() {}

    /// All of them, for FXML, in the language of the display. Without arguments a text is taken as it is, so `''` must
    /// not be used in such texts.
    public static ResourceBundle bundle() {
        return Texts.bundle("gui");
    }

    /// The text of that key, word for word.
    public static String get(String key) {
        return bundle().getString(key);
    }

    /// The text of that key, filled in.
    ///
    /// @param details what the text refers to as `{0}`, `{1}`, …; numbers come out as the locale writes them
    public static String get(String key, Object... details) {
        return Texts.filled(bundle().getString(key), details);
    }
}
