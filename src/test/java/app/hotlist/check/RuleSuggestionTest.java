package app.hotlist.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.hotlist.base.Progress;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.CsvReader;
import app.hotlist.table.DateColumn;
import app.hotlist.table.Imported;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import app.hotlist.table.TextColumn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleSuggestionTest {

    private static final int ROWS = 400;

    @Test
    void anIdIsUniqueEvenWhereAFewRowsRepeatIt() {
        assertRules(List.of("id is unique and never empty"), texts("id", row -> "L" + (row == 7 ? 6 : row)));
        assertRules(List.of(), texts("id", row -> "L" + row / 2));
    }

    @Test
    void daysThatEveryLeadHasStayFilledIn() {
        assertRules(List.of("created is never empty"), days("created", row -> 20_000 + row * 7 % 90));
        assertRules(List.of(), days("seen", row -> row == 3 ? DateColumn.MISSING : 20_000 + row * 7 % 90));
    }

    @Test
    void aShortListOfFrequentValuesStaysAsItIs() {
        assertRules(
                List.of("size is large, medium or small"),
                levels("size", row -> List.of("small", "medium", "large").get(row % 3)));
        // one value is rare; two values are no news
        assertRules(List.of(), levels("size", row -> row < 10 ? "huge" : row % 2 == 0 ? "small" : "large"));
        assertRules(List.of(), levels("size", row -> row % 2 == 0 ? "small" : "large"));
    }

    @Test
    void countsFromZeroOnDoNotFallBelowAndSharesStayInTheirRange() {
        assertRules(List.of("visits ≥ 0"), numbers("visits", row -> row * 13 % 40));
        assertRules(List.of("share lies between 0 and 1"), numbers("share", row -> row * 13 % 40 / 40.0));
        assertRules(List.of("discount percent lies between 0 and 100"), numbers("discount percent", row -> row % 61));
        assertRules(List.of(), numbers("balance", row -> row % 61 - 5));
        assertRules(List.of(), numbers("age", row -> 18 + row % 61));
    }

    @Test
    void aColumnStaysAboveAnotherWhereChanceWouldNotHaveItSo() {
        Column users = numbers("users", row -> 1 + row * 17 % 50);
        Column actions = numbers("actions", row -> 1 + row * 17 % 50 + row % 7);
        // one row in 400 breaks it, and it is proposed all the same
        Column nearly = numbers("actions", row -> row == 5 ? 0.5 : 1 + row * 17 % 50 + row % 7);

        assertRules(List.of("actions ≥ users"), users, actions);
        assertRules(List.of("actions ≥ users"), users, nearly);
        // years are above ages by their nature
        assertRules(List.of(), users, numbers("year", row -> 2000 + row % 7));
        // three rows in 400 are too many
        assertRules(List.of(), users, numbers("actions", row -> row < 3 ? 0.5 : 1 + row * 17 % 50 + row % 7));
    }

    @Test
    void daysComeInTheirOrderToo() {
        assertRules(
                List.of("created is never empty", "ordered is never empty", "ordered ≥ created"),
                days("created", row -> 20_000 + row * 17 % 50),
                days("ordered", row -> 20_000 + row * 17 % 50 + row % 7));
    }

    @Test
    void proposesNothingForAHandfulOfLeads() {
        Table table =
                table(numbers("visits", row -> row)).rows(IntStream.range(0, 99).toArray());

        assertEquals(List.of(), RuleSuggestion.of(table, profile(table)));
    }

    @Test
    void leavesColumnsAloneThatAreKeptOut() {
        Table table = table(numbers("visits", row -> row * 13 % 40));

        assertEquals(List.of(), RuleSuggestion.of(table, profile(table), Set.of("visits")));
    }

    @Test
    void findsTheIdThatIsThereTwiceInTheSampleLeads() {
        Imported leads = CsvReader.read(Path.of("sample-data/past-leads.csv"), Progress.NONE);

        assertEquals(
                List.of(
                        "Lead ID is unique and never empty: 5",
                        "Created is never empty: 0",
                        "Company is never empty: 0",
                        "Contact is never empty: 0",
                        "Bought is No or Yes: 0",
                        "Campaign is Autumn fair, Checklist, Cost calculator or Spring webinar: 0",
                        "Website visits ≥ 0: 0",
                        "E-mails opened ≥ 0: 0",
                        "Days since last activity ≥ 0: 0"),
                proposed(leads, new Target("Bought", "Yes")));
    }

    @Test
    void findsThatVisitsAreAtLeastThePagesOfEachInXEducation() {
        Path file = Path.of("../shared/data/x-education-leads.csv");
        assumeTrue(Files.exists(file), "the public data set x-education-leads.csv is not here");

        List<String> proposed = proposed(CsvReader.read(file, Progress.NONE), new Target("Converted", "1"));

        assertEquals("Prospect ID is unique and never empty: 0", proposed.getFirst());
        assertEquals("TotalVisits ≥ Page Views Per Visit: 0", proposed.getLast());
    }

    private static List<String> proposed(Imported leads, Target target) {
        TableProfile profile = TableProfile.of(leads.table(), Optional.of(target), leads.report());
        return RuleCheck.of(leads.table(), RuleSuggestion.of(leads.table(), profile)).results().stream()
                .map(result -> result.use().rule().text() + ": " + result.failures())
                .toList();
    }

    private static void assertRules(List<String> sentences, Column... columns) {
        Table table = table(columns);
        assertEquals(
                sentences,
                RuleSuggestion.of(table, profile(table)).stream()
                        .map(use -> use.rule().text())
                        .toList());
    }

    private static Table table(Column... columns) {
        return Table.of(columns);
    }

    private static TableProfile profile(Table table) {
        return TableProfile.of(table, Optional.empty(), Map.of());
    }

    private static Column texts(String name, IntFunction<String> value) {
        return TextColumn.of(name, IntStream.range(0, ROWS).mapToObj(value).toArray(String[]::new));
    }

    private static Column levels(String name, IntFunction<String> value) {
        return CategoryColumn.of(name, IntStream.range(0, ROWS).mapToObj(value).toArray(String[]::new));
    }

    private static Column numbers(String name, IntToDoubleFunction value) {
        return NumberColumn.of(name, IntStream.range(0, ROWS).mapToDouble(value).toArray());
    }

    private static Column days(String name, IntToLongFunction value) {
        return DateColumn.of(name, IntStream.range(0, ROWS).mapToLong(value).toArray());
    }
}
