package app.hotlist.scoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.evaluation.Money;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import app.hotlist.table.Parallelism;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// With a bundle and leads that come with the project.
class StreamedScoresTest {

    /// So little room that many runs are merged.
    private static final long LITTLE = 20_000;

    private final LeadModel model = ModelFile.read(Path.of("models", "format-1", "boosted.leadmodel"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"list.csv", "list.jsonl"})
    void givesTheSameBytesAndCountsAsAListInMemory(String name) throws IOException {
        Path leads = many();
        ScoreOptions options = ScoredLists.OPTIONS;
        Path inMemory = folder.resolve("memory-" + name);
        Path streamed = folder.resolve("streamed-" + name);
        ScoredList list = LeadScorer.score(model, NewLeads.of(leads), Progress.NONE);
        ScoreSummary summary = LeadScorer.write(list, inMemory, options, Progress.NONE);

        StreamedScores.Result result = StreamedScores.write(
                model, NewLeads.of(leads), new StreamedScores.Target(streamed, options, LITTLE), Progress.NONE);

        assertArrayEquals(Files.readAllBytes(inMemory), Files.readAllBytes(streamed));
        assertEquals(summary.tiers(), result.summary().tiers());
        assertEquals(summary.read(), result.summary().read());
        assertEquals(summary.notScored(), result.summary().notScored());
        assertEquals(summary.madeSafe(), result.summary().madeSafe());
        assertEquals(list.remarks(), result.remarks());
        assertTrue(result.remarks().stream().anyMatch(remark -> remark.contains("ID of an earlier lead")));
    }

    @Test
    void lentThreadsChangeNoByteOfEitherWay() throws IOException {
        AtomicInteger lent = new AtomicInteger();
        Parallelism four = new Parallelism(
                task -> {
                    lent.incrementAndGet();
                    ForkJoinPool.commonPool().execute(task);
                },
                4);
        NewLeads leads = NewLeads.of(many());
        ScoreOptions options = ScoredLists.OPTIONS;
        Path alone = folder.resolve("alone.csv");
        Path shared = folder.resolve("shared.csv");
        Path streamed = folder.resolve("streamed.csv");
        LeadScorer.write(LeadScorer.score(model, leads, Progress.NONE), alone, options, Progress.NONE);

        LeadScorer.write(LeadScorer.score(model, leads.with(four), Progress.NONE), shared, options, Progress.NONE);
        int inMemory = lent.get();
        StreamedScores.write(
                model, leads.with(four), new StreamedScores.Target(streamed, options, LITTLE), Progress.NONE);

        assertArrayEquals(Files.readAllBytes(alone), Files.readAllBytes(shared));
        assertArrayEquals(Files.readAllBytes(alone), Files.readAllBytes(streamed));
        assertTrue(inMemory > 0 && lent.get() > inMemory, () -> lent + " tasks were lent");
    }

    @Test
    void ordersByExpectedValueToo() throws IOException {
        Money money = new Money(new Money.Worth.Column("Employees", Optional.of(0.0)), 0, Optional.of("EUR"));
        ScoreOptions options =
                ScoredLists.with(ExportChoices.usual()).with(ExportContext.NONE.withMoney(Optional.of(money)));
        Path inMemory = folder.resolve("memory.csv");
        Path streamed = folder.resolve("streamed.csv");
        LeadScorer.write(LeadScorer.score(model, NewLeads.of(many()), Progress.NONE), inMemory, options, Progress.NONE);

        StreamedScores.write(
                model, NewLeads.of(many()), new StreamedScores.Target(streamed, options, LITTLE), Progress.NONE);

        assertArrayEquals(Files.readAllBytes(inMemory), Files.readAllBytes(streamed));
    }

    @Test
    void leavesNothingBehindWhenItIsCancelled() throws IOException {
        Path leads = many();
        Path out = Files.createDirectory(folder.resolve("out")).resolve("list.csv");
        int[] looks = {0};
        Progress cancelledLate = new Progress() {
            @Override
            public void report(double fraction, String message) {}

            @Override
            public boolean isCancelled() {
                return ++looks[0] > 3;
            }
        };

        assertThrows(
                CancellationException.class,
                () -> StreamedScores.write(
                        model,
                        NewLeads.of(leads),
                        new StreamedScores.Target(out, ScoredLists.OPTIONS, LITTLE),
                        cancelledLate));

        try (Stream<Path> left = Files.list(out.getParent())) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void whatNeedsAllLeadsAtOnceIsNotStreamed() {
        assertTrue(StreamedScores.suits(Path.of("list.csv"), ScoredLists.OPTIONS));
        assertFalse(StreamedScores.suits(Path.of("list.xlsx"), ScoredLists.OPTIONS));
        assertFalse(StreamedScores.suits(
                Path.of("list.csv"), ScoredLists.with(ExportChoices.usual().with(new Owners.Shared(List.of("Anna"))))));
    }

    /// 5,000 leads, some of them with the id of another or none, so that there is more than one chunk.
    private Path many() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("sample-data", "new-leads.csv"));
        List<String> all = new ArrayList<>(List.of(lines.getFirst()));
        for (int copy = 0; copy < 20; copy++) {
            for (String line : lines.subList(1, lines.size())) {
                all.add(copy % 7 == 3 ? line : line.replaceFirst("^FC-", "F" + copy + "-"));
            }
        }
        all.add(all.get(5).replaceFirst("^[^,]*", ""));
        return Files.write(folder.resolve("many.csv"), all);
    }
}
