package app.hotlist.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line `sep=;` that spreadsheets understand at the top of a file as a hint on its delimiter.
final class SeparatorLine {

    private static final Pattern HINT =
            Pattern.compile("\\A\"?sep=([^\\r\\n\"\\\\\\x00])\"?(?:\\r\\n?|\\n|\\z)", Pattern.CASE_INSENSITIVE);

    private SeparatorLine() {}

    /// The delimiter that the first line of a text names, if it is such a line.
    static Optional<Character> of(String text) {
        Matcher line = HINT.matcher(text);
        return line.lookingAt() ? Optional.of(line.group(1).charAt(0)) : Optional.empty();
    }

    /// The text below that line; all of it where there is none.
    static String below(String text) {
        Matcher line = HINT.matcher(text);
        return line.lookingAt() ? text.substring(line.end()) : text;
    }
}
