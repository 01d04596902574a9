package app.hotlist.table;

import java.io.IOException;

/// Parts a text into rows.
///
/// A quote that is closed nowhere is left out, and its row ends where its line ends: no line is lost to it. How far
/// the text was searched in vain for the end of a quoted value is remembered: quotes that open before that place
/// must close in their line. So no part of a text is read more than a few times, whatever it has.
final class RowParser {

    /// So many lines of a row are looked at to find out whether they are rows in themselves.
    private static final int FEW_LINES = 10;

    private static final int IN_LINE = Integer.MAX_VALUE;

    /// How far a quoted value may reach.
    private enum Within {
        LINE,
        TEXT
    }

    private final RowSyntax syntax;
    private final TextWindow window;
    private final RowCutter cutter;
    private final RawRow other = new RawRow();

    private int begin;
    private int end;
    private long line;
    private long nextLine = 1;
    private long searched;

    RowParser(FileText text, RowSyntax syntax) {
        this(TextWindow.over(text, text.size()), syntax);
    }

    RowParser(String text, RowSyntax syntax) {
        this(TextWindow.over(text), syntax);
    }

    private RowParser(TextWindow window, RowSyntax syntax) {
        this.window = window;
        this.syntax = syntax;
        this.cutter = new RowCutter(window, syntax);
    }

    /// The place in the whole text of the first character of the row read last.
    long rowPlace() {
        return window.base() + begin;
    }

    /// The place behind the row read last and its line end.
    long nextPlace() {
        return window.base() + end;
    }

    /// Reads the next row, an empty line too; false at the end of the text.
    ///
    /// @throws IOException if the text cannot be read on
    boolean next(RawRow row) throws IOException {
        return next(row, Within.TEXT);
    }

    /// Reads the next line as a row of its own, whatever quotes it has.
    ///
    /// @throws IOException if the text cannot be read on
    boolean nextLine(RawRow row) throws IOException {
        return next(row, Within.LINE);
    }

    private boolean next(RawRow row, Within where) throws IOException {
        begin = end;
        line = nextLine;
        Within within = where;
        while (true) {
            int after = begin == window.limit() ? RowCutter.UNKNOWN : cutter.cut(begin, row, untrusted(within));
            if (after >= 0) {
                finish(row, after);
                return true;
            }
            if (after == RowCutter.UNKNOWN && window.ended()) {
                return false;
            }
            boolean full = window.full(begin);
            if (after == RowCutter.UNCLOSED || (full && cutter.withinQuotes() && within == Within.TEXT)) {
                searched = window.base() + window.limit();
                within = Within.LINE;
            } else if (full) {
                skipLine(row);
                return true;
            } else {
                window.more(begin);
                begin = 0;
            }
        }
    }

    private int untrusted(Within within) {
        return within == Within.LINE ? IN_LINE : Math.clamp(searched - window.base(), 0, IN_LINE);
    }

    private void finish(RawRow row, int after) {
        end = after;
        nextLine = line + row.lineEnds() + 1;
        row.end(withoutLineEnd(after), line, syntax);
    }

    private int withoutLineEnd(int after) {
        char[] chars = window.chars();
        int at = after;
        if (at > begin && chars[at - 1] == '\n') {
            at--;
        }
        boolean carriageReturn = at > begin && chars[at - 1] == '\r' && (at < after || chars[after - 1] == '\r');
        return carriageReturn ? at - 1 : at;
    }

    /// Whether lines that the row read last has swallowed are rows of that width in themselves: then a quote in its
    /// first line is one too many.
    ///
    /// @param all whether all of them must be such rows, but for the last, in which the wrong value ends
    boolean hasSwallowedRows(int width, boolean all) {
        int lines = 0;
        int fitting = 0;
        int from = nextLineFrom(begin);
        while (lines < FEW_LINES && from < end) {
            int after = cutter.cut(from, other, IN_LINE);
            lines++;
            fitting += after >= 0 && other.count() == width && !other.open() ? 1 : 0;
            from = nextLineFrom(from);
        }
        return all ? width > 1 && fitting > 0 && fitting >= lines - 1 : fitting > 0;
    }

    private int nextLineFrom(int from) {
        char[] chars = window.chars();
        int at = from;
        while (at < end && chars[at] != '\n' && chars[at] != '\r') {
            at++;
        }
        return at + 1 < end && chars[at] == '\r' && chars[at + 1] == '\n' ? at + 2 : at + 1;
    }

    /// Reads the row once more, and only its first line.
    void onlyFirstLine(RawRow row) {
        int whole = cutter.cut(begin, row, untrusted(Within.TEXT));
        searched = Math.max(searched, window.base() + (whole < 0 ? end : cutter.firstClose()));
        finish(row, cutter.cut(begin, row, IN_LINE));
    }

    /// Passes over a line of which nobody wants to see more than its beginning.
    private void skipLine(RawRow row) throws IOException {
        row.beTooLong(window.chars(), begin, line);
        int at;
        do {
            window.more(window.limit());
            begin = 0;
            end = window.limit();
            at = nextLineFrom(0);
        } while (at > end && !window.ended());
        end = Math.min(at, end);
        nextLine = line + 1;
    }
}
