package app.hotlist.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.model.Explanation;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With the bundles and leads that come with the project: two models of the same outcome.
class TrendTest {

    private static final Path LEADS = Path.of("sample-data", "new-leads.csv");
    private static final Instant MARCH = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    private Path folder;

    private final LeadModel boosted = ModelFile.read(Path.of("models", "format-1", "boosted.leadmodel"));
    private final LeadModel forest = ModelFile.read(Path.of("models", "format-1", "forest.leadmodel"));

    @Test
    void theFirstExportHasNoTrend() {
        assertTrue(compare(boosted, LEADS, 0).isEmpty());
    }

    @Test
    void theSameLeadsByTheSameModelStayWhereTheyAre() throws IOException {
        compare(boosted, LEADS, 0);
        assertTrue(compare(boosted, LEADS, 1).isEmpty(), "the very same list again is no new export");

        Path fewer = write("fewer.csv", Files.readAllLines(LEADS).subList(0, 500));
        Trends trends = compare(boosted, fewer, 1).orElseThrow();
        for (int row = 0; row < 499; row++) {
            assertEquals(new Trend(0, 0, 0, 0), trends.of(row).orElseThrow());
        }
        assertEquals("Since the last export 0 leads went up, 0 went down, 499 stayed, 0 are new.", trends.words());
    }

    @Test
    void byTheSameModelOnlyTheLeadItselfMoves() throws IOException {
        compare(boosted, LEADS, 0);
        Trends trends = compare(boosted, changed(), 1).orElseThrow();

        int moved = 0;
        for (int row = 0; row < 500; row++) {
            Trend trend = trends.of(row).orElseThrow();
            assertEquals(trend.change(), trend.lead());
            moved += trend.change() != 0 ? 1 : 0;
        }
        assertTrue(moved > 50, "moved: " + moved);
    }

    @Test
    void partsAddUpToTheChangeWhateverChanged() throws IOException {
        ScoredList before = score(boosted, LEADS);
        compare(boosted, LEADS, 0);
        Path changed = changed();
        ScoredList after = score(forest, changed);
        Trends trends = compare(forest, changed, 1).orElseThrow();

        int everybody = (int) (Math.round(forest.averageChance() * 1e4) - Math.round(boosted.averageChance() * 1e4));
        boolean lead = false;
        boolean model = false;
        for (int rank = 0; rank < after.size(); rank++) {
            Trend trend = trends.of(after.row(rank)).orElseThrow();
            long change = Math.round(after.lead(rank).chance() * 1e4)
                    - Math.round(chance(before, after.lead(rank).id()) * 1e4);
            assertEquals(change, trend.change());
            assertEquals(trend.change(), trend.lead() + trend.model() + trend.everybody());
            assertEquals(everybody, trend.everybody());
            lead |= trend.lead() != 0;
            model |= trend.model() != 0;
        }
        assertTrue(lead && model, "each part is there");
    }

    @Test
    void aForgottenLeadHasNoFormerScore() throws IOException {
        compare(boosted, LEADS, 0);
        TrendMemory memory = new TrendMemory(folder.resolve("trend"));
        String id = score(boosted, LEADS).lead(0).id();
        int row = score(boosted, LEADS).row(0);

        assertEquals(1, memory.scoresOf(Set.of(id, "nobody")));
        memory.forget(Set.of(id, "nobody"));

        assertEquals(0, memory.scoresOf(Set.of(id, "nobody")));
        Trends trends = compare(boosted, changed(), 1).orElseThrow();
        assertTrue(trends.of(row).isEmpty());
        assertTrue(trends.of((row + 1) % 500).isPresent());
    }

