package app.hotlist.base;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences that core code has to say: findings, reasons, names of steps and models.
///
/// They stand in `i18n/core.properties`, because the window, the command line and every file that is
/// written say the same.
public final class Texts {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("i18n.core");

    private Texts() {}

    /// The text of that key.
    ///
    /// @param details what the text refers to as `{0}`, `{1}`, …; numbers come out as the locale writes them
    public static String get(String key, Object... details) {
        return new MessageFormat(BUNDLE.getString(key), Locale.getDefault(Locale.Category.FORMAT)).format(details);
    }
}
