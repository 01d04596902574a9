package app.hotlist.table;

import static app.hotlist.table.ColumnType.CATEGORY;
import static app.hotlist.table.ColumnType.DATE;
import static app.hotlist.table.ColumnType.NUMBER;
import static app.hotlist.table.ColumnType.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TypeGuessTest {

    private static final CsvDialect DIALECT =
            new CsvDialect(',', '"', StandardCharsets.UTF_8, true, '.', DateOrder.DAY_FIRST, CsvDialect.USUAL_MISSING);

    private static ColumnType guess(String name, List<String> cells) {
        TypeGuess guess = new TypeGuess(DIALECT);
        cells.forEach(cell -> guess.add(cell.toCharArray(), 0, cell.length()));
        return guess.type(name);
    }

    private static ColumnType guess(String... cells) {
        return guess("column", Arrays.asList(cells));
    }

    private static List<String> many(int count, IntFunction<String> cell) {
        return IntStream.range(0, count).mapToObj(cell).toList();
    }

    @Test
    void zeroAndOneAreNumbersButYesAndNoAreCategories() {
        assertEquals(NUMBER, guess("0", "1", "1", "0"));
        assertEquals(CATEGORY, guess("yes", "no", "no", "yes"));
        assertEquals(CATEGORY, guess("no", "no"));
        assertEquals(CATEGORY, guess("true", "false"));
    }

    @Test
    void oneBadCellChangesNoType() {
        assertEquals(NUMBER, guess("1", "2", "3", "4", "3a"));
        assertEquals(DATE, guess("1.2.2026", "2.2.2026", "soon", "3.2.2026", "4.2.2026"));
        assertEquals(NUMBER, guess("n", many(1_000, i -> i % 50 == 0 ? "bad" : Integer.toString(i))));
    }

    @Test
    void moreThanOneInFiftyBadCellsMakeItAnotherType() {
        assertEquals(TEXT, guess("n", many(1_000, i -> i % 49 == 0 ? "bad" + i : Integer.toString(i))));
    }

    @Test
    void whatStandsForMissingSaysNothing() {
        assertEquals(NUMBER, guess("1", "N/A", "null", "?", "-", "2", "NaN", ""));
        assertEquals(DATE, guess("2026-01-01", "NA", "n/a"));
    }

    @Test
    void figuresThatAreNoQuantitiesStayText() {
        assertEquals(TEXT, guess("08123", "01067", "80331", "04109"));
        assertEquals(TEXT, guess("id", many(50, i -> "123456789012345678" + (10 + i))));
        assertEquals(TEXT, guess("+49 170 1234567", "+49 171 7654321", "+49 170 1234567"));
        assertEquals(TEXT, guess("(555) 123-4567", "(555) 765-4321", "555-123-4567", "555 123 4567"));
        assertEquals(TEXT, guess("Contact Phone", many(9, i -> "209525756" + i)));
        assertEquals(TEXT, guess("zip_code", many(9, i -> "9021" + i)));
        assertEquals(NUMBER, guess("mobile visits", many(9, i -> "" + i)));
    }

    @Test
    void idsAndNamesAreTextAndRepeatedOnesAreCategories() {
        assertEquals(TEXT, guess("id", many(200, i -> "L-" + i)));
        assertEquals(CATEGORY, guess("city", many(200, i -> "city " + i % 90)));
        assertEquals(TEXT, guess("city", many(200, i -> "city " + i % 110)));
        assertEquals(TEXT, guess("domain", many(4_000, i -> "domain " + i % 1_001)));
        assertEquals(CATEGORY, guess("google", "ads", "google", "direct", "direct", "mail"));
        assertEquals(TEXT, guess("Ann", "Bob", "Cid", "Dan", "Eve"));
    }

    @Test
    void textsOfSeveralLinesAreText() {
        assertEquals(TEXT, guess("note", many(100, i -> i % 10 == 0 ? "called\nleft a message" : "called")));
    }

    @Test
    void aColumnWithoutValuesIsACategory() {
        assertEquals(CATEGORY, guess("empty", Collections.nCopies(10, "")));
        assertEquals(CATEGORY, guess("empty", List.of()));
    }
}
