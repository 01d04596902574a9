package app.hotlist.gui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class OutcomeValueTest {

    @Test
    void countsTheValuesOfAColumnOfTexts() {
        ColumnProfile column = profile(CategoryColumn.of("status", "won", "lost", "lost", "lost"));

        assertEquals(
                List.of(new OutcomeValue("lost", 3, 0.75), new OutcomeValue("won", 1, 0.25)), OutcomeValue.of(column));
    }

    @Test
    void countsTheValuesOfAColumnOfNumbers() {
        ColumnProfile column = profile(NumberColumn.of("converted", 0, 1, 1, 0, 0));

        assertEquals(List.of(new OutcomeValue("0", 3, 0.6), new OutcomeValue("1", 2, 0.4)), OutcomeValue.of(column));
    }

    @Test
    void takesNoColumnWithManyValuesForAnOutcome() {
        double[] amounts = DoubleStream.iterate(1, x -> x + 1).limit(50).toArray();

        assertEquals(List.of(), OutcomeValue.of(profile(NumberColumn.of("amount", amounts))));
    }

    @Test
    void prefersAValueThatSaysBought() {
        ColumnProfile column = profile(CategoryColumn.of("status", "Lost", "Won", "Won", "Won"));

        assertEquals(Optional.of(new Target("status", "Won")), OutcomeValue.likely(column));
    }

    @Test
    void elseTakesTheRarestValue() {
        assertEquals(
                Optional.of(new Target("x", "b")), OutcomeValue.likely(profile(CategoryColumn.of("x", "a", "a", "b"))));
        assertEquals(Optional.empty(), OutcomeValue.likely(profile(NumberColumn.of("x"))));
    }

    private static ColumnProfile profile(Column column) {
        return TableProfile.of(Table.of(column), Optional.empty(), Map.of())
                .columns()
                .getFirst();
    }
}
