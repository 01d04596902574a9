package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever lends a hand, the table and the report are the same.
class ParallelismTest {

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);

    /// Pieces of rows that are hard to read, each a value or more.
    private static final String[] PIECES = {
        "1",
        "2.5",
        "007",
        "",
        "n/a",
        "ten",
        "Yes",
        "No",
        "Berlin",
        "2024-02-03",
        "03/02/2024",
        "\"two\nlines\"",
        "\"a, b\"",
        "\"said \"\"no\"\"\"",
        "\"open",
        "in\"side",
        "\"stray\" quote\"",
        "a\u0000b",
        "Ünï",
        "x,y",
        "Total"
    };

    @TempDir
    private Path folder;

    @AfterAll
    static void end() {
        THREADS.shutdown();
    }

    static Stream<CorpusTest.Expected> corpus() throws IOException {
        return CorpusTest.files();
    }

    static Stream<Path> samples() throws IOException {
        return Stream.of(Path.of("sample-data"), Path.of("..", "shared", "data"))
                .filter(Files::isDirectory)
                .flatMap(ParallelismTest::texts);
    }

    private static Stream<Path> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void hardFilesAreReadAlike(CorpusTest.Expected expected) {
        readsAlike(CorpusTest.FOLDER.resolve(expected.file()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sampleDataIsReadAlike(Path file) {
        readsAlike(file);
    }

    @Test
    void nastyRowsAreReadAlike() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            Path file = folder.resolve("nasty-" + seed + ".csv");
            Files.write(file, nasty(new SplittableRandom(seed), 3 + seed % 5));
            readsAlike(file);
        }
    }

    /// Several batches, most rows of them fine, and now and then a byte that is no UTF-8.
    private static byte[] nasty(SplittableRandom random, int width) {
        StringBuilder text = new StringBuilder(
                String.join(",", "abcdefgh".substring(0, width).split("")) + "\n");
        for (int row = 0; row < 15_000; row++) {
            boolean odd = random.nextInt(8) == 0;
            for (int column = 0; column < width; column++) {
                text.append(column == 0 ? "" : ",");
                text.append(odd ? PIECES[random.nextInt(PIECES.length)] : plain(column, row, random));
            }
            text.append(random.nextInt(50) == 0 ? "\r\n" : "\n");
        }
        byte[] bytes = text.append("Total: 15000").toString().getBytes(StandardCharsets.UTF_8);
        for (int count = 0; count < 5; count++) {
            bytes[2 * width + random.nextInt(bytes.length - 2 * width)] = (byte) 0xE4;
        }
        return bytes;
    }

    private static String plain(int column, int row, SplittableRandom random) {
        return switch (column % 4) {
            case 0 -> Integer.toString(row);
            case 1 -> random.nextInt(20) == 0 ? "some text " + random.nextInt(1000) : "level " + random.nextInt(9);
            case 2 -> "0" + (1 + random.nextInt(9)) + "/0" + (1 + random.nextInt(9)) + "/2024";
            default -> Double.toString(random.nextInt(1 << 20) / 64.0);
        };
    }

    private static void readsAlike(Path file) {
        String alone = read(file, Parallelism.NONE);
        for (int width = 2; width <= 3; width++) {
            assertEquals(alone, read(file, new Parallelism(THREADS, width)));
        }
    }

    private static String read(Path file, Parallelism parallelism) {
        try {
            ReadOptions options = ReadOptions.of(CsvDialect.guess(file));
            Imported leads = CsvReader.read(file, options, parallelism, Progress.NONE);
            StringBuilder text = new StringBuilder(leads.report().toString());
            for (Column column : leads.table().columns()) {
                text.append('\n').append(column.name()).append(column.type());
                if (column instanceof CategoryColumn levels) {
                    text.append(levels.levels());
                }
                IntStream.range(0, column.size())
                        .forEach(row -> text.append(column.text(row)).append('|'));
            }
            return text.toString();
        } catch (UserException failure) {
            return failure.problem().toString();
        }
    }

    @Test
    void cancelIsFeltWhileOthersLendAHand() throws IOException {
        Path file = folder.resolve("long.csv");
        Files.writeString(file, "a,b\n" + "1,2\n".repeat(300_000));
        ReadOptions options = ReadOptions.of(CsvDialect.guess(file));

        assertThrows(
                CancellationException.class,
                () -> CsvReader.read(file, options, new Parallelism(THREADS, 2), new CancelAfter(3)));
    }

    @Test
    void workEndsWithAnExecutorThatNeverBegins() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        AtomicInteger count = new AtomicInteger();
        List<FutureTask<?>> tasks =
                List.of(task(count::incrementAndGet), task(count::incrementAndGet), task(count::incrementAndGet));

        new Parallelism(waiting::add, 2).begin(tasks);
        Parallelism.finish(tasks);
        waiting.forEach(Runnable::run);

        assertEquals(1, waiting.size());
        assertEquals(3, count.get());
    }

    @Test
    void whatGoesWrongOnAnotherThreadGoesWrongForTheOneThatAsked() {
        OutOfMemoryError failure = new OutOfMemoryError("no room");
        List<FutureTask<?>> tasks = List.of(task(() -> {
            throw failure;
        }));

        new Parallelism(Runnable::run, 2).begin(tasks);

        assertSame(failure, assertThrows(OutOfMemoryError.class, () -> Parallelism.finish(tasks)));
    }

    @Test
    void workNeedsAThread() {
        IllegalArgumentException failure =
                assertThrows(IllegalArgumentException.class, () -> new Parallelism(Runnable::run, 0));

        assertTrue(String.valueOf(failure.getMessage()).contains("0"));
    }

    private static FutureTask<?> task(Runnable work) {
        return new FutureTask<>(work, null);
    }
}
