package app.hotlist.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
                "contract alone tells buyers apart in 100 of 100 pairs: filled in for 100% of buyers and 0% of the"
                        + " others. Is it known before the first call?",
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
                only(categories("stage", row -> (buys(row) ? row < 368 : row % 50 == 1 && row < 276) ? "won" : "open"));

        assertEquals(0.95, suspect.auc(), 1e-9);
        assertEquals(new Clue.Value("won", 98, 92), suspect.clues().getFirst());
        assertEquals(
                "stage alone tells buyers apart in 95 of 100 pairs: ‘won’ → 94% of 98 bought. Is it known before the"
                        + " first call?",
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
    void doesNotSuspectAnIdBecauseTheFileIsSorted() {
        @Nullable String[] outcome = values(row -> row < 100 ? "yes" : "no");
        double[] ids = IntStream.range(0, ROWS).mapToDouble(row -> 5000 - row).toArray();
        Table table = Table.of(NumberColumn.of("lead number", ids), CategoryColumn.of("bought", outcome));

        assertEquals(List.of(), LeakageCheck.of(table, BOUGHT, 1));
    }

    @Test
    void findsNothingInValuesThatOccurOnce() {
        // Judged out of fold: learnt on the same rows, single values would look perfect.
        List<Suspect> all = LeakageCheck.all(table(texts("note", row -> "note " + row)), BOUGHT, 1);

        assertEquals(0.5, all.getFirst().auc(), 0.05);
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

    private static Suspect only(Column column) {
        List<Suspect> suspects = check(column);
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
