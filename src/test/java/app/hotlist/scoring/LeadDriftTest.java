package app.hotlist.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.drift.Chances;
import app.hotlist.drift.DriftCount;
import app.hotlist.drift.DriftReport;
import app.hotlist.drift.DriftVerdict;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.LeadFile;
import app.hotlist.table.LeadPart;
import app.hotlist.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeadDriftTest {

    private static final Path PAST = Path.of("sample-data/past-leads.csv");
    private static final Path NEW = Path.of("sample-data/new-leads.csv");
    private static final LeadModel MODEL = ModelFile.read(Path.of("models/format-1/logistic.leadmodel"));

    @TempDir
    private Path folder;

    @Test
    void countsAFileLongerThanAChunkLikeATableInMemory() throws IOException {
        List<String> lines = Files.readAllLines(NEW);
        List<String> rows = lines.subList(1, lines.size());
        Path longFile = folder.resolve("long.csv");
        Files.write(
                longFile,
                Stream.concat(
                                Stream.of(lines.getFirst()),
                                Stream.iterate(0, at -> at + 1).limit(20_000).map(at -> rows.get(at * 7 % rows.size())))
                        .toList());

        DriftReport streamed = LeadDrift.of(MODEL, NewLeads.of(longFile), Progress.NONE);

        Table table = LeadPart.text(longFile)
                .read(ImportOptions.usual().with(MODEL.recipe().input()), Progress.NONE)
                .table();
        DriftCount whole = DriftCount.of(MODEL);
        whole.add(table, MODEL.chances(table));
        assertEquals(20_000, streamed.now());
        assertEquals(whole.report().columns(), streamed.columns());
        assertEquals(
                whole.report().chances().map(Chances::tiers), streamed.chances().map(Chances::tiers));
    }

    @Test
    void findsTheTrainingLeadsAsTheyWere() {
        DriftReport report = LeadDrift.of(MODEL, NewLeads.of(PAST), Progress.NONE);

        assertEquals(DriftVerdict.STABLE, report.verdict(), report::sentence);
        assertTrue(report.columns().stream().allMatch(column -> column.shift().psi() < 0.02), report::toString);
    }

    @Test
    void comesAlongWithEveryScoredListAndIsToldWhereItIsWorthALook() {
        ScoredList list = LeadScorer.score(MODEL, NewLeads.of(NEW), Progress.NONE);

        DriftReport beside = LeadDrift.of(MODEL, NewLeads.of(NEW), Progress.NONE);
        assertEquals(beside, list.drift().orElseThrow());
        assertEquals(DriftVerdict.LOOK, beside.verdict());
        assertTrue(list.remarks().contains(beside.sentence()), () -> String.join("\n", list.remarks()));
    }

    @Test
    void aModelWithoutCountsScoresWithoutAWordOfIt() {
        LeadModel old = ModelFile.read(Path.of("models/format-1-early/logistic.leadmodel"));

        ScoredList list = LeadScorer.score(old, NewLeads.of(NEW), Progress.NONE);

        assertEquals(500, list.size());
        assertTrue(list.drift().isEmpty());
    }

    @Test
    void countsOnlyTheLeadsThatAreWanted() {
        NewLeads open = new NewLeads(LeadFile.of(PAST).part(Optional.empty()), NewLeads.Which.OPEN, Optional.empty());

        DriftReport all = LeadDrift.of(MODEL, NewLeads.of(PAST), Progress.NONE);

        assertTrue(LeadDrift.of(MODEL, open, Progress.NONE).now() < all.now());
    }

    @Test
    void aFileThatLacksAColumnIsRefusedAsInScoring() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "Name,Town\nAda,Bern\nBob,Chur\n");

        UserException failure =
                assertThrows(UserException.class, () -> LeadDrift.of(MODEL, NewLeads.of(other), Progress.NONE));

        assertEquals(ScoreProblem.MISSING_COLUMNS, failure.problem().kind());
    }
}
