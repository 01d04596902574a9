package app.hotlist.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import app.hotlist.table.CsvReader;
import app.hotlist.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnChoiceTest {

    private static final Path SAMPLE = Path.of("sample-data/new-leads.csv");
    private static final LeadModel MODEL = ModelFile.read(Path.of("models/format-1/boosted.leadmodel"));

    @TempDir
    private Path folder;

    @Test
    void aColumnThatTheUserPointsOutCountsWhateverItsName() throws IOException {
        Path renamed = file(Files.readString(SAMPLE).replaceFirst("Minutes on site", "Dwell"));
        NewLeads leads = NewLeads.of(renamed);

        ColumnMatch before = LeadScorer.check(MODEL, leads, Progress.NONE).match();
        assertEquals(List.of("Minutes on site"), before.missing());
        ScoredList list = LeadScorer.score(
                MODEL,
                leads.with(new ColumnChoice(Map.of("Minutes on site", "Dwell"), List.of(), Map.of())),
                Progress.NONE);

        ScoredList original = LeadScorer.score(MODEL, NewLeads.of(SAMPLE), Progress.NONE);
        for (int rank = 0; rank < original.size(); rank++) {
            assertEquals(original.lead(rank).chance(), list.lead(rank).chance(), 0);
        }
    }

    @Test
    void scoresWithoutAColumnAsIfNobodyHadGivenIt() throws IOException {
        Path lacking = file(Files.readString(SAMPLE).replaceFirst("Minutes on site", "Internal remark 7"));
        NewLeads leads = NewLeads.of(lacking);
        assertThrows(UserException.class, () -> LeadScorer.score(MODEL, leads, Progress.NONE));

        ScoredList list = LeadScorer.score(
                MODEL, leads.with(new ColumnChoice(Map.of(), List.of("Minutes on site"), Map.of())), Progress.NONE);

        assertEquals(500, list.size());
        assertTrue(list.leads().column("Minutes on site").isMissing(0));
        assertTrue(
                list.remarks().contains("Scored without Minutes on site: it is not there, and counts as not given."));
        assertTrue(list.columns().complete());
    }

    @Test
    void aColumnThatIsPointedOutElsewhereIsNotFoundByItsName() {
        ColumnMatch match = ColumnMatch.of(
                MODEL.recipe(),
                List.of("Minutes on site", "Employees"),
                new ColumnChoice(Map.of("Employees", "Minutes on site"), List.of(), Map.of()));

        assertEquals("Minutes on site", match.renamed().get("Employees"));
        assertTrue(match.missing().contains("Minutes on site"));
        assertEquals(List.of("Employees (2)"), match.carried());
    }

    @Test
    void suggestsTheColumnWithTheLikeliestName() {
        assertEquals(
                Map.of("Minutes on site", "Minutes on website", "Lead Source", "Source of lead"),
                LikeNames.of(
                        List.of("Minutes on site", "Lead Source", "Budget range"),
                        List.of("Source of lead", "Minutes on website", "Colour", "Phone")));
        assertEquals(1, LikeNames.alike("LeadSource", "lead_source"), 0);
        assertTrue(LikeNames.alike("Occupation", "Ocupation") > 0.8);
        assertTrue(LikeNames.alike("Occupation", "Country") < 0.6);
    }

    @Test
    void measuresWhatAColumnIsWorthByBlankingIt() {
        Table past = CsvReader.read(Path.of("sample-data/past-leads.csv"), Progress.NONE)
                .table();

        BlankCost source = BlankCost.of(MODEL, past, List.of("Source"), Progress.NONE);
        BlankCost all = BlankCost.of(MODEL, past, MODEL.recipe().input().names(), Progress.NONE);

        assertTrue(source.fewer() > 0.03, source::toString);
        // Nobody can be told from anybody: a fifth of all buyers is in the best fifth.
        double buyers = MODEL.averageChance() * past.rowCount();
        assertTrue(all.fewer() > source.fewer() && all.left() < 0.25 * buyers, all::toString);
        assertEquals(
                "Without Source: expect %d\u00a0%% fewer buyers among the best fifth"
                        .formatted(Math.round(100 * source.fewer())),
                source.text());
        assertEquals(
                "Without City: hardly any difference is to be expected",
                new BlankCost(List.of("City"), 100, 100.2).text());
    }

    @Test
    void namesTheColumnsThatPastLeadsLack() {
        Table past = CsvReader.read(Path.of("sample-data/past-leads.csv"), Progress.NONE)
                .table()
                .without(Set.of("Employees"));

        assertThrows(UserException.class, () -> BlankCost.of(MODEL, past, List.of("Source"), Progress.NONE));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("leads.csv"), content);
    }
}
