package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ColumnTest {

    @Test
    void numbersShowNoMorePointThanTheyNeed() {
        NumberColumn numbers = NumberColumn.of("n", 3, -0.5, 1e15, Double.NaN, 1234567);

        assertEquals("3", numbers.text(0));
        assertEquals("-0.5", numbers.text(1));
        assertEquals("1.0E15", numbers.text(2));
        assertEquals("", numbers.text(3));
        assertEquals("1234567", numbers.text(4));
    }

    @Test
    void missingNumbersAreLeftOutOfThePresentOnes() {
        NumberColumn numbers = NumberColumn.of("n", 3, Double.NaN, 4);

        assertArrayEquals(new double[] {3, 4}, numbers.present().toArray());
        assertEquals(8, numbers.map(value -> 2 * value).get(2));
        assertTrue(numbers.map(value -> 2 * value).isMissing(1));
    }

    @Test
    void aColumnDoesNotChangeWithTheArrayItWasMadeOf() {
        double[] values = {1, 2};
        NumberColumn numbers = NumberColumn.of("n", values);
        values[0] = 9;

        assertEquals(1, numbers.get(0));
    }

    @Test
    void categoriesAreNumberedByTheirFirstAppearance() {
        CategoryColumn sources = CategoryColumn.of("source", "web", null, "ad", "web");

        assertEquals(List.of("web", "ad"), sources.levels());
        assertEquals(0, sources.code(3));
        assertEquals(CategoryColumn.MISSING, sources.code(1));
        assertArrayEquals(new int[] {2, 1}, sources.counts());
        assertEquals("", sources.text(1));
    }

    @Test
    void levelsThatBecomeEqualBecomeOne() {
        CategoryColumn sources = CategoryColumn.of("source", "Google", "google", "x", "ad")
                .mapLevels(level -> level == null || level.equals("x") ? null : level.toLowerCase(Locale.ROOT));

        assertEquals(List.of("google", "ad"), sources.levels());
        assertEquals("google", sources.text(0));
        assertEquals(sources.code(0), sources.code(1));
        assertTrue(sources.isMissing(2));
    }

    @Test
    void pickedRowsKeepLevelsThatOccurNoMore() {
        CategoryColumn sources = CategoryColumn.of("source", "web", "ad").rows(new int[] {1, 1});

        assertEquals(List.of("web", "ad"), sources.levels());
        assertArrayEquals(new int[] {0, 2}, sources.counts());
    }

    @Test
    void datesAreShownYearFirst() {
        DateColumn dates = DateColumn.of("d", LocalDate.of(2026, 3, 1).toEpochDay(), DateColumn.MISSING);

        assertEquals("2026-03-01", dates.text(0));
        assertEquals("", dates.text(1));
        assertEquals(20_513, dates.day(0));
    }

    @Test
    void textsAreKeptAsTheyAre() {
        TextColumn texts = TextColumn.of("t", " a ", null);

        assertEquals(" a ", texts.text(0));
        assertEquals("", texts.text(1));
        assertFalse(texts.isMissing(0));
        assertTrue(texts.isMissing(1));
    }

    @Test
    void anotherNameChangesNothingElse() {
        for (Column column : List.of(
                NumberColumn.of("a", 1), CategoryColumn.of("a", "1"), DateColumn.of("a", 1), TextColumn.of("a", "1"))) {
            Column other = column.named("b");

            assertEquals(new ColumnSpec("b", column.type()), other.spec());
            assertEquals(column.text(0), other.text(0));
        }
    }

    @Test
    void aDateKeepsItsTimeToTheSecond() {
        DateColumn dates = DateColumn.ofSeconds(
                "created",
                DateColumn.parse("2026-03-01T14:05"),
                DateColumn.parse("1969-12-31T23:59:58"),
                DateColumn.parse("2026-03-02"),
                DateColumn.MISSING);

        assertEquals("2026-03-01T14:05", dates.text(0));
        assertEquals("1969-12-31T23:59:58", dates.text(1));
        assertEquals("2026-03-02", dates.text(2));
        assertEquals("", dates.text(3));
        assertEquals(LocalDate.of(2026, 3, 1).toEpochDay(), dates.day(0));
        assertEquals(-1, dates.day(1));
        assertEquals(DateColumn.MISSING, dates.day(3));
        assertTrue(dates.hasTimes());
        assertFalse(dates.rows(new int[] {2, 3}).hasTimes());
    }
}
