package app.hotlist.scoring;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Lines sorted on disk: sorted runs of bounded size, merged at the end. Memory does not grow with the number of lines.
final class SortedOnDisk {

    /// A line with its place in the order: larger keys first, then larger second keys, then what came earlier.
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    record Line(double key, double second, long number, byte[] bytes) {

        private static final Comparator<Line> ORDER = Comparator.comparingDouble((Line line) -> -line.key())
                .thenComparingDouble(line -> -line.second())
                .thenComparingLong(Line::number);
    }

    /// What takes the lines in order.
    interface Sink {
        void take(long rank, byte[] line) throws IOException;
    }

    /// What a line takes in memory beside its bytes.
    private static final int OVERHEAD = 80;

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final long room;
    private final List<Line> lines = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private long held;

    /// @param folder for the runs; whoever made it deletes it
    /// @param room in bytes that lines may take in memory
    SortedOnDisk(Path folder, long room) {
        this.folder = folder;
        this.room = room;
    }

    void add(Line line) throws IOException {
        lines.add(line);
        held += line.bytes().length + OVERHEAD;
        if (held > room) {
            write();
        }
    }

    private void write() throws IOException {
        lines.sort(Line.ORDER);
        Path run = folder.resolve("run-" + runs.size());
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), BUFFER))) {
            for (Line line : lines) {
                out.writeDouble(line.key());
                out.writeDouble(line.second());
                out.writeLong(line.number());
                out.writeInt(line.bytes().length);
                out.write(line.bytes());
            }
        }
        runs.add(run);
        lines.clear();
        held = 0;
    }

    /// Hands all lines on, in order.
    void drainTo(Sink sink) throws IOException {
        if (!lines.isEmpty()) {
            write();
        }
        List<Run> open = new ArrayList<>();
        try {
            PriorityQueue<Run> next = new PriorityQueue<>(Comparator.comparing(Run::head, Line.ORDER));
            for (Path run : runs) {
                Run opened = new Run(run);
                open.add(opened);
                if (opened.advance()) {
                    next.add(opened);
                }
            }
            long rank = 0;
            for (Run run = next.poll(); run != null; run = next.poll()) {
                sink.take(rank++, run.head().bytes());
                if (run.advance()) {
                    next.add(run);
                }
            }
        } finally {
            for (Run run : open) {
                run.close();
            }
        }
    }

    /// A run that is read.
    private static final class Run implements AutoCloseable {

        private static final Line NONE = new Line(0, 0, 0, new byte[0]);

        private final DataInputStream in;
        private Line head = NONE;

        Run(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
        }

        Line head() {
            return head;
        }

        boolean advance() throws IOException {
            try {
                double key = in.readDouble();
                double second = in.readDouble();
                long number = in.readLong();
                head = new Line(key, second, number, in.readNBytes(in.readInt()));
                return true;
            } catch (EOFException _) {
                return false;
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
