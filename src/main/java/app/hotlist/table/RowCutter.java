package app.hotlist.table;

/// Finds the values of one row in a window of the text.
///
/// A quoted value may contain delimiters and line ends, and ends at a quote with a delimiter or line end behind it:
/// any other quote within it is one that nobody doubled, and stays. Line ends are LF, CRLF and CR, also in one file.
/// Blanks before an opening and after a closing quote are no part of the value.
final class RowCutter {

    /// The text taken so far does not tell yet.
    static final int UNKNOWN = -1;

    /// A quote that opens is closed nowhere.
    static final int UNCLOSED = -2;

    private final TextWindow window;
    private final RowSyntax syntax;
    private final byte[] signs;

    private RawRow row = new RawRow();
    private char[] chars = new char[0];
    private int limit;
    private boolean ended;
    private boolean withinQuotes;
    private int firstClose;

    RowCutter(TextWindow window, RowSyntax syntax) {
        this.window = window;
        this.syntax = syntax;
        this.signs = syntax.signs();
    }

    /// Cuts one row.
    ///
    /// @param untrusted quotes that open before this place must close in their line, or they are left out
    /// @return the place behind the row's line end, or [#UNKNOWN], or [#UNCLOSED]
    int cut(int from, RawRow target, int untrusted) {
        row = target;
        chars = window.chars();
        limit = window.limit();
        ended = window.ended();
        withinQuotes = false;
        firstClose = 0;
        row.begin(chars, from);
        int at = from - 1;
        do {
            at = value(at + 1, untrusted);
        } while (at >= 0 && at < limit && sign(chars[at]) == RowSyntax.DELIMITER);
        return at < 0 || at == limit ? at : afterLineEnd(at);
    }

    /// Whether the last cut did not find the end of a quoted value.
    boolean withinQuotes() {
        return withinQuotes;
    }

    /// Where the first value with a line end was closed in the last cut.
    int firstClose() {
        return firstClose;
    }

    /// Finds the end of a value: the delimiter, the line end or the end of the text.
    private int value(int from, int untrusted) {
        int open = afterBlanks(from);
        if (open == limit || sign(chars[open]) != RowSyntax.QUOTE) {
            return bare(from);
        }
        boolean inLine = open < untrusted;
        int close = close(open + 1, inLine);
        if (close == UNKNOWN) {
            withinQuotes = true;
            return UNKNOWN;
        }
        if (close == UNCLOSED) {
            row.hasOpenQuote();
            return inLine ? bare(open + 1) : UNCLOSED;
        }
        if (row.lineEnds() > 0 && firstClose == 0) {
            firstClose = close;
        }
        row.value(open + 1, close);
        return afterBlanks(close + 1);
    }

    private byte sign(char c) {
        return c < signs.length ? signs[c] : RowSyntax.PLAIN;
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < limit && chars[at] == ' ' && sign(' ') == RowSyntax.PLAIN) {
            at++;
        }
        return at;
    }

    private int bare(int from) {
        for (int at = from; at < limit; at++) {
            switch (sign(chars[at])) {
                case RowSyntax.DELIMITER, RowSyntax.LINE_END -> {
                    row.value(from, at);
                    return at;
                }
                case RowSyntax.NUL -> row.hasNul();
                case RowSyntax.BACKSLASH -> at = escaped(at);
                default -> {}
            }
        }
        if (ended) {
            row.value(from, limit);
            return limit;
        }
        return UNKNOWN;
    }

    /// The place of the quote that closes a value.
    private int close(int from, boolean inLine) {
        for (int at = from; at < limit; at++) {
            switch (sign(chars[at])) {
                case RowSyntax.QUOTE -> {
                    int next = afterBlanks(at + 1);
                    if (next == limit || endsValue(chars[next])) {
                        return next < limit || ended ? at : UNKNOWN;
                    }
                    at = chars[at + 1] == chars[at] ? doubled(at) : stray(at);
                }
                case RowSyntax.LINE_END -> {
                    if (inLine) {
                        return UNCLOSED;
                    }
                    row.lineEnd();
                    at = afterLineEnd(at) - 1;
                }
                case RowSyntax.NUL -> row.hasNul();
                case RowSyntax.BACKSLASH -> at = escaped(at);
                default -> {}
            }
        }
        return ended ? UNCLOSED : UNKNOWN;
    }

    private boolean endsValue(char c) {
        byte sign = sign(c);
        return sign == RowSyntax.DELIMITER || sign == RowSyntax.LINE_END;
    }

    private int doubled(int at) {
        row.hasEscapes();
        return at + 1;
    }

    private int stray(int at) {
        row.hasStrayQuote();
        return at;
    }

    private int escaped(int at) {
        if (at + 1 < limit && syntax.isEscapable(chars[at + 1])) {
            row.hasEscapes();
            return at + 1;
        }
        return at;
    }

    /// The place behind a line end; [#UNKNOWN] if it may go on.
    private int afterLineEnd(int at) {
        if (chars[at] == '\n') {
            return at + 1;
        }
        if (at + 1 == limit) {
            return ended ? limit : UNKNOWN;
        }
        return chars[at + 1] == '\n' ? at + 2 : at + 1;
    }
}
