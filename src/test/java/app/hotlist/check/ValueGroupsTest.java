package app.hotlist.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.TextColumn;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValueGroupsTest {

    @Test
    void givesEachLevelAGroupAndBlankTheFirst() {
        ValueGroups groups =
                ValueGroups.of(CategoryColumn.of("source", "Google", null, "Direct", "Google"), new int[] {0, 1, 2, 3});

        assertEquals(3, groups.count());
        assertEquals(ValueGroups.BLANK, groups.of(1));
        assertEquals("Google", groups.text(groups.of(0)));
        assertEquals(groups.of(0), groups.of(3));
        assertEquals("(blank)", groups.text(ValueGroups.BLANK));
    }

    @Test
    void looksAtTheGivenRowsOnly() {
        ValueGroups groups = ValueGroups.of(NumberColumn.of("visits", 7, 8, 9), new int[] {2, 0});

        assertEquals(3, groups.count());
        assertEquals("9", groups.text(groups.of(0)));
        assertEquals("7", groups.text(groups.of(1)));
    }

    @Test
    void dividesNumbersIntoTwentyBinsOfEquallyManyRows() {
        ValueGroups groups = ValueGroups.of(
                NumberColumn.of(
                        "minutes", IntStream.range(0, 200).asDoubleStream().toArray()),
                IntStream.range(0, 200).toArray());

        assertEquals(21, groups.count());
        assertEquals("0 to 9", groups.text(groups.of(0)));
        assertEquals("190 to 199", groups.text(groups.of(199)));
        assertEquals(groups.of(10), groups.of(19));
        assertTrue(groups.of(19) < groups.of(20));
    }

    @Test
    void leavesNoBinEmptyWhereOneDayIsInMostRows() {
        long[] days =
                IntStream.range(0, 100).mapToLong(row -> row < 70 ? 0 : row).toArray();

        ValueGroups groups = ValueGroups.of(
                DateColumn.of("created", days), IntStream.range(0, 100).toArray());

        assertEquals(8, groups.count()); // blank, the one day, six bins of five days
        assertEquals("1970-01-01", groups.text(groups.of(0)));
        assertEquals("1970-03-12 to 1970-03-16", groups.text(groups.of(70)));
    }

    @Test
    void putsRareValuesTogetherWhereThereAreVeryMany() {
        String[] notes = IntStream.range(0, 3_000)
                .mapToObj(row -> row < 500 ? "often " + row % 100 : "note " + row / 2)
                .toArray(String[]::new);

        ValueGroups groups = ValueGroups.of(
                TextColumn.of("notes", notes), IntStream.range(0, 3_000).toArray());

        // blank, the rare ones, a hundred notes of five rows
        assertEquals(102, groups.count());
        assertEquals("often 99", groups.text(groups.of(99)));
        assertEquals("(values of fewer than 5 leads)", groups.text(groups.of(2_999)));
        assertEquals(groups.of(600), groups.of(2_999));
    }

    @Test
    void givesANumberThatFillsABinByItselfABin() {
        double[] days = IntStream.range(0, 1_000)
                .mapToDouble(row -> row < 960 ? 999 : row - 960)
                .toArray();

        ValueGroups groups = ValueGroups.of(
                NumberColumn.of("days", days), IntStream.range(0, 1_000).toArray());

        assertEquals("999", groups.text(groups.of(0)));
        assertEquals("0 to 39", groups.text(groups.of(999)));
    }
}
