package app.hotlist.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelOrderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 to 25|26 to 50|51 to 200|over 200",
                "1-10|11-50|51-200|201+",
                "under 10k|10k to 25k|25k to 50k|over 100k",
                "< 18|18–25|26–65|> 65",
                "up to 1,000|1,000 to 5,000|5,000 to 9,000|9,000 or more",
                "less than €10k|€10k – €25k|€25k – €1m|more than €1m",
                "very low|Low|Medium|High",
                "never|rarely|Sometimes|always",
                "XS|S|M|L|XL",
                "strongly disagree|disagree|neutral|agree|strongly agree",
                "nie|selten|Manchmal|oft|immer",
                "sehr unzufrieden|unzufrieden|zufrieden|sehr zufrieden",
                "1-10|11-50|51-500|500+"
            })
    void recognisesAnOrderHoweverTheLevelsCome(String ordered) {
        List<String> levels = List.of(ordered.split("\\|"));

        assertEquals(Optional.of(levels), LevelOrder.of(levels.reversed()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "web|fair|phone|mail",
                "low|medium|high",
                "1-10|5-20|11-30|31-40",
                "Low|Medium|High|Blue",
                "2024-01-12|2024-02-12|2024-03-12|2024-04-12",
                "10|20|30|40"
            })
    void seesNoOrderWhereThereIsNone(String levels) {
        assertEquals(Optional.empty(), LevelOrder.of(List.of(levels.split("\\|"))));
    }

    /// Whoever asks for an order gets it; of its own accord nothing proposes one for these.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "low|medium|high",
                "klein|mittel|groß",
                "1-10|11-50",
                "Mon|Tue|Wed|Thu|Fri",
                "Montag|Dienstag|Mittwoch|Sonntag",
                "March|April|May|December",
                "jan|feb|mär|dez"
            })
    void knowsMoreOrdersThanItProposes(String ordered) {
        List<String> levels = List.of(ordered.split("\\|"));

        assertEquals(Optional.of(levels), LevelOrder.known(levels.reversed()));
        assertEquals(Optional.empty(), LevelOrder.of(levels.reversed()));
    }

    @Test
    void doesNotGuessWhichOfTwoWordsOfOneMeaningIsMore() {
        assertEquals(Optional.empty(), LevelOrder.known(List.of("low", "medium", "moderate", "high")));
    }

    @Test
    void needsFourLevels() {
        assertEquals(Optional.empty(), LevelOrder.of(List.of("1-10", "11-20", "21-30")));
    }

    @Test
    void aStepThatPutsCategoriesInOrderBeginsWithTheOrderThatIsKnown() {
        Table leads = Table.of(
                CategoryColumn.of("size", "L", "S", "m", "l"), CategoryColumn.of("colour", "red", "blue", null, "red"));

        assertEquals(
                new Ordinal(List.of("size"), List.of("S", "m", "L")), StepKind.ORDINAL.make(List.of("size"), leads));
        assertEquals(
                new Ordinal(List.of("colour"), List.of("red", "blue")),
                StepKind.ORDINAL.make(List.of("colour"), leads));
    }
}
