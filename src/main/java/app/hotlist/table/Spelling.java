package app.hotlist.table;

import java.util.Locale;
import java.util.regex.Pattern;

/// When two texts are the same but for the way they are written: `Google`, `google ` and `GOOGLE`.
public final class Spelling {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private Spelling() {}

    /// What all spellings of a text have in common: small letters, single blanks, none at the ends.
    public static String key(String text) {
        return tidy(text).toLowerCase(Locale.ROOT);
    }

    /// The text with single blanks, and none at the ends.
    public static String tidy(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
