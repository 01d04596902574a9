package app.hotlist.table;

import app.hotlist.base.Progress;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// A text compressed with gzip.
final class GzipText {

    private static final int BLOCK = 1 << 16;

    private GzipText() {}

    /// Writes the text into a new file.
    ///
    /// @throws app.hotlist.base.UserException if the file is damaged or a bomb, or a file cannot be read or written
    static void write(Path file, Path to, Progress progress) {
        try (FileChannel channel = FileChannel.open(file);
                GZIPInputStream in = new GZIPInputStream(Channels.newInputStream(channel), BLOCK)) {
            long size = channel.size();
            new Unpacking(file, size, _ -> share(channel, size), progress).write(in, to);
        } catch (IOException failure) {
            throw Unpacking.problem(file, failure);
        }
    }

    private static double share(FileChannel channel, long size) {
        try {
            return (double) channel.position() / size;
        } catch (IOException _) {
            return Double.NaN; // the next reading will say what is wrong
        }
    }
}
