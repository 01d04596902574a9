package app.hotlist.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Which encoding the first bytes of a file are in.
final class CharsetGuess {

    /// In UTF-16 more than one byte in so many is zero, at every other place.
    private static final int WIDE = 6;

    private static final int FEW_STRANGE = 3;

    private CharsetGuess() {}

    /// The encoding, by byte order mark, by the place of zero bytes (UTF-16), by being UTF-8, or else
    /// Windows-1252; nothing if the bytes are no text.
    ///
    /// @param head the first bytes; the last character may be cut
    static Optional<Charset> of(byte[] head) {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            if (FileText.markLength(charset, head) > 0) {
                return Optional.of(charset);
            }
        }
        int even = zeros(head, 0);
        int odd = zeros(head, 1);
        if (Math.max(even, odd) > Math.max(head.length / WIDE, 10 * Math.min(even, odd))) {
            Charset wide = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return isText(decode(head, wide)) ? Optional.of(wide) : Optional.empty();
        }
        Charset narrow = isUtf8(head) ? StandardCharsets.UTF_8 : FileText.WINDOWS_1252;
        return isText(decode(head, narrow)) ? Optional.of(narrow) : Optional.empty();
    }

    /// Whether the first bytes cannot be text in that encoding.
    static boolean isBinary(byte[] head, Charset charset) {
        return !isText(decode(head, charset));
    }

    /// The bytes as text, without the byte order mark.
    static String decode(byte[] head, Charset charset) {
        int mark = FileText.markLength(charset, head);
        return new String(head, mark, head.length - mark, charset);
    }

    private static int zeros(byte[] head, int from) {
        int zeros = 0;
        for (int i = from; i < head.length; i += 2) {
            if (head[i] == 0) {
                zeros++;
            }
        }
        return zeros;
    }

    /// Almost without characters that no text has: a damaged file is still to be read.
    private static boolean isText(String text) {
        int strange = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A) {
                strange++;
            }
        }
        return strange <= FEW_STRANGE + text.length() / 100;
    }

    private static boolean isUtf8(byte[] head) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        // not the end of input: the last character may be cut
        return !decoder.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false)
                .isError();
    }
}
