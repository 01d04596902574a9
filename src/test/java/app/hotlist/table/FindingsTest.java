package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Roles and findings, by columns of 1,000 rows.
class FindingsTest {

    private static final int ROWS = 1_000;

    @Test
    void callsAColumnAnIdThatIsDifferentInEveryRow() {
        ColumnProfile uuid = texts("Prospect", row -> "7927b2df-" + row);
        ColumnProfile number = numbers("Lead Number", row -> 660_000 - 3.0 * (row * 7 % ROWS));
        ColumnProfile rising = numbers("row", row -> row);

        for (ColumnProfile id : List.of(uuid, number, rising)) {
            assertEquals(ColumnRole.ID, id.role(), id.name());
            assertEquals(List.of(Finding.of(FindingKind.ID_LIKE, 1_000L)), id.findings());
        }
    }

    @Test
    void doesNotCallAnAmountOrASentenceAnId() {
        assertEquals(
                ColumnRole.FEATURE, numbers("time spent", row -> row * 7 % ROWS).role());
        assertEquals(
                ColumnRole.FEATURE, numbers("customer code", row -> row + 0.5).role());
        assertEquals(
                ColumnRole.FEATURE,
                numbers("number of visits", row -> row * 7 % ROWS).role());
        ColumnProfile note = texts("note", row -> "called on day " + row);
        assertEquals(ColumnRole.IGNORE, note.role());
        assertEquals(List.of(Finding.of(FindingKind.MANY_LEVELS, 1_000L)), note.findings());
    }

    @Test
    void countsRowsThatShareTheirId() {
        ColumnProfile id = texts("lead_id", row -> "L" + (row < 998 ? row : 7));

        assertEquals(ColumnRole.ID, id.role());
        assertEquals(List.of(Finding.of(FindingKind.DUPLICATE_IDS, 3L)), id.findings());
    }

    @Test
    void recognizesPersonalDataByItsLooks() {
        assertPersonal("e-mail addresses", texts("anything", row -> "lead" + row + "@firm.example"));
        assertPersonal("phone numbers", texts("anything", row -> "+49 (0)30 555-" + (1000 + row)));
        assertPersonal("phone numbers", numbers("Phone", row -> 5_550_000 + row));
        assertPersonal("names of people", texts("Last Name", row -> "Name " + row % 700));
        assertPersonal("street addresses", texts("street", row -> "Road " + row));
    }

    @Test
    void doesNotTakeAnswersForPersonalData() {
        assertEquals(
                ColumnRole.FEATURE,
                words("Do Not Email", row -> row % 2 == 0 ? "Yes" : "No").role());
        assertEquals(
                ColumnRole.FEATURE,
                words("contact", row -> row % 2 == 0 ? "cellular" : "telephone").role());
        assertEquals(ColumnRole.CONTACT, texts("Company", row -> "Firm " + row).role());
        assertFalse(texts("Company", row -> "Firm " + row).has(FindingKind.PERSONAL_DATA));
    }

    @Test
    void knowsOwnersAndWorth() {
        assertEquals(
                ColumnRole.OWNER, words("Lead Owner", row -> "rep " + row % 5).role());
        assertEquals(ColumnRole.VALUE, numbers("deal_value", row -> row * 10).role());
        assertEquals(
                ColumnRole.FEATURE,
                numbers("annual revenue", row -> row * 7 % 100).role());
    }

    @Test
    void findsColumnsThatSayTheSame() {
        ColumnProfile constant = words("Magazine", _ -> "No");
        ColumnProfile nearly = words("Newspaper", row -> row == 5 ? "Yes" : "No");
        ColumnProfile onlyBlanks = words("only", row -> row % 2 == 0 ? "Yes" : null);

        assertEquals("Every row says “No”.", text(constant, FindingKind.CONSTANT));
        assertEquals("All but one row say “No”.", text(nearly, FindingKind.NEARLY_CONSTANT));
        assertEquals(ColumnRole.IGNORE, nearly.role());
        assertEquals(ColumnRole.FEATURE, onlyBlanks.role(), "being blank says something too");
        assertEquals("Every row says “3”.", text(numbers("n", _ -> 3), FindingKind.CONSTANT));
    }

    @Test
    void countsPlaceholders() {
        ColumnProfile city = words("City", row -> row % 4 == 0 ? "Select" : row % 10 == 1 ? "N/A" : "Mumbai");

        assertEquals(
                List.of(
                        Finding.of(FindingKind.PLACEHOLDER, "Select", 250L),
                        Finding.of(FindingKind.PLACEHOLDER, "N/A", 100L)),
                city.findings());
        assertEquals("“Select” stands for a blank in 250 rows.", text(city, FindingKind.PLACEHOLDER));
    }

