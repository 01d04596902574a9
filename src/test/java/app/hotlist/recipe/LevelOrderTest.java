package app.hotlist.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
                "never|rarely|Sometimes|always"
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

    @Test
    void needsFourLevels() {
        assertEquals(Optional.empty(), LevelOrder.of(List.of("1-10", "11-20", "21-30")));
    }
}
