package app.hotlist.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import app.hotlist.table.TextColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecipeSuggestionTest {

    private static final int ROWS = 600;
    private static final Target TARGET = new Target("bought", "yes");

    /// One lead in three bought.
    private static final CategoryColumn BOUGHT = words("bought", row -> row % 3 == 0 ? "yes" : "no");

    @Test
    void dropsWhatTeachesNothingAndSaysWhy() {
        Suggestion suggestion = suggest(
                Set.of("notes count"),
                texts("Prospect ID", row -> "p-" + row * 7),
                numbers("Lead Number", row -> 9_000 - row),
                texts("E-mail", row -> "lead" + row + "@firm.example"),
                words("Magazine", _ -> "No"),
                numbers("notes count", row -> row % 5),
                words("Owner", row -> "rep " + row % 4),
                numbers("Deal value", row -> row % 3 == 0 ? row : Double.NaN),
                texts("comment", row -> "called on day " + row),
                words("source", row -> row % 2 == 0 ? "web" : "fair"));

        assertEquals(Optional.of("Prospect ID"), suggestion.recipe().id());
        DropColumns drop = (DropColumns) suggestion.recipe().steps().getFirst();
        assertEquals(
                Set.of("Lead Number", "E-mail", "Magazine", "notes count", "Owner", "Deal value", "comment"),
                Set.copyOf(drop.columns()));
        String reason = suggestion.reasons().getFirst().text();
        assertTrue(
                reason.startsWith(
                        "Lead Number is different in every row: it names the lead and says nothing about it."),
                reason);
        assertTrue(reason.contains("notes count looks written after the sale: no new lead has that yet."), reason);
        assertTrue(reason.contains("Magazine says the same in all rows or almost all."), reason);
    }

    @Test
    void keepsAnAlmostEmptyColumnWhoseFewValuesTell() {
        Suggestion suggestion = suggest(
                Set.of(),
                words("telling", row -> row % 30 == 0 ? "voucher" : null),
                words("chance", row -> row % 31 == 0 ? "leaflet" : null),
                words("source", row -> row % 2 == 0 ? "web" : "fair"));

        assertEquals(
                new DropColumns(List.of("chance")), suggestion.recipe().steps().getFirst());
        assertEquals(
                "chance is blank almost everywhere, and where not, as many buy as elsewhere.",
                suggestion.reasons().getFirst().text());
    }

    @Test
    void tidiesWordsBeforeItFillsBlanks() {
        Suggestion suggestion = suggest(
                Set.of(),
                words("city", row -> row % 4 == 0 ? "Select" : row % 4 == 1 ? "Mumbai" : "Pune"),
                words("source", row -> row % 10 == 0 ? "google" : "Google"),
                words("newsletter", row -> row % 5 == 0 ? "n/a" : row % 2 == 0 ? "Yes" : "No"),
                numbers("pdays", row -> row % 2 == 0 ? 999 : row % 20));

        List<Step> steps = suggestion.recipe().steps();
        assertEquals(new PlaceholderToMissing(List.of("city", "newsletter"), Set.of("Select", "n/a")), steps.get(0));
        assertEquals(new PlaceholderToMissing(List.of("pdays"), Set.of("999")), steps.get(1));
        assertEquals(new CleanText(List.of("source")), steps.get(2));
        assertEquals(new YesNo(List.of("newsletter"), YesNo.USUAL_YES, YesNo.USUAL_NO), steps.get(3));
        assertEquals(new FillNumber(List.of("pdays", "newsletter"), FillNumber.Filling.MEDIAN, true), steps.get(4));
        assertEquals(new FillCategory(List.of("city", "source"), FillCategory.Filling.UNKNOWN, false), steps.get(5));
        assertEquals(
                "“Select”, “n/a” stand in 270 cells where nobody gave an answer: that is a blank.",
                suggestion.reasons().getFirst().text());
    }

    @Test
    void tamesSkewedNumbersAndScalesAllOfThemLast() {
        Suggestion suggestion = suggest(
                Set.of(),
                numbers("visits", row -> row % 50 == 0 ? 500 : row % 9),
                numbers("age", row -> 20 + row % 40),
                numbers("active", row -> row % 2));

        assertEquals(
                List.of(
                        new FillNumber(List.of("visits", "age", "active"), FillNumber.Filling.MEDIAN, true),
                        new CapOutliers(List.of("visits"), 1.5),
                        new LogScale(List.of("visits")),
                        new Standardize(List.of("visits", "age", "active"))),
                suggestion.recipe().steps());
    }

    @Test
    void takesMonthsOnlyFromTwoYearsAndDaysOnlyBetweenTwoDates() {
        long first = LocalDate.parse("2024-01-01").toEpochDay();
        Suggestion short_ = suggest(Set.of(), dates("created", row -> first + row % 300));
        Suggestion long_ = suggest(
                Set.of(),
                dates("seen", row -> row % 2 == 0 ? DateColumn.MISSING : first + 2L * row),
                dates("created", row -> first + 2L * row));

        assertEquals(
                new DateParts(List.of("created"), Set.of(DateParts.Part.WEEKDAY)),
                short_.recipe().steps().getFirst());
        assertEquals(
                new DateParts(
                        List.of("created", "seen"),
                        Set.of(DateParts.Part.WEEKDAY, DateParts.Part.MONTH, DateParts.Part.DAYS_BETWEEN)),
                long_.recipe().steps().getFirst());
    }

    @Test
    void readsRangesInTheirOrderAsOneNumber() {
        List<String> sizes = List.of("over 200", "1 to 25", "51 to 200", "26 to 50");
        Suggestion suggestion = suggest(
                Set.of(),
                CategoryColumn.of(
                        "employees",
                        IntStream.range(0, ROWS)
                                .mapToObj(row -> sizes.get(row % 4))
                                .toArray(String[]::new)));

        assertEquals(
                new Ordinal(List.of("employees"), List.of("1 to 25", "26 to 50", "51 to 200", "over 200")),
                suggestion.recipe().steps().getFirst());
        assertTrue(suggestion.reasons().getFirst().text().contains("from “1 to 25” to “over 200”"));
    }

    @Test
    void givesARecipeThatFitsAndAReasonForEveryStep() {
        long first = LocalDate.parse("2026-01-01").toEpochDay();
        Table table = Table.of(
                texts("lead id", row -> "x" + row),
                BOUGHT,
                dates("created", row -> first + row % 90),
                dates("seen", row -> row % 7 == 0 ? DateColumn.MISSING : first + row % 70),
                numbers("visits", row -> row % 11 == 0 ? Double.NaN : row % 9),
                words("source", row -> row % 13 == 0 ? null : "s" + row % 6),
                words("mail", row -> row % 2 == 0 ? "yes" : "no"));
        Suggestion suggestion =
                RecipeSuggestion.of(TableProfile.of(table, Optional.of(TARGET), Map.of()), TARGET, Set.of());

        FittedRecipe fitted = FittedRecipe.fit(suggestion.recipe(), table);

        assertEquals(ROWS, fitted.apply(table).rows());
        assertEquals(
                List.of("created", "seen", "visits", "source", "mail"),
                fitted.input().names());
        assertEquals(suggestion.recipe().steps().size(), suggestion.reasons().size());
        suggestion.reasons().forEach(why -> assertFalse(why.text().contains("{"), why.text()));
    }

    private static Suggestion suggest(Set<String> leaks, app.hotlist.table.Column... columns) {
        Table table = Table.of(columns).with(BOUGHT);
        return RecipeSuggestion.of(TableProfile.of(table, Optional.of(TARGET), Map.of()), TARGET, leaks);
    }

    private static NumberColumn numbers(String name, IntToDoubleFunction value) {
        return NumberColumn.of(name, IntStream.range(0, ROWS).mapToDouble(value).toArray());
    }

    private static CategoryColumn words(String name, IntFunction<@Nullable String> value) {
        @Nullable String[] values = new @Nullable String[ROWS];
        for (int row = 0; row < ROWS; row++) {
            values[row] = value.apply(row);
        }
        return CategoryColumn.of(name, values);
    }

    private static TextColumn texts(String name, IntFunction<String> value) {
        return TextColumn.of(name, IntStream.range(0, ROWS).mapToObj(value).toArray(String[]::new));
    }

    private static DateColumn dates(String name, java.util.function.IntToLongFunction value) {
        return DateColumn.of(name, IntStream.range(0, ROWS).mapToLong(value).toArray());
    }
}