    @Test
    void findsNumbersThatStandForABlank() {
        assertEquals(
                Finding.of(FindingKind.PLACEHOLDER, "999", 500L),
                numbers("pdays", row -> row % 2 == 0 ? 999 : row % 20)
                        .finding(FindingKind.PLACEHOLDER)
                        .orElseThrow());
        assertEquals(
                Finding.of(FindingKind.PLACEHOLDER, "-1", 100L),
                numbers("days since", row -> row % 10 == 0 ? -1 : row % 30)
                        .finding(FindingKind.PLACEHOLDER)
                        .orElseThrow());
    }

    @Test
    void takesNoOrdinaryNumberForABlank() {
        assertFalse(numbers("price", row -> 900 + row % 100).has(FindingKind.PLACEHOLDER), "999 is one of many");
        assertFalse(numbers("rate", row -> row % 5 - 3).has(FindingKind.PLACEHOLDER), "-1 is one of many");
        assertFalse(numbers("once", row -> row == 3 ? 999 : row % 7).has(FindingKind.PLACEHOLDER), "only once");
        assertFalse(numbers("same", _ -> 999).has(FindingKind.PLACEHOLDER), "nothing else");
    }

    @Test
    void findsSpellingVariantsAndRareLevels() {
        ColumnProfile source =
                words("source", row -> row < 5 ? "google" : row < 400 ? "Google" : row < 403 ? " fair" : "Fair");

        assertEquals(
                Finding.of(FindingKind.SPELLING_VARIANTS, "Fair /  fair", 2),
                source.finding(FindingKind.SPELLING_VARIANTS).orElseThrow());
        assertEquals(
                Finding.of(FindingKind.RARE_LEVELS, 2, 8L),
                source.finding(FindingKind.RARE_LEVELS).orElseThrow());
    }

    @Test
    void findsSkewAndOutliers() {
        // 0 to 9 evenly: quartiles 2 and 7, usual −5.5 to 14.5
        ColumnProfile visits = numbers("visits", row -> row % 100 == 99 ? 500 : row % 10);

        assertEquals("Skewed: most values are small, a few far larger.", text(visits, FindingKind.SKEWED));
        assertEquals("10 rows lie far outside the usual 0 to 14.5.", text(visits, FindingKind.OUTLIERS));
        ColumnProfile even = numbers("even", row -> row % 10);
        assertEquals(List.of(), even.findings());
        ColumnProfile low = numbers("low", row -> row % 100 == 99 ? -500 : row % 10);
        assertEquals("Skewed: most values are large, a few far smaller.", text(low, FindingKind.SKEWED));
    }

    @Test
    void findsColumnsThatAreMostlyBlank() {
        ColumnProfile column = words("profile", row -> row % 4 == 0 ? "a" + row % 3 : null);

        assertEquals("75\u00a0% blank.", text(column, FindingKind.MOSTLY_MISSING));
    }

    @Test
    void hasASentenceForEveryKind() {
        for (FindingKind kind : EnumSet.allOf(FindingKind.class)) {
            String text = Finding.of(kind, 12L, 3L, 4.5).text();

            assertFalse(text.isBlank() || text.contains("{"), text);
        }
    }

    private static void assertPersonal(String what, ColumnProfile column) {
        assertEquals(ColumnRole.CONTACT, column.role());
        assertEquals("Holds " + what + ".", text(column, FindingKind.PERSONAL_DATA));
        assertTrue(column.findings().size() == 1, () -> column.findings().toString());
    }

    private static String text(ColumnProfile column, FindingKind kind) {
        return column.finding(kind).orElseThrow().text();
    }

    private static ColumnProfile numbers(String name, IntToDoubleFunction value) {
        return profile(NumberColumn.of(
                name, IntStream.range(0, ROWS).mapToDouble(value).toArray()));
    }

    private static ColumnProfile words(String name, IntFunction<@Nullable String> value) {
        @Nullable String[] values = new @Nullable String[ROWS];
        for (int row = 0; row < ROWS; row++) {
            values[row] = value.apply(row);
        }
        return profile(CategoryColumn.of(name, values));
    }

    private static ColumnProfile texts(String name, IntFunction<String> value) {
        return profile(
                TextColumn.of(name, IntStream.range(0, ROWS).mapToObj(value).toArray(String[]::new)));
    }

    private static ColumnProfile profile(Column column) {
        return TableProfile.of(Table.of(column), Optional.empty(), Map.of())
                .columns()
                .getFirst();
    }
}