    @Test
    void aLeadThatNoExportHadIsNewAndAnOlderExportCounts() throws IOException {
        List<String> lines = Files.readAllLines(LEADS);
        Path first = write("first.csv", lines.subList(0, 101));
        Path second = write(
                "second.csv",
                Stream.concat(lines.stream().limit(1), lines.stream().skip(101).limit(100))
                        .toList());
        compare(boosted, first, 0);
        compare(boosted, second, 1);
        Trends trends =
                compare(boosted, write("third.csv", lines.subList(0, 301)), 2).orElseThrow();

        assertTrue(trends.of(0).isPresent() && trends.of(150).isPresent());
        assertTrue(trends.of(250).isEmpty());
        assertEquals("new", trends.sign(250));
        assertEquals("▬", trends.sign(0));
    }

    @Test
    void aLoneLeadMovesAsItDoesInTheExport() throws IOException {
        compare(boosted, LEADS, 0);
        ScoredList list = score(forest, changed());
        FormerLeads former = former(forest, list);
        Trends trends = compare(forest, changed(), 1).orElseThrow();

        assertFalse(former.none());
        for (int rank : new int[] {0, 17, 499}) {
            FormerLeads.Move move =
                    former.of(rank, explained(forest, list, rank)).orElseThrow();
            assertEquals(trends.of(list.row(rank)).orElseThrow(), move.trend());
            assertEquals(MARCH, move.since());
        }
    }

    @Test
    void aLeadThatNoExportHasIsNew() throws IOException {
        compare(boosted, write("few.csv", Files.readAllLines(LEADS).subList(0, 101)), 0);
        ScoredList list = score(boosted, LEADS);
        FormerLeads former = former(boosted, list);

        long known = IntStream.range(0, list.size())
                .filter(rank -> former.of(rank, explained(boosted, list, rank)).isPresent())
                .count();
        assertEquals(100, known);
    }

    @Test
    void anExportOfTheVeryListAndAFileOfAnotherNameAreNoFormerExport() throws IOException {
        compare(boosted, LEADS, 0);
        try (Stream<Path> files = Files.list(folder.resolve("trend"))) {
            Path kept = files.findFirst().orElseThrow();
            String kind = kept.getFileName().toString().replaceFirst("-.*", "");
            Files.copy(kept, kept.resolveSibling(kind + "-yesterday.scores"));
        }

        assertTrue(former(boosted, score(boosted, LEADS)).none());
    }

    private FormerLeads former(LeadModel model, ScoredList list) {
        return new TrendMemory(folder.resolve("trend")).former(new TrendMemory.Scored(model, list));
    }

    private static Explanation explained(LeadModel model, ScoredList list, int rank) {
        return model.explain(list.asScored(new int[] {list.row(rank)})).getFirst();
    }

    @Test
    void nothingThatIsKeptNamesALead() throws IOException {
        compare(boosted, LEADS, 0);

        String header = Files.readAllLines(LEADS).get(1);
        try (Stream<Path> files = Files.list(folder.resolve("trend"))) {
            for (Path file : files.toList()) {
                String bytes = new String(
                        new InflaterInputStream(Files.newInputStream(file)).readAllBytes(),
                        StandardCharsets.ISO_8859_1);
                for (String value : List.of(header.split(",", -1)).subList(2, 6)) {
                    assertFalse(bytes.contains(value), value);
                }
            }
        }
    }

    @Test
    void aDamagedMemoryCountsAsNone() throws IOException {
        compare(boosted, LEADS, 0);
        try (Stream<Path> files = Files.list(folder.resolve("trend"))) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        assertTrue(compare(boosted, LEADS, 1).isEmpty());
    }

    @Test
    void theLastExportIsTheLastAlthoughTheClockWasSetBack() throws IOException {
        compare(boosted, LEADS, 5);
        compare(boosted, changed(), 1);

        Path fewer = write("fewer.csv", Files.readAllLines(changed()).subList(0, 100));
        Trends trends = compare(boosted, fewer, 2).orElseThrow();

        assertEquals("Since the last export 0 leads went up, 0 went down, 99 stayed, 0 are new.", trends.words());
    }

