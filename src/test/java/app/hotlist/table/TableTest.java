package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Table LEADS = Table.of(
            TextColumn.of("name", "Ann", "Bob", "Cid"),
            NumberColumn.of("visits", 3, Double.NaN, 5),
            CategoryColumn.of("source", "web", "ad", "web"),
            DateColumn.of("seen", 0, 1, DateColumn.MISSING));

    @Test
    void knowsItsColumnsInOrder() {
        assertEquals(List.of("name", "visits", "source", "seen"), LEADS.schema().names());
        assertEquals(ColumnType.DATE, LEADS.schema().find("seen").orElseThrow().type());
        assertEquals(3, LEADS.rowCount());
        assertTrue(LEADS.has("visits"));
        assertFalse(LEADS.has("Visits"));
    }

    @Test
    void picksRowsInAnyOrderAndTwice() {
        Table picked = LEADS.rows(new int[] {2, 0, 2});

        assertEquals(3, picked.rowCount());
        assertEquals("Cid", picked.column("name").text(0));
        assertEquals("Ann", picked.column("name").text(1));
        assertEquals(5, picked.numbers("visits").get(2));
        assertTrue(picked.dates("seen").isMissing(0));
        assertEquals("web", picked.categories("source").text(2));
    }

    @Test
    void putsAColumnInThePlaceOfTheOneOfItsName() {
        Table changed = LEADS.with(NumberColumn.of("visits", 1, 2, 3)).with(NumberColumn.of("calls", 0, 0, 1));

        assertEquals(
                List.of("name", "visits", "source", "seen", "calls"),
                changed.schema().names());
        assertEquals(2, changed.numbers("visits").get(1));
        assertTrue(LEADS.numbers("visits").isMissing(1));
    }

    @Test
    void leavesOutColumnsWhereItHasThem() {
        assertEquals(
                List.of("name", "seen"),
                LEADS.without(Set.of("visits", "source", "phone")).schema().names());
    }

    @Test
    void refusesColumnsOfDifferentLength() {
        NumberColumn short1 = NumberColumn.of("calls", 1);

        assertThrows(IllegalArgumentException.class, () -> LEADS.with(short1));
    }

    @Test
    void refusesTheSameNameTwice() {
        NumberColumn one = NumberColumn.of("calls", 1);

        assertThrows(IllegalArgumentException.class, () -> Table.of(one, one));
        assertThrows(IllegalArgumentException.class, () -> new Schema(List.of(one.spec(), one.spec())));
    }

    @Test
    void namesTheColumnsItHasWhenAskedForAnother() {
        IllegalArgumentException failure = assertThrows(IllegalArgumentException.class, () -> LEADS.column("phone"));

        assertEquals("no column phone among [name, visits, source, seen]", failure.getMessage());
        assertThrows(IllegalArgumentException.class, () -> LEADS.numbers("name"));
    }

    @Test
    void withoutColumnsItHasNoRows() {
        assertEquals(0, Table.of().rowCount());
    }

    @Test
    void aSchemaChangesOneType() {
        Schema changed = LEADS.schema().with("visits", ColumnType.TEXT);

        assertEquals(ColumnType.TEXT, changed.find("visits").orElseThrow().type());
        assertEquals(ColumnType.TEXT, changed.find("name").orElseThrow().type());
        assertThrows(IllegalArgumentException.class, () -> changed.with("phone", ColumnType.TEXT));
    }
}
