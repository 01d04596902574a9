package app.hotlist.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.check.Breach;
import app.hotlist.check.Compare;
import app.hotlist.check.Range;
import app.hotlist.check.Relation;
import app.hotlist.check.Required;
import app.hotlist.check.RuleUse;
import app.hotlist.check.Unique;
import app.hotlist.evaluation.Metrics;
import app.hotlist.model.DataFingerprint;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.ScoredLead;
import app.hotlist.model.Tier;
import app.hotlist.model.Tiers;
import app.hotlist.model.Training;
import app.hotlist.recipe.DropColumns;
import app.hotlist.recipe.FillCategory;
import app.hotlist.recipe.FillNumber;
import app.hotlist.recipe.NewLevelUse;
import app.hotlist.recipe.OneHot;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.LeadFile;
import app.hotlist.table.LeadPart;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Schema;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import app.hotlist.table.TextColumn;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeadScorerTest {

    /// Leads buy if they came by reference or visited often.
    private static LeadModel model;

    @TempDir
    private Path folder;

    @BeforeAll
    static void train() {
        model = trained(List.of());
    }

    private static LeadModel trained(List<RuleUse> rules) {
        int rows = 200;
        double[] visits = IntStream.range(0, rows).mapToDouble(row -> row % 10).toArray();
        String[] sources = IntStream.range(0, rows)
                .mapToObj(row -> row % 3 == 0 ? "Reference" : "Google")
                .toArray(String[]::new);
        String[] bought = IntStream.range(0, rows)
                .mapToObj(row -> (row % 3 == 0 && row % 10 > 2) || row % 10 > 7 ? "yes" : "no")
                .toArray(String[]::new);
        String[] ids = IntStream.range(0, rows).mapToObj(row -> "L" + row).toArray(String[]::new);
        Table leads = Table.of(
                TextColumn.of("Id", ids),
                NumberColumn.of("Pages", visits),
                NumberColumn.of("Visits", visits),
                CategoryColumn.of("Source", sources),
                CategoryColumn.of("Bought", bought));
        Recipe recipe = new Recipe(
                        new Target("Bought", "yes"),
                        Optional.of("Id"),
                        List.of(
                                new DropColumns(List.of("Pages")),
                                new FillNumber(List.of("Visits"), FillNumber.Filling.MEDIAN, false),
                                new FillCategory(List.of("Source"), FillCategory.Filling.UNKNOWN, false),
                                new OneHot(List.of("Source"))))
                .withRules(rules);
        return LeadModel.train(
                new Training(
                        "test",
                        recipe,
                        ModelSpec.byId("logistic"),
                        leads,
                        new Tiers(0.7, 0.5, 0.3),
                        new Metrics(0.8, 0.8, 0.8, 0.8, 0.9, 0.9, 0.4, 0.1, 0.02, 2.4),
                        new DataFingerprint("past.csv", "00", rows, 90, new Schema(List.of())),
                        42,
                        Instant.EPOCH),
                Progress.NONE);
    }

    @Test
    void ranksBestFirstAndKeepsWhatTheModelDoesNotKnow() {
        ScoredList list = score("Id,Phone,Visits,Source\n1,0123,1,Google\n2,+420,9,Reference\n3,,5,Google\n");

        assertEquals(3, list.size());
        assertEquals("2", list.lead(0).id());
        assertEquals(1, list.row(0));
        assertEquals(3, list.line(0));
        assertTrue(list.lead(0).chance() > list.lead(1).chance(), "best first");
        assertEquals("+420", list.leads().column("Phone").text(list.row(0)));
        assertEquals(List.of("Id", "Phone"), list.columns().carried());
    }

    @Test
    void findsColumnsThatAreWrittenOtherwise() {
        ScoredList expected = score("Id,Phone,Visits,Source\n1,0123,1,Google\n2,+420,9,Reference\n");

        ScoredList list = score("ID,Phone,visits,SOURCE_\n1,0123,1,Google\n2,+420,9,Reference\n");

        assertEquals(expected.lead(0), list.lead(0));
        assertEquals(expected.lead(1), list.lead(1));
        assertEquals(
                Map.of("Id", "ID", "Visits", "visits", "Source", "SOURCE_"),
                list.columns().renamed());
        assertEquals(List.of("Id", "Phone"), list.columns().carried());
        assertEquals(
                "3 columns go by another name than in training: visits, SOURCE_, ID.",
                list.remarks().getFirst());
    }

    @Test
    void scoresACompressedTextAndASheetLikeTheText() throws IOException {
        String[][] rows = {
            {"Id", "Visits", "Source"}, {"01", "9", "Reference"}, {"02", "1.5", "Google"}, {"03", "", "Google"}
        };
        String csv = Stream.of(rows).map(row -> String.join(",", row)).collect(Collectors.joining("\n"));
        Path gzip = folder.resolve("leads.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(csv.getBytes(StandardCharsets.UTF_8));
        }
        Path book = folder.resolve("leads.xlsx");
        try (OutputStream out = Files.newOutputStream(book);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Leads");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < 3; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
            sheet.value(1, 1, 9);
            sheet.value(2, 1, 1.5);
        }
        ScoredList expected = score(csv);

        for (Path file : List.of(gzip, book)) {
            ScoredList list = LeadScorer.score(model, NewLeads.of(file), Progress.NONE);
            assertEquals(expected.size(), list.size());
            for (int rank = 0; rank < expected.size(); rank++) {
                assertEquals(expected.lead(rank), list.lead(rank));
                assertEquals(expected.line(rank), list.line(rank));
            }
        }
    }

    @Test
    void scoresOnlyTheLeadsThatAreStillOpen() throws IOException {
        Path past = Files.writeString(
                folder.resolve("past.csv"),
                "Id,Visits,Source,Bought\n1,3,Google,Yes\n2,9,Reference,\n3,1,Google,No\n4,5,Google,\n");
        LeadPart part = LeadFile.of(past).part(Optional.empty());

        ScoredList open =
                LeadScorer.score(model, new NewLeads(part, NewLeads.Which.OPEN, Optional.empty()), Progress.NONE);

        assertEquals(2, open.read());
        assertEquals("2", open.lead(0).id());
        assertEquals(3, open.line(0));
        assertEquals(
                LeadScorer.score(model, NewLeads.of(part), Progress.NONE)
                        .lead(0)
                        .chance(),
                open.lead(0).chance());
    }

    @Test
    void equalChancesStandInTheOrderOfTheFile() {
        ScoredList list = score("Id,Visits,Source\nb,3,Google\na,3,Google\nc,3,Google\n");

        assertEquals(
                List.of("b", "a", "c"),
                IntStream.range(0, 3).mapToObj(rank -> list.lead(rank).id()).toList());
    }

    @Test
    void everyLeadIsScoredOrSaysWhyNot() {
        ScoredList list = score("Id,Visits,Source\n1,3,Google\n,4,Google\n3,5,Google,too,many\n4,6,Google\n");

        assertEquals(4, list.read());
        assertEquals(2, list.size());
        assertEquals(2, list.notScoredCount());
        assertEquals(
                List.of(3L, 4L), list.notScored().stream().map(NotScored::line).toList());
        assertTrue(list.notScored().getFirst().reason().contains("column Id is empty"), "the reason");
        assertEquals(
                2L, list.tiers().values().stream().mapToLong(Long::longValue).sum());
    }

    @Test
    void rulesAreCheckedAgain() {
        LeadModel ruled = trained(List.of(
                new RuleUse(new Unique("Id"), Breach.SET_ASIDE),
                new RuleUse(new Range("Visits", 0, 100), Breach.AS_MISSING),
                new RuleUse(new Compare("Visits", Relation.AT_LEAST, "Pages"), Breach.FLAG),
                new RuleUse(new Required("Bought"), Breach.SET_ASIDE),
                new RuleUse(new Required("Country"), Breach.FLAG)));

        ScoredList list = LeadScorer.score(ruled, NewLeads.of(file("""
            Id,Visits,Pages,Source
            a,3,2,Google
            b,900,1,Google
            a,4,4,Google
            c,2,3.5,Reference
            d,,,Google
            """)), Progress.NONE);

        assertEquals(5, list.read());
        assertEquals(
                List.of(new NotScored(4, "Breaks the rule “Id is unique and never empty”: Id: a.")), list.notScored());
        assertEquals(
                List.of(
                        "One lead breaks the rule “Id is unique and never empty” and is not scored.",
                        "One lead breaks the rule “Visits lies between 0 and 100”; the values count as missing.",
                        "One lead breaks the rule “Visits ≥ Pages”; it is scored all the same.",
                        "The rule “Country is never empty” could not be checked. The column Country is not there.",
                        "One lead was not scored."),
                list.remarks());
        // 900 visits count as none given, so b stands where d stands
        assertEquals(chance(list, "d"), chance(list, "b"));
        assertEquals("3.5", list.leads().column("Pages").text(3));
        assertTrue(list.asScored(new int[] {3, 1}).column("Visits").isMissing(1), "900 visits, as the model saw them");
        assertEquals(
                List.of(1),
                list.rows(list.brokenRules().get(1)).stream().boxed().toList(),
                "the row of b");
    }

    @Test
    void aNewValueThatIsMeantToBeAKnownOneCountsAsThatOneAndIsExportedAsItStands() {
        NewLeads leads = NewLeads.of(file("Id,Visits,Source\n1,3,Referral\n2,3,Reference\n3,3,Fax\n"));

        ScoredList list = LeadScorer.score(
                model,
                leads.with(ColumnChoice.NONE.with(Map.of("Source", Map.of("Referral", "Reference")))),
                Progress.NONE);

        assertEquals(chance(list, "2"), chance(list, "1"), 0);
        assertTrue(chance(list, "3") < chance(list, "1"));
        assertEquals("Referral", list.leads().column("Source").text(0));
        assertEquals("Reference", list.asScored(new int[] {0}).column("Source").text(0));
        assertEquals(List.of(new NewLevels("Source", NewLevelUse.AS_NONE, Map.of("Fax", 1))), list.newLevels());
        assertEquals(Map.of("Source", Map.of("Referral", 1)), list.check().meant());
    }

    @Test
    void leadsCanBeLookedThroughWithoutScoringThem() {
        LeadModel ruled = trained(List.of(new RuleUse(new Range("Visits", 0, 100), Breach.FLAG)));
        NewLeads leads = NewLeads.of(file("Id,Visits,Source\n1,3,Referral\n2,300,Reference\n"));

        LeadCheck check = LeadCheck.of(ruled, leads, Progress.NONE);

        assertEquals(LeadScorer.score(ruled, leads, Progress.NONE).check(), check);
        NewLevels source = check.newLevels().getFirst();
        assertEquals("One lead has a new Source (Referral). Counted as none of the known values.", source.text());
        assertEquals(Map.of("Referral", "Referrals"), source.like(List.of("Google", "Referrals")));
        assertEquals(
                "One lead breaks the rule “Visits lies between 0 and 100”; it is scored all the same.",
                check.brokenRules().getFirst().text());
        assertEquals(
                "Correct the values in the file, or change the rule on Check and train again.",
                check.brokenRules().getFirst().fix());
    }

    private static double chance(ScoredList list, String id) {
        return IntStream.range(0, list.size())
                .mapToObj(list::lead)
                .filter(lead -> lead.id().equals(id))
                .mapToDouble(ScoredLead::chance)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leadsWithTheSameIdAreScoredAndCounted() {
        ScoredList list = score("Id,Visits,Source\n1,3,Google\n1,4,Google\n2,5,Google\n1,5,Google\n");

        assertEquals(4, list.size());
        assertEquals(2, list.sharedIds());
    }

    @Test
    void withoutTheIdColumnTheLineIsTheId() {
        ScoredList list = score("Visits,Source\n3,Google\n9,Reference\n");

        assertEquals("3", list.lead(0).id());
        assertEquals(Optional.empty(), list.columns().id());
    }

    @Test
    void newValuesAreCountedByColumn() {
        ScoredList list = score("Id,Visits,Source\n1,3,TikTok\n2,3,Google\n3,3,TikTok\n4,3,Post\n");

        assertEquals(
                List.of(new NewLevels("Source", NewLevelUse.AS_NONE, Map.of("TikTok", 2, "Post", 1))),
                list.newLevels());
        assertTrue(list.newLevels().getFirst().text().startsWith("3 leads have a new Source (TikTok"), "sentence");
    }

    @Test
    void namesTheColumnsThatAreMissing() {
        UserException failure = assertThrows(UserException.class, () -> score("Id,visit,City\n1,3,Brno\n"));

        assertEquals(ScoreProblem.MISSING_COLUMNS, failure.problem().kind());
        assertEquals(
                "Missing: Visits, Source. The file has: Id, visit, City.",
                failure.problem().where());
    }

    @Test
    void chunksGiveTheSameScoresAsTheWhole() throws IOException {
        StringBuilder csv = new StringBuilder("Id,Visits,Source\n");
        for (int row = 0; row < 20_000; row++) {
            csv.append(row).append(',').append(row % 10).append(row % 4 == 0 ? ",Reference\n" : ",Google\n");
        }
        ScoredList list = score(csv.toString());
        List<ScoredLead> whole = model.score(list.leads());

        assertEquals(20_000, list.size());
        for (int rank = 0; rank < list.size(); rank += 97) {
            assertEquals(whole.get(list.row(rank)), list.lead(rank));
        }
    }

    @Test
    void aFileWithAHeaderOnlyMakesAnEmptyList() {
        Path out = folder.resolve("empty.xlsx");

        ScoreSummary summary = LeadScorer.write(score("Id,Visits,Source\n"), out, ScoredLists.OPTIONS, Progress.NONE);

        assertEquals(
                new ScoreSummary(0, 0, 0, Map.of(Tier.A, 0L, Tier.B, 0L, Tier.C, 0L, Tier.D, 0L), out, 0, 0, 0),
                summary);
        assertTrue(Files.exists(out), "the file");
    }

    @Test
    void refusesUnknownEndings() {
        UserException failure =
                assertThrows(UserException.class, () -> LeadScorer.checkEnding(folder.resolve("list.doc")));

        assertEquals(ScoreProblem.UNKNOWN_ENDING, failure.problem().kind());
    }

    private ScoredList score(String csv) {
        return LeadScorer.score(model, NewLeads.of(file(csv)), Progress.NONE);
    }

    private Path file(String csv) {
        try {
            return Files.writeString(folder.resolve("leads.csv"), csv);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
