package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.hostile.MemoryFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever a file has, it is read or is a problem that the user is told of: nothing else is thrown, nothing hangs,
/// and every row is accounted for. The same inputs in every build.
class FuzzTest {

    private static final int INPUTS = 100_000;
    private static final int LARGEST = 400;
    private static final int COUNTED = 10;

    private static final byte[] SIGNS = ",;\t|:\"'\\\n\r\n\0 =.-0129aé€".getBytes(StandardCharsets.UTF_8);

    private final SplittableRandom random = new SplittableRandom(20_261_121);

    @Test
    void nothingIsThrownOrLost() {
        assertTimeoutPreemptively(Duration.ofMinutes(5), this::tryAll);
    }

    private void tryAll() throws IOException {
        List<byte[]> corpus = corpus();
        try (MemoryFile memory = new MemoryFile("input.csv")) {
            Path file = memory.path();
            for (int input = 0; input < INPUTS; input++) {
                byte[] bytes = switch (input % 4) {
                    case 0 -> random(random.nextInt(LARGEST));
                    case 1 -> signs(random.nextInt(LARGEST));
                    default -> mutated(corpus.get(random.nextInt(corpus.size())));
                };
                check(Files.write(file, bytes), bytes, input);
            }
        }
    }

    private static List<byte[]> corpus() throws IOException {
        List<byte[]> corpus = new ArrayList<>();
        try (Stream<Path> files = Files.list(CorpusTest.FOLDER)) {
            for (Path file : files.sorted().toList()) {
                if (Files.size(file) <= LARGEST) {
                    corpus.add(Files.readAllBytes(file));
                }
            }
        }
        return corpus;
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] signs(int length) {
        byte[] bytes = new byte[length];
        for (int at = 0; at < length; at++) {
            bytes[at] = SIGNS[random.nextInt(SIGNS.length)];
        }
        return bytes;
    }

    /// Up to eight bytes changed, put in, taken out, or a part of the file repeated.
    private byte[] mutated(byte[] original) {
        byte[] bytes = original;
        for (int change = random.nextInt(8); change >= 0; change--) {
            int at = random.nextInt(bytes.length + 1);
            byte[] some = switch (random.nextInt(4)) {
                case 0 -> new byte[0];
                case 1 -> signs(1);
                case 2 -> random(1);
                default -> Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + random.nextInt(40)));
            };
            int gone = Math.min(bytes.length - at, random.nextInt(3));
            byte[] next = Arrays.copyOf(bytes, bytes.length - gone + some.length);
            System.arraycopy(some, 0, next, at, some.length);
            System.arraycopy(bytes, at + gone, next, at + some.length, bytes.length - at - gone);
            bytes = next;
        }
        return bytes;
    }

    private static void check(Path file, byte[] bytes, int input) {
        try {
            CsvDialect dialect = CsvDialect.guess(file);
            Imported leads = CsvReader.read(file, dialect, Progress.NONE);
            ImportReport report = leads.report();
            assertEquals(report.used() + report.repaired(), leads.table().rowCount(), () -> "input " + input);
            if (input % COUNTED == 0) {
                CsvDialect bare = dialect.withEscape(dialect.quote()).withQuote(CsvDialect.NO_QUOTE);
                assertEquals(lines(bytes, bare), read(file, bare), () -> "lines of input " + input);
            }
        } catch (UserException _) {
            // a file that nobody can read
        } catch (RuntimeException failure) {
            throw new AssertionError("input " + input + ": " + Arrays.toString(bytes), failure);
        }
    }

    /// How many lines the reader accounts for where quotes mean nothing: then each row is a line.
    private static long read(Path file, CsvDialect bare) {
        ImportReport report = CsvReader.read(file, bare, Progress.NONE).report();
        return report.read() + report.count(RowIssue.Kind.PREAMBLE) + (bare.header() ? 1 : 0);
    }

    private static long lines(byte[] bytes, CsvDialect bare) {
        String text = CharsetGuess.decode(bytes, bare.charset());
        return SeparatorLine.below(text)
                .lines()
                .filter(line -> line.chars().anyMatch(c -> c > ' ' || c == bare.delimiter()))
                .count();
    }
}
