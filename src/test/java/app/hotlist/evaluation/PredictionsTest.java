package app.hotlist.evaluation;

import static app.hotlist.evaluation.Samples.predictions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PredictionsTest {

    @Test
    void ranksTheBestChanceFirstAndKeepsTheOrderOfEqualOnes() {
        Predictions predictions = predictions("- + - + -", 0.2, 0.9, 0.5, 0.9, 0.5);

        assertEquals("1 3 2 4 0", ranks(predictions));
    }

    @Test
    void knowsHowManyBought() {
        Predictions predictions = predictions("+ - + -", 0.4, 0.3, 0.2, 0.1);

        assertEquals(2, predictions.positives());
        assertEquals(0.5, predictions.baseRate());
    }

    @Test
    void isNotChangedByTheArraysItWasMadeOf() {
        int[] rows = {7};
        boolean[] labels = {true};
        double[] chances = {0.25};
        Predictions predictions = new Predictions(rows, labels, chances);

        rows[0] = 0;
        labels[0] = false;
        chances[0] = 0;

        assertEquals(7, predictions.row(0));
        assertTrue(predictions.label(0));
        assertEquals(0.25, predictions.probability(0));
    }

    @Test
    void takesNegativeZeroForZero() {
        assertEquals("0 1 2", ranks(predictions("- - -", -0.0, 0.0, -0.0)));
    }

    @Test
    void equalsWhateverSaysTheSameOfTheSameLeads() {
        Predictions one = predictions("+ -", 0.5, 0.25);

        assertEquals(one, predictions("+ -", 0.5, 0.25));
        assertEquals(one.hashCode(), predictions("+ -", 0.5, 0.25).hashCode());
        assertNotEquals(one, predictions("+ +", 0.5, 0.25));
        assertNotEquals(one, predictions("+ -", 0.5, 0.125));
    }

    @Test
    void maybeOfNoLeads() {
        Predictions none = predictions("");

        assertEquals(0, none.size());
        assertEquals(0, none.positives());
        assertEquals(Double.NaN, none.baseRate());
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThrows(IllegalArgumentException.class, () -> predictions("+", 1.01));
        assertThrows(IllegalArgumentException.class, () -> predictions("+", -0.01));
        assertThrows(IllegalArgumentException.class, () -> predictions("+", Double.NaN));
    }

    @Test
    void refusesArraysOfDifferentLength() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Predictions(new int[] {0, 1}, new boolean[] {true}, new double[] {0.5}));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Predictions(new int[] {0}, new boolean[] {true}, new double[] {0.5, 0.5}));
    }

    private static String ranks(Predictions predictions) {
        return String.join(
                " ",
                IntStream.range(0, predictions.size())
                        .mapToObj(rank -> String.valueOf(predictions.atRank(rank)))
                        .toList());
    }
}
