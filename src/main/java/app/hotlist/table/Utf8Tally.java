package app.hotlist.table;

import java.util.Arrays;

/// Counts which of the bytes beyond ASCII are UTF-8.
final class Utf8Tally {

    /// So many good characters of UTF-8 outweigh a byte that is none: exports get pasted together.
    private static final int GOOD_PER_BAD = 10;

    private static final int MOST_TELLING = 1 << 16;

    /// A character that the end of a part cuts.
    private static final int CUT = -1;

    private byte[] telling = new byte[0];
    private long good;
    private long bad;

    /// Adds a part of a file, which may begin and end within a character.
    void add(byte[] bytes) {
        int at = 0;
        while (at < Math.min(4, bytes.length) && (bytes[at] & 0xC0) == 0x80) {
            at++;
        }
        while (at < bytes.length) {
            int length = length(bytes, at);
            if (length > 1) {
                good++;
            } else if (length == 0) {
                if (telling.length == 0) {
                    telling = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + MOST_TELLING));
                }
                bad++;
            }
            at += Math.max(1, length);
        }
    }

    /// How many bytes the character there has; 0 if it is none.
    private static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        for (int next = at + 1; next < at + length; next++) {
            if (next == bytes.length) {
                return CUT;
            }
            if ((bytes[next] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    boolean isUtf8() {
        return bad == 0 || good >= GOOD_PER_BAD * bad;
    }

    /// Whether there are enough bytes that are no UTF-8 to tell a language by them.
    boolean isTelling(int least) {
        return bad >= least;
    }

    /// Some of the text, from the first byte on that is no UTF-8.
    byte[] telling() {
        return telling;
    }
}
