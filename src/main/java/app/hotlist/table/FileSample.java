package app.hotlist.table;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/// The beginning of a file and, if it is large, some of its middle and its end: what holds for them should hold for
/// all of it, and a file of any size is judged in the same time.
///
/// @param parts bytes of the file, each from an even place on
record FileSample(List<byte[]> parts) {

    private static final int WHOLE = 3 << 20;
    private static final int HEAD = 2 << 20;
    private static final int PART = 1 << 19;

    static FileSample of(Path file) {
        byte[] head = FileText.head(file, WHOLE);
        if (head.length < WHOLE) {
            return new FileSample(List.of(head));
        }
        return new FileSample(FileText.parts(file, HEAD, PART));
    }

    byte[] head() {
        return parts.getFirst();
    }

    /// The text, made of whole lines; only where the whole file is but one part its last line may be cut.
    String text(Charset charset) {
        StringBuilder text = new StringBuilder(CharsetGuess.decode(head(), charset));
        for (byte[] part : parts.subList(1, parts.size())) {
            text.setLength(text.lastIndexOf("\n") + 1);
            String more = new String(part, charset);
            text.append(more, more.indexOf('\n') + 1, more.length());
        }
        return text.toString();
    }
}
