package app.hotlist.table;

import app.hotlist.base.FileProblem;
import app.hotlist.base.UserException;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The characters of a file, without its byte order mark.
///
/// Where a UTF-8 file has bytes that are no UTF-8, each of them is read as Windows-1252: exports that were
/// pasted together come in both, and one wrong byte late in a large file must not stop the reading.
final class FileText extends Reader {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int BLOCK = 1 << 16;
    private static final char REPLACEMENT = '\uFFFD';

    private final SeekableByteChannel channel;
    private final boolean mixed;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes;
    private final byte[] begin;
    private final long size;
    private final InvalidBytes invalid = new InvalidBytes();
    private long taken;
    private long given;
    private boolean ended;

    private FileText(SeekableByteChannel channel, Charset charset) throws IOException {
        this.channel = channel;
        this.size = channel.size();
        this.bytes = ByteBuffer.allocate(Math.clamp(size, 16, BLOCK)).limit(0);
        this.mixed = charset.equals(StandardCharsets.UTF_8);
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        fill();
        begin = Arrays.copyOf(bytes.array(), bytes.limit());
        bytes.position(markLength(charset, begin));
    }

    /// Opens a file.
    ///
    /// @throws UserException if it cannot be read
    static FileText open(Path file, Charset charset) {
        try {
            return new FileText(channel(file), charset);
        } catch (IOException failure) {
            throw FileProblem.reading(file, failure);
        }
    }

    /// The first bytes of a file, at most `limit`.
    ///
    /// @throws UserException if it cannot be read
    static byte[] head(Path file, int limit) {
        try (SeekableByteChannel channel = channel(file)) {
            ByteBuffer head = ByteBuffer.allocate((int) Math.min(limit, channel.size()));
            while (head.hasRemaining() && channel.read(head) >= 0) {
                // until full
            }
            return Arrays.copyOf(head.array(), head.position());
        } catch (IOException failure) {
            throw FileProblem.reading(file, failure);
        }
    }

    /// The first bytes of a file and equal parts from its middle and its end, each from an even place on.
    ///
    /// @throws UserException if it cannot be read
    static List<byte[]> parts(Path file, int head, int part) {
        try (SeekableByteChannel channel = channel(file)) {
            List<byte[]> parts = new ArrayList<>(List.of(head(file, head)));
            long size = channel.size();
            for (long from : new long[] {(size - part) / 4 * 2, (size - part) / 2 * 2}) {
                ByteBuffer bytes = ByteBuffer.allocate(part);
                channel.position(Math.max(head, from));
                while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                    // until full
                }
                parts.add(Arrays.copyOf(bytes.array(), bytes.position()));
            }
            return parts;
        } catch (IOException failure) {
            throw FileProblem.reading(file, failure);
        }
    }

    private static SeekableByteChannel channel(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw FileProblem.IS_A_FOLDER.with(file);
        }
        return Files.newByteChannel(file);
    }

    /// How many bytes the byte order mark at the beginning takes, 0 if there is none.
    static int markLength(Charset charset, byte[] head) {
        byte[] mark = "\uFEFF".getBytes(charset);
        boolean unicode = charset.name().startsWith("UTF-");
        return unicode && head.length >= mark.length && Arrays.equals(mark, Arrays.copyOf(head, mark.length))
                ? mark.length
                : 0;
    }

    /// The first bytes of the file, with its byte order mark.
    byte[] begin() {
        return begin;
    }

    /// Bytes of the whole file.
    long size() {
        return size;
    }

    /// Share of the file taken so far, in [0, 1].
    double share() {
        return size == 0 ? 1 : Math.min(1, (double) taken / size);
    }

    /// The bytes met so far that are no text in the encoding.
    InvalidBytes invalid() {
        return invalid;
    }

    /// Bytes of the file taken so far.
    long taken() {
        return taken;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(target, offset, length);
        while (out.hasRemaining()) {
            CoderResult result = decoder.decode(bytes, out, ended);
            if (result.isError()) {
                replace(result, out, given - offset);
            } else if (out.remaining() < length || ended) {
                break;
            } else {
                fill();
            }
        }
        int count = length - out.remaining();
        given += count;
        return count == 0 && ended ? -1 : count;
    }

    private void replace(CoderResult result, CharBuffer out, long before) {
        if (!out.hasRemaining()) {
            return;
        }
        byte first = bytes.get(bytes.position());
        char read =
                mixed ? WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] {first})).get() : REPLACEMENT;
        bytes.position(bytes.position() + (mixed ? 1 : result.length()));
        invalid.add(before + out.position(), first, read);
        out.put(read);
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = channel.read(bytes);
        if (count < 0) {
            ended = true;
        } else {
            taken += count;
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
