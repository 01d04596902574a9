package app.hotlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void alignsTheFirstColumnLeftAndTheOthersRight() {
        TextTable table = new TextTable("Model", "AUC", "F1");
        table.add("Boosted trees", "0.9", "0.75");
        table.add("Tree", "0.85", "");

        assertEquals("""
                Model           AUC    F1
                Boosted trees   0.9  0.75
                Tree           0.85
                """, table.toString());
    }

    @Test
    void refusesARowOfAnotherLength() {
        TextTable table = new TextTable("Model", "AUC");

        assertThrows(IllegalArgumentException.class, () -> table.add("Tree"));
    }
}
