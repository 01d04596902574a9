package app.hotlist.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.UserException;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TextColumn;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleCheckTest {

    private static final Table LEADS = Table.of(
            TextColumn.of("id", "a", "b", "a", null, "c"),
            NumberColumn.of("users", 1, 5, Double.NaN, 3, 0),
            NumberColumn.of("actions", 2, 4, 7, 3, -1),
            CategoryColumn.of("customer", "yes", "no", "yes", null, "yes"),
            NumberColumn.of("mrr", 0, 0, 10, 0, Double.NaN),
            DateColumn.of("created", 10, 20, 30, 40, 50),
            DateColumn.of("closed", 11, 19, DateColumn.MISSING, 40, 49));

    @Test
    void aRequiredColumnIsNeverEmpty() {
        assertRows(new Required("users"), 2);
        assertRows(new Required("created"));
    }

    @Test
    void aUniqueColumnIsBrokenByBlanksAndByEveryRowButTheFirstOfAValue() {
        assertRows(new Unique("id"), 2, 3);
    }

    @Test
    void aRangeLetsItsEndsIn() {
        assertRows(new Range("users", 1, 5), 4);
        assertRows(new Range("users", 2, 4), 0, 1, 4);
    }

    @Test
    void aBoundHoldsForNumbersOnly() {
        assertRows(new Bound("mrr", Relation.MORE, 0), 0, 1, 3);
        assertRows(new Bound("mrr", Relation.AT_LEAST, 0));
        assertRows(new Bound("mrr", Relation.EQUAL, 10), 0, 1, 3);
        assertRows(new Bound("actions", Relation.DIFFERENT, 7), 2);
        assertRows(new Bound("actions", Relation.LESS, 4), 1, 2);
        assertRows(new Bound("actions", Relation.AT_MOST, 4), 2);
    }

    @Test
    void zeroIsZeroWhateverItsSign() {
        Table table = Table.of(NumberColumn.of("a", -0.0), NumberColumn.of("b", 0.0));

        assertTrue(result(table, new Bound("a", Relation.AT_LEAST, 0)).holds());
        assertTrue(result(table, new Compare("a", Relation.EQUAL, "b")).holds());
    }

    @Test
    void onlyListedValuesAreAllowed() {
        assertRows(new Allowed("customer", List.of("yes", "Yes")), 1);
        assertRows(new Allowed("mrr", List.of("0")), 2);
    }

    @Test
    void aPatternFitsTheWholeValue() {
        assertRows(new Matching("id", "[ab]"), 4);
        assertRows(new Matching("customer", "y"), 0, 1, 2, 4);
    }

    @Test
    void aPatternThatMakesOthersBacktrackForeverIsReadAtOnce() {
        Table table = Table.of(TextColumn.of("id", "a".repeat(50_000) + "b"));

        assertEquals(1, result(table, new Matching("id", "(a+)+")).failures());
    }

    @Test
    void twoColumnsAreComparedWhereBothHaveAValue() {
        assertRows(new Compare("actions", Relation.AT_LEAST, "users"), 1, 4);
        assertRows(new Compare("closed", Relation.AT_LEAST, "created"), 1, 4);
    }

    @Test
    void aConditionLooksOnlyAtRowsThatHaveTheValue() {
        assertRows(new When("customer", "yes", new Bound("mrr", Relation.MORE, 0)), 0);
        assertRows(new When("customer", "yes", new Required("mrr")), 4);
    }

    @Test
    void aRuleThatDoesNotFitSaysWhy() {
        assertUnfit("The column age is not there.", new Required("age"));
        assertUnfit("customer holds no numbers.", new Range("customer", 0, 1));
        assertUnfit(
                "users and created cannot be compared: both must be numbers, or both dates.",
                new Compare("users", Relation.LESS, "created"));
        assertUnfit("id holds no numbers.", new When("customer", "yes", new Bound("id", Relation.MORE, 0)));
    }

    @Test
    void demandsThatRulesFitWhereTheyMust() {
        RuleCheck check = RuleCheck.of(LEADS, List.of(new RuleUse(new Required("age"), Breach.FLAG)));

        UserException failure = assertThrows(UserException.class, check::demandFit);

        assertEquals(RuleProblem.UNFIT, failure.problem().kind());
        assertEquals(
                "The rule “age is never empty” cannot be checked.",
                failure.problem().what());
    }

    @Test
    void refusesRulesThatMeanNothing() {
        assertThrows(IllegalArgumentException.class, () -> new Range("a", 2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Bound("a", Relation.LESS, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Allowed("a", List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Matching("a", "("));
        assertThrows(IllegalArgumentException.class, () -> new When("a", "x", new Unique("b")));
    }

    @Test
    void allFailuresStandInOneListByRowAndRule() {
        RuleUse unique = new RuleUse(new Unique("id"), Breach.FLAG);
        RuleUse compare = new RuleUse(new Compare("actions", Relation.AT_LEAST, "users"), Breach.SET_ASIDE);
        RuleUse bound = new RuleUse(new Bound("actions", Relation.AT_LEAST, 0), Breach.FLAG);

        RuleCheck check = RuleCheck.of(LEADS, List.of(unique, compare, bound));

        assertEquals(
                List.of(
                        new Failure(1, compare, "actions: 4, users: 5"),
                        new Failure(2, unique, "id: a"),
                        new Failure(3, unique, "id: "),
                        new Failure(4, compare, "actions: -1, users: 0"),
                        new Failure(4, bound, "actions: -1")),
                List.copyOf(check.failures()));
        assertEquals(4, check.failingRows());
        assertEquals(
                "Breaks the rule “actions ≥ users”: actions: 4, users: 5.",
                check.failures().getFirst().text());
    }

    @Test
    void setsRowsAsideAndTakesValuesForMissing() {
        RuleCheck check = RuleCheck.of(
                LEADS,
                List.of(
                        new RuleUse(new Unique("id"), Breach.FLAG),
                        new RuleUse(new Range("users", 0, 3), Breach.AS_MISSING),
                        new RuleUse(new Compare("closed", Relation.AT_LEAST, "created"), Breach.AS_MISSING),
                        new RuleUse(new Bound("actions", Relation.AT_LEAST, 0), Breach.SET_ASIDE),
                        new RuleUse(new Required("users"), Breach.SET_ASIDE)));

        RuledTable ruled = check.apply();

        assertEquals(5, ruled.read());
        assertEquals(3, ruled.kept());
        assertArrayEquals(new int[] {0, 1, 3}, ruled.rows().toArray());
        assertEquals(List.of(2, 4), ruled.setAside().stream().map(Failure::row).toList());
        assertEquals(new Required("users"), ruled.setAside().getFirst().use().rule());
        // users of row 1; closed and created of rows 1 and 4
        assertEquals(5, ruled.blankedCells());
        assertTrue(ruled.table().column("users").isMissing(1));
        assertTrue(ruled.table().column("created").isMissing(1));
        assertEquals("3", ruled.table().column("users").text(2));
        assertEquals("b", ruled.table().column("id").text(1));
    }

    @Test
    void aMissingOutcomeStandsForARowSetAsideWhereRowsMustKeepTheirPlace() {
        RuleCheck check = RuleCheck.of(LEADS, List.of(new RuleUse(new Required("users"), Breach.SET_ASIDE)));

        Table kept = check.withoutSetAside("customer");

        assertEquals(5, kept.rowCount());
        assertTrue(kept.column("customer").isMissing(2));
        assertEquals("yes", kept.column("customer").text(4));
    }

    @Test
    void uniquenessReachesOverChunks() {
        RuleWatch watch = new RuleWatch(List.of(new RuleUse(new Unique("id"), Breach.FLAG)));

        assertEquals(0, failures(watch.next(Table.of(TextColumn.of("id", "a", "b")))));
        assertEquals(1, failures(watch.next(Table.of(TextColumn.of("id", "b", "c")))));
    }

    @Test
    void everyRuleSaysItselfInASentence() {
        assertEquals("**Lead ID** is unique and never empty", new Unique("Lead ID").sentence());
        assertEquals("Lead ID is never empty", new Required("Lead ID").text());
        assertEquals("share lies between 0 and 1", new Range("share", 0, 1).text());
        assertEquals("MRR > 0", new Bound("MRR", Relation.MORE, 0).text());
        assertEquals("state is new", new Allowed("state", List.of("new")).text());
        assertEquals("state is a, b or c", new Allowed("state", List.of("a", "b", "c")).text());
        assertEquals(
                "state is a, b, c, d, e, f or one of 2 more",
                new Allowed("state", List.of("a", "b", "c", "d", "e", "f", "g", "h")).text());
        assertEquals("id looks like [A-Z]+", new Matching("id", "[A-Z]+").text());
        assertEquals("**actions** ≥ **users**", new Compare("actions", Relation.AT_LEAST, "users").sentence());
        assertEquals(
                "If customer is yes, then MRR > 0",
                new When("customer", "yes", new Bound("MRR", Relation.MORE, 0)).text());
    }

    @Test
    void sayingWhatWasFoundNamesTheConsequence() {
        assertEquals(
                "Every row keeps the rule “created is never empty”.",
                result(LEADS, new Required("created")).text());
        assertEquals(
                "2 rows break the rule “id is unique and never empty” and are set aside.",
                RuleCheck.of(LEADS, List.of(new RuleUse(new Unique("id"), Breach.SET_ASIDE)))
                        .results()
                        .getFirst()
                        .text());
    }

    private static int failures(RuleCheck check) {
        return check.results().getFirst().failures();
    }

    private static RuleResult result(Table table, Rule rule) {
        return RuleCheck.of(table, List.of(new RuleUse(rule, Breach.FLAG)))
                .results()
                .getFirst();
    }

    private static void assertRows(Rule rule, int... rows) {
        RuleResult result = result(LEADS, rule);
        assertEquals(Optional.empty(), result.unfit());
        assertArrayEquals(rows, result.rows().toArray());
        assertEquals(rows.length == 0, result.holds());
    }

    private static void assertUnfit(String why, Rule rule) {
        RuleResult result = result(LEADS, rule);
        assertEquals(Optional.of(why), result.unfit());
        assertEquals(0, result.failures());
        assertFalse(result.holds());
    }
}
