package app.hotlist.table;

/// The signs that part a text into rows and values.
final class RowSyntax {

    /// What a character may be.
    static final byte PLAIN = 0;

    static final byte DELIMITER = 1;
    static final byte LINE_END = 2;
    static final byte QUOTE = 3;
    static final byte BACKSLASH = 4;
    static final byte NUL = 5;

    private final byte[] signs;

    /// @param delimiter between the values of a row
    /// @param quote around values, or [CsvDialect#NO_QUOTE]
    /// @param escape what stands before a quote that is part of a value: the quote itself, or a backslash
    RowSyntax(char delimiter, char quote, char escape) {
        signs = new byte[Math.max(128, Math.max(delimiter, quote) + 1)];
        signs[0] = NUL;
        signs['\n'] = LINE_END;
        signs['\r'] = LINE_END;
        if (escape == CsvDialect.BACKSLASH) {
            signs[CsvDialect.BACKSLASH] = BACKSLASH;
        }
        if (quote != CsvDialect.NO_QUOTE) {
            signs[quote] = QUOTE;
        }
        signs[delimiter] = DELIMITER;
    }

    static RowSyntax of(CsvDialect dialect) {
        return new RowSyntax(dialect.delimiter(), dialect.quote(), dialect.escape());
    }

    /// Quotes are doubled.
    static RowSyntax doubling(char delimiter, char quote) {
        return new RowSyntax(delimiter, quote, quote);
    }

    /// What each character is, by its code; those beyond are plain.
    byte[] signs() {
        return signs;
    }

    private byte sign(char c) {
        return c < signs.length ? signs[c] : PLAIN;
    }

    boolean isQuote(char c) {
        return sign(c) == QUOTE;
    }

    boolean isDelimiter(char c) {
        return sign(c) == DELIMITER;
    }

    /// Whether a backslash before that character makes it part of the value.
    boolean isEscapable(char c) {
        byte sign = sign(c);
        return sign == QUOTE || sign == DELIMITER || sign == BACKSLASH;
    }

    /// Copies a value without its escapes and without NUL characters.
    ///
    /// @param quoted whether two quotes stand for one
    /// @return where it ends in the target
    int plain(char[] text, int from, int to, boolean quoted, char[] target, int place) {
        int size = place;
        int at = from;
        while (at < to) {
            char c = text[at++];
            byte sign = sign(c);
            boolean doubled = quoted && sign == QUOTE && at < to && text[at] == c;
            if (doubled || (sign == BACKSLASH && at < to && isEscapable(text[at]))) {
                c = text[at++];
            }
            if (sign != NUL) {
                target[size++] = c;
            }
        }
        return size;
    }
}
