package app.hotlist.table;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/// A stretch of a text, which moves on over it: everything from the beginning of the row that is being read.
final class TextWindow {

    /// A row that does not fit into so many characters is too long.
    static final int MOST = 1 << 24;

    private static final int USUAL = 1 << 16;

    private final Reader text;
    private char[] chars;
    private int limit;
    private long base;
    private boolean ended;

    private TextWindow(Reader text, char[] chars, int limit, boolean ended) {
        this.text = text;
        this.chars = chars;
        this.limit = limit;
        this.ended = ended;
    }

    /// @param most characters that the text may have, if that is known
    static TextWindow over(Reader text, long most) {
        return new TextWindow(text, new char[Math.clamp(most + 1, 16, USUAL)], 0, false);
    }

    static TextWindow over(String text) {
        return new TextWindow(Reader.nullReader(), text.toCharArray(), text.length(), true);
    }

    /// The characters, valid up to [#limit()] and until [#more] is called.
    char[] chars() {
        return chars;
    }

    int limit() {
        return limit;
    }

    /// Whether the text ends at [#limit()].
    boolean ended() {
        return ended;
    }

    /// The place of the first character in the whole text.
    long base() {
        return base;
    }

    /// Whether no more characters can be taken while those from `keep` on must stay.
    boolean full(int keep) {
        return limit - keep >= MOST;
    }

    /// Takes more characters. Those before `keep` go: all positions become smaller by that.
    void more(int keep) throws IOException {
        if (keep > 0) {
            System.arraycopy(chars, keep, chars, 0, limit - keep);
            limit -= keep;
            base += keep;
        }
        if (2 * limit > chars.length) {
            chars = Arrays.copyOf(chars, 2 * chars.length);
        }
        while (limit < chars.length && !ended) {
            int count = text.read(chars, limit, chars.length - limit);
            if (count < 0) {
                ended = true;
            } else {
                limit += count;
            }
        }
    }
}
