package app.hotlist.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/// Which encoding a file is in.
final class CharsetGuess {

    /// In UTF-16 more than one byte in so many is zero, at every other place.
    private static final int WIDE = 6;

    private static final int FEW_STRANGE = 3;

    private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");

    /// With fewer telling bytes the language cannot be told.
    private static final int ENOUGH = 12;

    private CharsetGuess() {}

    /// The encoding: by byte order mark, by the place of zero bytes (UTF-16), by being UTF-8, by what the language's
    /// letters look like, or else Windows-1252; nothing if the bytes are no text.
    ///
    /// @param sample of which characters may be cut at the ends of its parts
    static Optional<Charset> of(FileSample sample) {
        byte[] head = sample.head();
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
        Charset narrow = narrow(sample);
        return isText(decode(head, narrow)) ? Optional.of(narrow) : Optional.empty();
    }

    private static Charset narrow(FileSample sample) {
        Utf8Tally tally = new Utf8Tally();
        sample.parts().forEach(tally::add);
        if (tally.isUtf8()) {
            return StandardCharsets.UTF_8;
        }
        byte[] telling = tally.telling();
        return tally.isTelling(ENOUGH) ? foreign(telling).orElseGet(() -> western(telling)) : western(telling);
    }

    /// The encoding of a text with other than Western letters, such as Cyrillic or Japanese ones.
    private static Optional<Charset> foreign(byte[] telling) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(telling, 0, telling.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .filter(charset -> !charset.name().startsWith("UTF-") && !charset.equals(StandardCharsets.US_ASCII))
                .filter(charset -> new String(telling, charset).indexOf('\uFFFD') < 0);
    }

    /// ISO-8859-1 is part of Windows-1252. ISO-8859-15 differs from it in the euro sign, and does not use the bytes
    /// below 0xA0, where Windows has that sign and curly quotes.
    private static Charset western(byte[] telling) {
        boolean euro = false;
        for (byte value : telling) {
            int code = value & 0xFF;
            if (code >= 0x80 && code < 0xA0) {
                return FileText.WINDOWS_1252;
            }
            euro |= code == 0xA4;
        }
        return euro ? LATIN_9 : FileText.WINDOWS_1252;
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
}
