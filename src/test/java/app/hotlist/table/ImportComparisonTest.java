package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ImportComparisonTest {

    private static final Table BEFORE = Table.of(
            TextColumn.of("Id", "1", "2", "3", "4"),
            NumberColumn.of("Visits", 1, 2, 3, Double.NaN),
            CategoryColumn.of("Source", "web", "web", "fair", "fair"));

    @Test
    void listsNewChangedAndGoneRows() {
        Table now = Table.of(
                TextColumn.of("ID", "9", "3", "2", "4", null, "9"),
                NumberColumn.of("visits", 9, 3, 7, Double.NaN, 5, 8),
                CategoryColumn.of("Source", "web", "fair", "web", "web", "web", "web"),
                NumberColumn.of("Extra", 1, 1, 1, 1, 1, 1));

        ImportComparison comparison = ImportComparison.of(BEFORE, now, "Id");

        assertArrayEquals(new int[] {0}, comparison.fresh());
        assertArrayEquals(new int[] {2, 3}, comparison.changed());
        assertArrayEquals(new int[] {0}, comparison.gone());
        assertEquals(1, comparison.withoutId());
        assertEquals("1 new, 2 changed, 1 gone, 2 columns renamed, 1 column added", comparison.sentence());
        assertFalse(comparison.same());
    }

    @Test
    void theSameFileHasNothingNew() {
        ImportComparison comparison = ImportComparison.of(BEFORE, BEFORE, "Id");

        assertTrue(comparison.same());
        assertEquals("0 new, 0 changed, 0 gone", comparison.sentence());
    }

    @Test
    void needsTheIdInBoth() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ImportComparison.of(BEFORE, Table.of(TextColumn.of("Other", "1")), "Id"));
    }
}
