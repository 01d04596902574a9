package app.hotlist.hostile;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.UserException;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Files that somebody has tampered with: the same ones for the same seed.
public final class Mutations {

    /// How many files are tried in all, `-Dhotlist.mutations`.
    private static final int ALL = Integer.getInteger("hotlist.mutations", 102_000);

    /// Nothing that small files hold is a reason to ask for more.
    private static final long MOST_BYTES = 64L << 20;

    private static final Duration TIME = Duration.ofMinutes(10);

    private static final int MOST_CHANGES = 3;
    private static final int LONGEST_COPY = 40;

    private static final Pattern VALUE =
            Pattern.compile("-?\\d[\\d.eE+-]*|\"(?:[^\"\\\\]|\\\\.){0,2000}+\"|true|false|null");

    private static final List<String> VALUES = List.of(
            "-1",
            "0",
            "1",
            "0.5",
            "1e308",
            "-1e308",
            "1e-320",
            "2147483647",
            "-2147483648",
            "9223372036854775807",
            "99999999999999999999",
            "1e999999999",
            "1" + "0".repeat(2_000),
            "null",
            "true",
            "[]",
            "{}",
            "\"\"",
            "\"NaN\"",
            "\"\\u0000\"",
            "\"../../../etc/passwd\"",
            "\"(a+)+$\"",
            "\"" + "x".repeat(5_000) + "\"",
            "[".repeat(3_000),
            "{\"a\":".repeat(2_000));

    private static final byte[][] SIGNS = {
        {0},
        {-1},
        {0x7f, -1, -1, -1},
        {-1, -1, -1, 0x7f},
        {-1, -1, -1, -1, -1, -1, -1, -1},
        {'<'},
        {'&'},
        {'"'},
        {'9', '9'}
    };

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final SplittableRandom random;

    public Mutations(long seed) {
        random = new SplittableRandom(seed);
    }

    /// Makes a file with which somebody has tampered.
    @FunctionalInterface
    public interface Tampering {
        /// Makes one.
        ///
        /// @param input its number, with which it can be made again
        byte[] file(int input) throws IOException;
    }

    /// Tries files of one kind. Whatever is in them: each is read or is a problem that the user is told of, none
    /// hangs, and none asks for much memory.
    ///
    /// @param percent of all files, in [0, 100]
    /// @param file each of them is written there
    /// @param reading reads that file
    public static void tryAll(int percent, Path file, Tampering tampering, Runnable reading) {
        assertTimeoutPreemptively(TIME, () -> {
            Files.createDirectories(file.toAbsolutePath().getParent());
            int files = Math.ceilDiv(ALL * percent, 100);
            int read = 0;
            for (int input = 0; input < files; input++) {
                byte[] bytes = tampering.file(input);
                Files.write(file, bytes);
                read += attempt(input, bytes, reading);
            }
            demandBoth(read, files);
        });
    }

    /// Neither is a test that refuses everything a test, nor one that reads everything.
    private static void demandBoth(int read, int files) {
        assertTrue(read > files / 200 && read < files / 2, () -> read + " of " + files + " were read");
    }

    /// A number in [0, `bound`).
    public int pick(int bound) {
        return random.nextInt(bound);
    }

    /// Bytes changed, put in, taken out, or a part of the file repeated.
    public byte[] bytes(byte[] original) {
        byte[] bytes = original;
        for (int change = random.nextInt(MOST_CHANGES); change >= 0; change--) {
            int at = random.nextInt(bytes.length + 1);
            byte[] some = switch (random.nextInt(4)) {
                case 0 -> new byte[0];
                case 1 -> new byte[] {(byte) random.nextInt()};
                case 2 -> SIGNS[random.nextInt(SIGNS.length)];
                default -> Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + random.nextInt(LONGEST_COPY)));
            };
            int gone = Math.min(bytes.length - at, random.nextBoolean() ? some.length : random.nextInt(3));
            byte[] next = Arrays.copyOf(bytes, bytes.length - gone + some.length);
            System.arraycopy(some, 0, next, at, some.length);
            System.arraycopy(bytes, at + gone, next, at + some.length, bytes.length - at - gone);
            bytes = next;
        }
        return bytes;
    }

    /// Text, such as JSON or XML, with values that nobody expects and lines that are gone, there twice or elsewhere.
    public String text(String original) {
        String text = original;
        for (int change = random.nextInt(MOST_CHANGES); change >= 0; change--) {
            text = random.nextInt(3) > 0 ? otherValue(text) : otherLines(text);
        }
        return text;
    }

    private String otherValue(String text) {
        List<MatchResult> values = VALUE.matcher(text).results().toList();
        if (values.isEmpty()) {
            return text;
        }
        MatchResult gone = values.get(random.nextInt(values.size()));
        String next = random.nextInt(4) == 0
                ? values.get(random.nextInt(values.size())).group()
                : VALUES.get(random.nextInt(VALUES.size()));
        return text.substring(0, gone.start()) + next + text.substring(gone.end());
    }

    private String otherLines(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return text;
        }
        int at = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(random.nextInt(lines.size()), lines.get(at));
            default -> lines.add(random.nextInt(lines.size()), lines.remove(at));
        }
        return String.join("\n", lines);
    }

    /// @return 1 if it was read, else 0
    private static int attempt(int input, byte[] file, Runnable reading) {
        int read = 0;
        long before = THREADS.getCurrentThreadAllocatedBytes();
        try {
            reading.run();
            read = 1;
        } catch (UserException _) {
            // the user is told
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            throw new AssertionError("input " + input + " of " + file.length + " bytes", failure);
        }
        long taken = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertTrue(taken < MOST_BYTES, () -> "input " + input + " took " + taken + " bytes");
        return read;
    }
}
