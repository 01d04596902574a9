package app.hotlist.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/// One row as the file has it: the characters of all its values in one array. It is filled anew for each row.
///
/// The values are copied out of the parser's own array, because that one moves while a row is being read,
/// and no value is worth looking at before the row is known to have the right number of them.
final class RawRow extends AbstractBaseCsvCallbackHandler<RawRow> {

    private static final int SHOWN = 200;

    private char[] chars = new char[1024];
    private int[] ends = new int[64];
    private int count;
    private int size;
    private long line;
    private boolean quoted;

    @Override
    protected void handleBegin(long startingLine) {
        line = startingLine;
        count = 0;
        size = 0;
        quoted = false;
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean isQuoted) {
        int end = size + length;
        if (end > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(end, 2 * chars.length));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        System.arraycopy(buffer, offset, chars, size, length);
        ends[count++] = end;
        size = end;
        quoted |= isQuoted;
    }

    @Override
    protected RawRow buildRecord() {
        return this;
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

    /// Number of values.
    int count() {
        return count;
    }

    /// The characters of all values, one after the other.
    char[] chars() {
        return chars;
    }

    /// Where a value begins in [#chars()].
    int from(int value) {
        return value == 0 ? 0 : ends[value - 1];
    }

    /// Where a value ends in [#chars()].
    int to(int value) {
        return ends[value];
    }

    /// A value as text.
    String text(int value) {
        return new String(chars, from(value), to(value) - from(value));
    }

    /// Whether any value stood in quotes.
    boolean quoted() {
        return quoted;
    }

    /// Whether every value from this one on is blank.
    boolean blankFrom(int value) {
        for (int at = from(value); at < ends[count - 1]; at++) {
            if (chars[at] > ' ') {
                return false;
            }
        }
        return true;
    }

    /// Cuts off the values beyond the first `width`.
    void shorten(int width) {
        count = width;
    }

    /// The beginning of the row, to be shown to people.
    String shown(char delimiter) {
        StringBuilder shown = new StringBuilder();
        for (int value = 0; value < count && shown.length() < SHOWN; value++) {
            if (value > 0) {
                shown.append(delimiter);
            }
            shown.append(chars, from(value), Math.min(SHOWN, to(value) - from(value)));
        }
        return shown.length() < SHOWN ? shown.toString() : shown.substring(0, SHOWN) + "…";
    }
}
