package app.hotlist.table;

import java.util.Arrays;

/// One row as the file has it: where its values are among the characters that were read. It is filled anew for
/// each row, and valid until the next one is read.
final class RawRow {

    private static final int SHOWN = 200;

    private char[] text = new char[0];
    private int start;
    private int end;
    private long line;
    private int lineEnds;

    private char[] chars = text;
    private char[] copy = text;
    private int[] froms = new int[64];
    private int[] tos = new int[64];
    private int count;

    private boolean quotedFirst;
    private boolean escapes;
    private boolean stray;
    private boolean open;
    private boolean nul;
    private boolean tooLong;

    /// Begins a row at that place of the text.
    void begin(char[] characters, int place) {
        text = characters;
        chars = characters;
        start = place;
        lineEnds = 0;
        count = 0;
        escapes = false;
        stray = false;
        open = false;
        nul = false;
        tooLong = false;
    }

    void value(int from, int to) {
        if (count == froms.length) {
            froms = Arrays.copyOf(froms, 2 * count);
            tos = Arrays.copyOf(tos, 2 * count);
        }
        froms[count] = from;
        tos[count++] = to;
    }

    void lineEnd() {
        lineEnds++;
    }

    void hasEscapes() {
        escapes = true;
    }

    void hasStrayQuote() {
        stray = true;
    }

    void hasOpenQuote() {
        open = true;
    }

    void hasNul() {
        nul = true;
    }

    /// Makes it a row without values, of which only the beginning is kept.
    void beTooLong(char[] characters, int place, long firstLine) {
        begin(Arrays.copyOfRange(characters, place, place + SHOWN + 1), 0);
        end = text.length;
        line = firstLine;
        tooLong = true;
    }

    /// Ends the row, before its line end. Escapes and NUL characters are taken out of its values.
    void end(int place, long firstLine, RowSyntax syntax) {
        end = place;
        line = firstLine;
        quotedFirst = count > 0 && froms[0] > start;
        if (escapes || nul) {
            if (copy.length < end - start) {
                copy = new char[Math.max(end - start, 1024)];
            }
            chars = copy;
            int size = 0;
            for (int value = 0; value < count; value++) {
                boolean quoted = froms[value] > start && syntax.isQuote(text[froms[value] - 1]);
                int from = size;
                size = syntax.plain(text, froms[value], tos[value], quoted, chars, size);
                froms[value] = from;
                tos[value] = size;
            }
        }
    }

    /// A row that stays as it is while others are read.
    RawRow copy(RowSyntax syntax) {
        RawRow copy = new RawRow();
        new RowCutter(TextWindow.over(raw()), syntax).cut(0, copy, 0);
        copy.end(end - start, line, syntax);
        return copy;
    }

    /// This row as if it stood on another line.
    RawRow onLine(long other) {
        line = other;
        return this;
    }

    /// The physical line on which the row begins, from 1.
    long line() {
        return line;
    }

    /// How many line ends its values have.
    int lineEnds() {
        return lineEnds;
    }

    /// Number of values.
    int count() {
        return count;
    }

    /// The characters in which the values stand.
    char[] chars() {
        return chars;
    }

    /// Where a value begins in [#chars()].
    int from(int value) {
        return froms[value];
    }

    /// Where a value ends in [#chars()].
    int to(int value) {
        return tos[value];
    }

    /// Writes where the first `width` values begin and end in [#chars()].
    void copyPlaces(int[] begins, int[] ends, int place, int width) {
        System.arraycopy(froms, 0, begins, place, width);
        System.arraycopy(tos, 0, ends, place, width);
    }

    /// A value as text.
    String text(int value) {
        return new String(chars, froms[value], tos[value] - froms[value]);
    }

    /// Whether the row is as wide as that and nothing about it is odd.
    boolean isPlain(int width) {
        return count == width && !stray && !open && !nul && !tooLong;
    }

    /// Whether the first value stands in quotes and nothing but blanks comes after it.
    boolean isOneQuotedValue() {
        return quotedFirst && count > 0 && blankFrom(1);
    }

    /// Whether a quoted value has quotes that nobody doubled.
    boolean stray() {
        return stray;
    }

    /// Whether a quote that does not close in its line was left out.
    boolean open() {
        return open;
    }

    /// Whether there were NUL characters, which are left out.
    boolean nul() {
        return nul;
    }

    /// Whether it is too long to be read: then it has no values.
    boolean tooLong() {
        return tooLong;
    }

    /// Whether every value from this one on is blank.
    boolean blankFrom(int value) {
        for (int other = value; other < count; other++) {
            for (int at = froms[other]; at < tos[other]; at++) {
                if (!NumberText.isBlank(chars[at])) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Whether the row has nothing but blanks and delimiters, and no quotes either.
    boolean isBlank(char delimiter) {
        for (int at = start; at < end; at++) {
            if (text[at] > ' ' && text[at] != delimiter) {
                return false;
            }
        }
        return true;
    }

    /// Cuts off the values beyond the first `width`.
    void shorten(int width) {
        count = width;
    }

    /// Whether the row as the file has it begins and ends with a quote.
    boolean isQuoted(RowSyntax syntax) {
        return end - start > 1 && syntax.isQuote(text[start]) && syntax.isQuote(text[end - 1]);
    }

    /// How many characters the row has in the file, without its line end.
    int length() {
        return end - start;
    }

    /// The row as the file has it.
    String raw() {
        return new String(text, start, end - start);
    }

    /// The beginning of the row as the file has it, to be shown to people.
    String shown() {
        int length = end - start;
        return length <= SHOWN ? new String(text, start, length) : new String(text, start, SHOWN) + "…";
    }

    /// Where a character of the row stands: how many lines below its first one, and the how manieth of that line.
    int[] placeOf(int characters) {
        int lines = 0;
        int column = 1;
        for (int at = start; at < start + characters; at++) {
            boolean lineEnd = text[at] == '\n' || (text[at] == '\r' && text[at + 1] != '\n');
            lines += lineEnd ? 1 : 0;
            column = lineEnd ? 1 : column + 1;
        }
        return new int[] {lines, column};
    }
}