    @Test
    void onlyTwelveExportsAreKept() throws IOException {
        Path few = write("few.csv", Files.readAllLines(LEADS).subList(0, 5));
        for (int day = 0; day < 15; day++) {
            compare(boosted, few, day);
        }

        try (Stream<Path> files = Files.list(folder.resolve("trend"))) {
            assertEquals(12, files.count());
        }
    }

    @Test
    void wordsNameThePartsInWholePointsThatAddUp() {
        assertEquals(
                "+12 points: the lead changed +9, the model changed +5, everybody moved −2",
                new Trend(1_200, 900, 500, -200).words());
        // 3.4 + 3.4 + 3.4 = 10.2: two thirds would be lost by rounding each
        assertEquals(
                "+10 points: the lead changed +4, the model changed +3, everybody moved +3",
                new Trend(1_020, 340, 340, 340).words());
        assertEquals("as before", new Trend(20, 20, 0, 0).words());
        assertEquals(Trend.Way.SAME, new Trend(-49, -49, 0, 0).way());
        assertEquals(Trend.Way.DOWN, new Trend(-50, -50, 0, 0).way());
        assertThrows(IllegalArgumentException.class, () -> new Trend(5, 1, 1, 1));
    }

    @Test
    void anExportIsKeptOnceItIsWritten() throws IOException {
        TrendMemory memory = new TrendMemory(folder.resolve("trend"));
        TrendMemory.Scored scored = new TrendMemory.Scored(boosted, score(boosted, LEADS));
        assertThrows(
                IllegalStateException.class,
                () -> memory.around(scored, ScoredLists.OPTIONS, Progress.NONE, (_, _) -> {
                    throw new IllegalStateException("disk full");
                }));
        assertFalse(Files.exists(folder.resolve("trend")));

        assertEquals("done", memory.around(scored, ScoredLists.OPTIONS, Progress.NONE, (_, _) -> "done"));
        assertTrue(Files.exists(folder.resolve("trend")));
    }

    @Test
    void theListShowsSignAndReason() throws IOException {
        compare(boosted, LEADS, 0);
        Optional<Trends> trends = compare(boosted, changed(), 1);
        ScoreOptions options = ScoredLists.with(ExportChoices.usual().withColumns(Optional.of(List.of())))
                .with(ExportContext.NONE.withTrends(trends));
        Path out = folder.resolve("list.csv");
        LeadScorer.write(score(boosted, changed()), out, options, Progress.NONE);

        List<String> lines = Files.readAllLines(out);
        assertTrue(
                lines.getFirst().contains(",Trend,") && lines.getFirst().contains(",Why it moved,"), lines.getFirst());
        assertTrue(
                lines.stream().anyMatch(line -> line.contains(",▲,") && line.contains("points: the lead changed")),
                "some lead went up");
    }

    private static double chance(ScoredList list, String id) {
        for (int rank = 0; rank < list.size(); rank++) {
            if (list.lead(rank).id().equals(id)) {
                return list.lead(rank).chance();
            }
        }
        throw new IllegalArgumentException(id);
    }

    private static ScoredList score(LeadModel model, Path leads) {
        return LeadScorer.score(model, NewLeads.of(leads), Progress.NONE);
    }

    /// Compares a list with what was kept, then keeps it.
    private Optional<Trends> compare(LeadModel model, Path leads, int day) {
        TrendMemory memory = new TrendMemory(folder.resolve("trend"));
        TrendMemory.Compared compared =
                memory.compare(model, score(model, leads), Progress.NONE).orElseThrow();
        memory.keep(compared.scores(), Optional.<Set<Integer>>empty(), MARCH.plusSeconds(86_400L * day));
        return compared.trends();
    }

    /// The sample leads, but all of them came by referral.
    private Path changed() throws IOException {
        return write(
                "changed.csv",
                Files.readAllLines(LEADS).stream()
                        .map(line -> line.replaceAll(",(Web search|LinkedIn|TikTok|Webinar),", ",Referral,"))
                        .toList());
    }

    private Path write(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }
}
