package app.hotlist.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.UserException;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import app.hotlist.table.TextColumn;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeakageCheckTest {

    private static final Target BOUGHT = new Target("bought", "yes");
    private static final int ROWS = 400;

    /// Every fourth lead buys.
    private static boolean buys(int row) {
        return row % 4 == 0;
    }

    @Test
    void suspectsAColumnThatIsFilledInForBuyersOnly() {
        Suspect suspect = only(NumberColumn.of(
                "contract",
                IntStream.range(0, ROWS)
                        .mapToDouble(row -> buys(row) ? 1000 + row : Double.NaN)
                        .toArray()));

        assertEquals("contract", suspect.column());
        assertEquals(1, suspect.auc(), 1e-12);
        assertEquals(new Clue.FilledIn(100, 100, 0, 300), suspect.clues().getFirst());
        assertEquals(
                "contract alone tells buyers apart in 100 of 100 pairs: filled in for 100\u00a0% of buyers and"
                        + " 0\u00a0% of the others; its name says “contract”. Is it known before the first call?",
                suspect.text());
    }

    @Test
    void suspectsOneThatIsFilledInForTheOthersOnly() {
        Suspect suspect = only(texts("reason for loss", row -> buys(row) ? null : "note " + row));

        assertEquals(new Clue.FilledIn(0, 100, 300, 300), suspect.clues().getFirst());
    }

    @Test
    void namesTheValueThatGivesTheOutcomeAway() {
        // 92 of 100 buyers and 6 of 300 others are "won": AUC = 0.5 + (0.92 − 0.02) / 2
        Suspect suspect =
                only(categories("phase", row -> (buys(row) ? row < 368 : row % 50 == 1 && row < 276) ? "won" : "open"));

        assertEquals(0.95, suspect.auc(), 1e-9);
        assertEquals(new Clue.Value("won", 98, 92), suspect.clues().getFirst());
        assertEquals(
                "phase alone tells buyers apart in 95 of 100 pairs: ‘won’ → 94\u00a0% of 98 bought. Is it known before"
                        + " the first call?",
                suspect.text());
    }

    @Test
    void namesTheRangeOfNumbersThatGivesTheOutcomeAway() {
        Suspect suspect = only(NumberColumn.of(
                "seconds on phone",
                IntStream.range(0, ROWS)
                        .mapToDouble(row -> buys(row) ? 600 + row / 4 : row % 40)
                        .toArray()));

        Clue.Value value = assertInstanceOf(Clue.Value.class, suspect.clues().getFirst());
        assertEquals(1, value.rate());
        assertTrue(value.value().matches("6\\d\\d to 6\\d\\d"), value::value);
    }

    @Test
    void looksAtDaysToo() {
        Suspect suspect = only(DateColumn.of(
                "onboarding",
                IntStream.range(0, ROWS)
                        .mapToLong(row -> buys(row) ? 20_000 + row % 7 : DateColumn.MISSING)
                        .toArray()));

        assertEquals("onboarding", suspect.column());
    }

    @Test
    void doesNotSuspectWhatIsKnownForEveryLead() {
        List<Suspect> suspects = check(
                categories("source", row -> row % 3 == 0 ? "Google" : "Direct"),
                texts("company", row -> "Company " + row),
                NumberColumn.of(
                        "visits",
                        IntStream.range(0, ROWS)
                                .mapToDouble(row -> row * 31 % 17)
                                .toArray()));

        assertEquals(List.of(), suspects);
    }

    @Test
    void onlyMentionsAnIdWhereTheFileIsSorted() {
        @Nullable String[] outcome = values(row -> row < 100 ? "yes" : "no");
        double[] ids = IntStream.range(0, ROWS).mapToDouble(row -> 5000 - row).toArray();
        Table table = Table.of(NumberColumn.of("lead number", ids), CategoryColumn.of("bought", outcome));

        Suspect suspect = LeakageCheck.of(table, BOUGHT, 1).getFirst();

        assertEquals(List.of(new Clue.Numbering(ROWS)), suspect.clues());
        assertFalse(suspect.keptOut());
    }

    @Test
    void findsNothingInValuesThatOccurOnce() {
        // Judged out of fold: learnt on the same rows, single values would look perfect.
        assertEquals(List.of(), check(texts("contract note", row -> "note " + row)));
    }

    @Test
    void suspectsTwoValuesThatAreTheOutcomeUnderOtherNames() {
        // All agree but the buyers in rows 0, 4 and 8: 397 of 400
        Suspect suspect = only(categories("state", row -> buys(row) && row > 8 ? "c" : "o"));

        assertEquals(List.of(new Clue.SameAsOutcome(397, ROWS)), suspect.clues());
        assertEquals(Strength.STRONG, suspect.strength());
    }

    @Test
    void takesAWordThatStandsForABlankForABlank() {
        Suspect suspect = only(categories("package", row -> buys(row) ? "Gold " + row % 3 : "Select"));

        assertEquals(new Clue.FilledIn(100, 100, 0, 300), suspect.clues().getFirst());
    }

    @Test
    void asksAboutAColumnThatIsFilledInMuchMoreOftenForBuyers() {
        // 60 of 100 buyers, 75 of 300 others: 2.4 times as often; the intervals are 50 to 69 % and 20 to 30 %
        Suspect suspect = only(categories(
                "profile", row -> (buys(row) ? row < 240 : row % 4 == 1 && row < 300) ? "p" + row % 3 : null));

        assertEquals(Strength.MODERATE, suspect.strength());
        assertEquals(KnownBefore.NOT_SURE, suspect.proposed());
        assertEquals(List.of(new Clue.FilledIn(60, 100, 75, 300)), suspect.clues());
    }

    @Test
    void saysNothingOfOneThatIsFilledInALittleMoreOftenForBuyers() {
        // 90 of 100 buyers, 180 of 300 others: 1.5 times
        assertEquals(
                List.of(),
                check(categories(
                        "occupation", row -> (buys(row) ? row < 360 : row % 4 != 2 && row < 360) ? "works" : null)));
    }

    @Test
    void namesValuesOnBothSidesThatAreAsGoodAsCertain() {
        // "hot": 50 of 50, surely above 92 %; "cold": 0 of 100, surely below 4 %; "warm": 50 of 250
        Column column =
                categories("mood", row -> buys(row) ? row < 200 ? "hot" : "warm" : row % 2 == 0 ? "cold" : "warm");

        Suspect suspect = only(column);

        assertEquals(List.of(new Clue.Value("hot", 50, 50), new Clue.Value("cold", 100, 0)), suspect.clues());
    }

    @Test
    void aTellingNameCountsOnlyWhereTheColumnKnowsSomething() {
        IntFunction<@Nullable String> knowing = row -> buys(row) == (row % 3 > 0) ? "long" : "short";
        IntFunction<@Nullable String> ignorant = row -> row % 3 == 0 ? "long" : "short";

        Suspect suspect = only(categories("call duration", knowing));

        assertEquals(Strength.MODERATE, suspect.strength());
        assertEquals(new Clue.Name("duration"), suspect.clues().getLast());
        assertEquals(
                "Gesprächsdauer", only(categories("Gesprächsdauer", knowing)).column());
        assertEquals(List.of(), check(categories("call length", knowing)));
        assertEquals(List.of(), check(categories("call duration", ignorant)));
        assertEquals(List.of(), check(categories("endurations", knowing)));
    }

    @Test
    void asksAboutAMarkThatGoesWithTheOutcome() {
        IntFunction<@Nullable String> knowing = row -> buys(row) == (row % 3 > 0) ? "high" : "low";

        Suspect suspect = only(categories("Lead Score", knowing));

        assertEquals(Strength.MODERATE, suspect.strength());
        assertEquals(new Clue.Mark("score"), suspect.clues().getLast());
        assertEquals(List.of(), check(categories("Lead Score", row -> row % 3 == 0 ? "high" : "low")));
    }

    @Test
    void asksAboutAColumnThatRepeatsAnotherWhereNobodyWroteOverIt() {
        // 100 others and 10 buyers were written over; 90 of the other 290 bought
        Column copy = categories("notable", row -> writtenOver(row) ? "Modified" : activity(row));

        Suspect suspect = only(categories("activity", LeakageCheckTest::activity), copy);

        assertEquals("notable", suspect.column());
        assertEquals(Strength.MODERATE, suspect.strength());
        assertEquals(List.of(new Clue.Overwritten("activity", "Modified", 110, 10, 90 / 290.0)), suspect.clues());
        assertEquals(
                "repeats activity, but ‘Modified’ was written over it in 110 leads, of which 9\u00a0% bought,"
                        + " 31\u00a0% of the others",
                suspect.why());
    }

    @Test
    void saysNothingOfARepetitionThatTellsNothing() {
        Column activity = categories("activity", LeakageCheckTest::activity);

        assertEquals(List.of(), check(activity, categories("same again", LeakageCheckTest::activity)));
        assertEquals(
                List.of(),
                check(activity, categories("by chance", row -> row / 4 % 3 == 0 ? "Modified" : activity(row))));
        assertEquals(
                List.of(),
                check(activity, categories("other", row -> writtenOver(row) ? "Modified" : activity(row + 4))));
    }

    @Test
    void columnsThatNearlyAlwaysSayTheSameAreNoCopies() {
        IntFunction<@Nullable String> nearlyAlways = row -> row % 50 == 2 ? "now and then" : row == 7 ? "yes" : "no";

        assertEquals(
                List.of(),
                check(
                        categories("fax", nearlyAlways),
                        categories("letter", row -> writtenOver(row) ? "maybe" : nearlyAlways.apply(row))));
    }

    @Test
    void suspectsWhatWasWrittenTogetherWithASuspectedColumn() {
        // The score is there for every second lead, and so is the grade, which says nothing of its own.
        Column score = categories("score", row -> row / 4 % 2 == 0 ? null : buys(row) == (row % 3 > 0) ? "a" : "b");
        Column kind = categories("kind", row -> row / 4 % 2 == 0 ? null : "kind " + row % 3);
        Column elsewhere = categories("elsewhere", row -> row / 4 % 2 == 0 ? "kind " + row % 3 : null);

        List<Suspect> suspects = check(kind, elsewhere, score);

        assertEquals(
                List.of("score", "kind"), suspects.stream().map(Suspect::column).toList());
        assertEquals(
                List.of(new Clue.Together("score", 200)), suspects.getLast().clues());
        assertEquals(Strength.MODERATE, suspects.getLast().strength());
        assertEquals(List.of("kind"), suspects.getFirst().together());
        assertEquals(List.of("score"), suspects.getLast().together());
    }

    @Test
    void suspectsThatNearlyAllLeadsHaveTellOfNoMomentTogether() {
        List<Suspect> suspects = check(
                categories("contract", row -> buys(row) ? "signed" : "none"),
                categories("invoice", row -> buys(row) ? "sent" : "none"));

        assertEquals(
                List.of(List.of(), List.of()),
                suspects.stream().map(Suspect::together).toList());
    }

    @Test
    void doubtsDaysThatLieAfterTheDayOnWhichTheLeadCameIn() {
        Column created = DateColumn.of(
                "created",
                IntStream.range(0, ROWS)
                        .mapToLong(row -> 20_000 + row * 7 % 100)
                        .toArray());
        Column visited = DateColumn.of(
                "last seen",
                IntStream.range(0, ROWS)
                        .mapToLong(row -> 20_000 + row * 7 % 100 + (buys(row) ? 20 + row % 40 : row % 30))
                        .toArray());

        Suspect suspect = check(created, visited).getFirst();

        assertEquals("last seen", suspect.column());
        assertEquals(Strength.WEAK, suspect.strength());
        assertInstanceOf(Clue.Later.class, suspect.clues().getLast());
        assertEquals(KnownBefore.YES, suspect.proposed());
    }

    @Test
    void theStrongestSuspicionComesFirst() {
        List<Suspect> suspects = check(
                categories("profile", row -> (buys(row) ? row < 240 : row % 4 == 1 && row < 300) ? "p" : null),
                categories("contract", row -> buys(row) ? "signed" : null));

        assertEquals(
                List.of("contract", "profile"),
                suspects.stream().map(Suspect::column).toList());
        assertTrue(suspects.getFirst().keptOut());
        assertFalse(suspects.getLast().keptOut());
    }

    @Test
    void leavesLeadsWithoutAnOutcomeAside() {
        Column outcome = categories("bought", row -> row >= 200 ? null : buys(row) ? "yes" : "no");
        Column contract = categories("contract", row -> row >= 200 || buys(row) ? "signed" : null);

        Suspect suspect =
                LeakageCheck.of(Table.of(outcome, contract), BOUGHT, 1).getFirst();

        assertEquals(new Clue.FilledIn(50, 50, 0, 150), suspect.clues().getFirst());
    }

    @Test
    void saysNothingOfASingleBuyer() {
        Table table = Table.of(
                CategoryColumn.of("bought", "yes", "no", "no"), CategoryColumn.of("contract", "signed", null, null));

        assertEquals(List.of(), LeakageCheck.of(table, BOUGHT, 1));
    }

    @Test
    void saysThatTheOutcomeIsMissing() {
        Table table = Table.of(texts("note", row -> "x"));

        assertThrows(UserException.class, () -> LeakageCheck.of(table, BOUGHT, 1));
    }

    private static String activity(int row) {
        return List.of("mail", "message", "visit").get(row / 4 % 3);
    }

    private static boolean writtenOver(int row) {
        return row % 4 == 1 || row % 40 == 0;
    }

    private static Suspect only(Column... columns) {
        List<Suspect> suspects = check(columns);
        assertEquals(1, suspects.size());
        return suspects.getFirst();
    }

    private static List<Suspect> check(Column... columns) {
        return LeakageCheck.of(table(columns), BOUGHT, 1);
    }

    private static Table table(Column... columns) {
        return Table.of(columns).with(categories("bought", row -> buys(row) ? "yes" : "no"));
    }

    private static CategoryColumn categories(String name, IntFunction<@Nullable String> value) {
        return CategoryColumn.of(name, values(value));
    }

    private static TextColumn texts(String name, IntFunction<@Nullable String> value) {
        return TextColumn.of(name, values(value));
    }

    private static @Nullable String[] values(IntFunction<@Nullable String> value) {
        return IntStream.range(0, ROWS).mapToObj(value).toArray(String[]::new);
    }
}
