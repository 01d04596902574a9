package app.hotlist.base;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Format;
import java.text.ListFormat;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences that core code has to say: findings, reasons, names of steps and models.
///
/// They stand in `i18n/core.properties`, because the window, the command line and every file that is
/// written say the same. The language is that of [Locale.Category#DISPLAY], asked anew for every text: it may change
/// while the program runs.
public final class Texts {

    /// English is the bundle without a language: who wants English on a German computer gets it.
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /// The text of that key.
    ///
    /// @param details what the text refers to as `{0}`, `{1}`, …; numbers come out as the locale writes them
    public static String get(String key, Object... details) {
        return filled(bundle("core").getString(key), details);
    }

    /// The texts of that name in the language of the display, in English where there is no such language.
    ///
    /// @param name of a file in `i18n`, such as `core`
    public static ResourceBundle bundle(String name) {
        return bundle(name, Locale.getDefault(Locale.Category.DISPLAY));
    }

    /// The texts of that name in a language, in English where there is no such language.
    ///
    /// @param name of a file in `i18n`, such as `core`
    public static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle("i18n." + name, language, NO_OTHER_LANGUAGE);
    }

    /// A text with its details filled in.
    ///
    /// @param text in the manner of [MessageFormat], with numbers in the manner of [#number(String)]
    public static String filled(String text, Object... details) {
        MessageFormat format = new MessageFormat(text, Locale.getDefault(Locale.Category.FORMAT));
        for (Format part : format.getFormats()) {
            if (part instanceof DecimalFormat numbers) {
                setNought(numbers);
            }
        }
        return format.format(details);
    }

    /// Several words as a sentence names them: "A", "A and B", "A, B and C", in the language of the display.
    ///
    /// @param words at least one
    public static String list(List<String> words) {
        Locale language = Locale.getDefault(Locale.Category.DISPLAY);
        return ListFormat.getInstance(language, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(words);
    }

    /// Numbers as the locale writes them. Statistics leave the nought out before a point, as in `.914`: a pattern that
    /// begins with a point does so, too, but not where the locale has another decimal sign, as in `0,914`.
    ///
    /// @param pattern in the manner of [DecimalFormat]
    public static DecimalFormat number(String pattern) {
        DecimalFormat numbers =
                new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT)));
        setNought(numbers);
        return numbers;
    }

    private static void setNought(DecimalFormat numbers) {
        if (numbers.getDecimalFormatSymbols().getDecimalSeparator() != '.' && numbers.getMinimumIntegerDigits() == 0) {
            numbers.setMinimumIntegerDigits(1);
        }
    }
}
