package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.hotlist.base.UserException;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void listsRowsWithoutAnOutcomeApart() {
        Table table = Table.of(NumberColumn.of("bought", 1, Double.NaN, 0, 1, Double.NaN));

        Outcome outcome = Outcome.of(table, new Target("bought", "1"));

        assertArrayEquals(new int[] {0, 2, 3}, outcome.rows());
        assertArrayEquals(new boolean[] {true, false, true}, outcome.labels());
        assertArrayEquals(new int[] {1, 4}, outcome.openRows());
        assertEquals(2, outcome.positives());
    }

    @Test
    void readsCategoriesAndTextsToo() {
        Table table = Table.of(CategoryColumn.of("y", "yes", "no", null), TextColumn.of("t", "won", null, "lost"));

        assertArrayEquals(
                new boolean[] {true, false},
                Outcome.of(table, new Target("y", "yes")).labels());
        assertArrayEquals(
                new boolean[] {true, false},
                Outcome.of(table, new Target("t", "won")).labels());
    }

    @Test
    void refusesAnOutcomeThatTellsNothing() {
        Table table = Table.of(CategoryColumn.of("y", "yes", "yes", null));

        assertEquals(OutcomeProblem.NO_COLUMN, kind(table, new Target("x", "yes")));
        assertEquals(OutcomeProblem.NEVER_POSITIVE, kind(table, new Target("y", "Yes")));
        assertEquals(OutcomeProblem.ALWAYS_POSITIVE, kind(table, new Target("y", "yes")));
    }

    private static Object kind(Table table, Target target) {
        return assertThrows(UserException.class, () -> Outcome.of(table, target))
                .problem()
                .kind();
    }
}
