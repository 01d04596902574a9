package app.hotlist.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.evaluation.Money;
import app.hotlist.model.Backing;
import app.hotlist.model.Reason;
import app.hotlist.model.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnersTest {

    private static final Owners.Shared THREE = new Owners.Shared(List.of("Anna", "Ben", "Chloé"));

    @TempDir
    private Path folder;

    @Test
    void everybodyGetsAboutTheSameExpectedValueAtEveryDepth() {
        ScoredList list = LargeLists.of(1_000, 6).inCallOrder(Optional.of(new Money(new Money.Worth.Deal(500), 0)));
        IntFunction<String> owner = OwnerList.of(list, THREE);

        double[] shares = new double[3];
        for (int rank = 0; rank < list.size(); rank++) {
            shares[THREE.names().indexOf(owner.apply(rank))] +=
                    list.expectedValue(rank).orElseThrow();
            double most = Arrays.stream(shares).max().orElseThrow();
            double least = Arrays.stream(shares).min().orElseThrow();
            assertTrue(most - least <= 500, () -> "shares " + Arrays.toString(shares));
        }
    }

    @Test
    void theFilesOwnColumnIsFoundByItsName() {
        assertEquals(Optional.of("Lead Owner"), new Owners.OfFile(Optional.empty()).in(List.of("Id", "Lead Owner")));
        assertEquals(Optional.empty(), new Owners.OfFile(Optional.empty()).in(List.of("Home owner since", "Owned")));
        assertEquals(Optional.of("Who"), new Owners.OfFile(Optional.of("Who")).in(List.of("Who", "Owner")));
    }

    @Test
    void nobodyIsNoOwner() {
        assertThrows(IllegalArgumentException.class, () -> new Owners.Shared(List.of(" ")));
    }

    @Test
    void eachOwnerGetsAFileAndNoLeadIsLostOrTwice() throws IOException {
        ScoredList list = LargeLists.of(50, 6);
        ScoreOptions options =
                ScoredLists.with(ExportChoices.usual().with(THREE).with(CsvForm.MACHINE));

        List<ScoreSummary> written = LeadScorer.writePerOwner(list, folder.resolve("list.csv"), options, Progress.NONE);

        assertEquals(
                List.of("list_Anna.csv", "list_Ben.csv", "list_Chloé.csv"),
                written.stream()
                        .map(file -> file.out().getFileName().toString())
                        .toList());
        List<String> leads = new ArrayList<>();
        for (ScoreSummary file : written) {
            List<String> lines = Files.readAllLines(file.out());
            assertEquals(file.written() + 1, lines.size());
            leads.addAll(lines.subList(1, lines.size()));
        }
        assertEquals(50, leads.size());
        assertEquals(50, new HashSet<>(leads).size());
    }

    @Test
    void onlyTheAskedRowsAreWrittenUnderTheRanksOfTheWholeList() throws IOException {
        Path file = folder.resolve("list.csv");
        ScoreOptions options = ScoredLists.with(ExportChoices.usual().with(CsvForm.MACHINE))
                .with(ExportContext.NONE.withRows(Optional.of(Set.of(0, 4))));

        ScoreSummary summary = LeadScorer.write(ScoredLists.five(), file, options, Progress.NONE);

        List<String> lines = Files.readAllLines(file);
        assertEquals(2, summary.written());
        assertTrue(lines.get(1).startsWith("2,B,0.55") && lines.get(2).startsWith("3,C,0.42"), lines::toString);
    }

    @Test
    void whatIsWorthMoreIsCalledFirst() {
        ScoredList byVisits = ScoredLists.five().inCallOrder(worth(new Money.Worth.Column("Visits", Optional.of(0.0))));

        // 7.5 × 0.876, 3 × 0.42, 0 × 0.55, unknown counts as 0: the better chance first
        assertEquals(
                List.of("0004", "0001", "0005", "0002"),
                List.of(
                        byVisits.lead(0).id(),
                        byVisits.lead(1).id(),
                        byVisits.lead(2).id(),
                        byVisits.lead(3).id()));
        assertEquals(7.5 * 0.876, byVisits.expectedValue(0).orElseThrow(), 1e-12);
    }

    @Test
    void whereTheColumnSaysNothingTheAmountCounts() {
        // the second lead has no visits and a chance of 0.12
        assertEquals(0, expected("0002", new Money.Worth.Column("Visits")), 1e-12);
        assertEquals(0.12 * 40, expected("0002", new Money.Worth.Column("Visits", Optional.of(40.0))), 1e-12);
        assertEquals(0.12 * 40, expected("0002", new Money.Worth.Column("Volume", Optional.of(40.0))), 1e-12);
        assertEquals(0, expected("0002", new Money.Worth.Column("Volume")), 1e-12);
    }

    private static double expected(String id, Money.Worth brings) {
        ScoredList list = ScoredLists.five().inCallOrder(worth(brings));
        return IntStream.range(0, list.size())
                .filter(rank -> list.lead(rank).id().equals(id))
                .mapToDouble(rank -> list.expectedValue(rank).orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Money> worth(Money.Worth brings) {
        return Optional.of(new Money(brings, 0));
    }

    @Test
    void aListThatASpreadsheetHasOpenIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("list.xlsx"), "former");
        Files.writeString(folder.resolve(".~lock.list.xlsx#"), "somebody");

        UserException refused = assertThrows(
                UserException.class,
                () -> LeadScorer.write(ScoredLists.five(), file, ScoredLists.OPTIONS, Progress.NONE));

        assertTrue(
                refused.problem().what().contains("list.xlsx is open in another program"),
                refused.problem().what());
        assertTrue(
                refused.problem().fix().contains("list (2).xlsx"),
                refused.problem().fix());
        assertEquals("former", Files.readString(file));
        assertEquals(folder.resolve("list (2).xlsx"), OpenElsewhere.free(file));
    }

    @Test
    void cellsThatLookLikeFormulasAreCountedButNoNumbersAndTelephones() throws IOException {
        ScoredList list = ScoredLists.of(List.of("=1+1", "@SUM(A1)", "-5", "+420 602 123 456", "plain", "-x"));

        ScoreSummary summary = LeadScorer.write(list, folder.resolve("list.xlsx"), ScoredLists.OPTIONS, Progress.NONE);

        // each stands in the text's column and as the lead's id
        assertEquals(6, summary.madeSafe());
        assertFalse(FormulaLike.isOne(""));
    }

    @Test
    void copiedRowsKeepTheirTypesInATable() {
        CopiedRows copied = CopiedRows.of(ScoredLists.five(), Set.of(3), ScoredLists.OPTIONS);

        assertTrue(copied.text().startsWith("Rank\tTier\tChance to buy\tScore\t"), copied.text());
        assertTrue(copied.text().contains("\r\n1\tA\t0.876\t88\t2\t"), copied.text());
        assertTrue(copied.html().contains("<td style=\"mso-number-format:'\\@'\">0004</td>"), copied.html());
        assertTrue(copied.html().contains("<td>88%</td>"), copied.html());
    }

    @Test
    void aReasonSaysHowPastLeadsEndedOrElseItsPoints() {
        Reason seen = new Reason("Source", "Referral", 0.31, new Backing.Unseen());

        assertEquals("Source: Referral (new value)", ExportColumns.sentence(seen));
        assertEquals(
                "Source: Referral (92 of 100 such bought)",
                ExportColumns.sentence(
                        new Reason("Source", "Referral", 0.31, new Backing.Observed("", new Tally(100, 92), 0.38))));
        assertEquals("Source: Referral (+31 points)", ExportColumns.sentence(new Reason("Source", "Referral", 0.31)));
    }

    @Test
    void aStepNamesTheReasonOrLosesTheSentence() {
        String template = "Call today. Mention {column}: {value}.";

        assertEquals(
                "Call today. Mention Lead Source: Reference.",
                NextSteps.of(template, ScoredLists.five().lead(0)));
        assertEquals("Call today.", NextSteps.of(template, ScoredLists.five().lead(1)));
        assertEquals(
                "Score 88", NextSteps.of("Score {score}", ScoredLists.five().lead(0)));
    }
}
