package app.hotlist.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Json;
import app.hotlist.evaluation.Predictions;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalTest {

    /// By rank: buyer, other, buyer, other, other; the last two with the same chance.
    private static final Predictions FIVE =
            new Predictions(new int[] {0, 1, 2, 3, 4}, new boolean[] {true, false, true, false, false}, new double[] {
                0.9, 0.8, 0.6, 0.3, 0.3
            });

    @Test
    void countsTheBuyersOnTheList() {
        assertEquals(0.5, new Goal.RecallInTop(2).of(FIVE, 1), 1e-12);
        assertEquals(1, new Goal.RecallInTop(3).of(FIVE, 1), 1e-12);
        assertEquals(2 / 3.0, new Goal.PrecisionInTop(3).of(FIVE, 1), 1e-12);
    }

    @Test
    void takesTheFoldsShareOfTheList() {
        // A list of ten among all leads is one of two among a fifth of them.
        assertEquals(0.5, new Goal.RecallInTop(10).of(FIVE, 0.2), 1e-12);
        assertEquals(1, new Goal.RecallInTop(1_000).of(FIVE, 1), 1e-12);
    }

    @Test
    void findsWhereCallsPayBest() {
        // Three calls at 10 bring two deals of 100: 170 for five leads. A fourth and fifth only cost.
        assertEquals(34, new Goal.Profit(100, 10).of(FIVE, 1), 1e-12);
        // Where a call costs more than a deal brings, nobody is called.
        assertEquals(0, new Goal.Profit(10, 20).of(FIVE, 1), 1e-12);
    }

    @Test
    void callsLeadsOfOneChanceTogether() {
        Predictions tied =
                new Predictions(new int[] {0, 1, 2}, new boolean[] {true, false, false}, new double[] {0.5, 0.5, 0.5});

        assertEquals((100 - 3 * 10) / 3.0, new Goal.Profit(100, 10).of(tied, 1), 1e-12);
    }

    @Test
    void isBetterWithMoreWhateverTheGoal() {
        Predictions worse = new Predictions(
                new int[] {0, 1, 2, 3, 4},
                new boolean[] {true, false, true, false, false},
                new double[] {0.3, 0.8, 0.2, 0.6, 0.3});

        for (Goal goal : List.of(
                new Goal.Auc(),
                new Goal.AveragePrecision(),
                new Goal.RecallInTop(2),
                new Goal.PrecisionInTop(2),
                new Goal.F1(),
                new Goal.Profit(100, 10),
                new Goal.LogLoss())) {
            assertTrue(goal.of(FIVE, 1) > goal.of(worse, 1), goal::title);
            assertEquals(goal, Json.read(Json.write(goal), Goal.class, "test"));
        }
    }

    @Test
    void refusesListsAndPricesThatMakeNoSense() {
        assertThrows(IllegalArgumentException.class, () -> new Goal.RecallInTop(0));
        assertThrows(IllegalArgumentException.class, () -> new Goal.Profit(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Goal.Profit(1, Double.NaN));
    }

    @Test
    void saysHowFarADifferenceMayBeChance() {
        // Differences .01, .02, .03: mean .02, variance .0001 · (1/3 + 1/2), deviation .009129, t(2) = 4.303.
        Gain gain = Gain.of(List.of(0.8, 0.8, 0.8), List.of(0.81, 0.82, 0.83));

        assertEquals(0.02, gain.mean(), 1e-12);
        assertEquals(4.303 * Math.sqrt(0.0001 * (1 / 3.0 + 1 / 2.0)), gain.band(), 1e-9);
        assertFalse(gain.clear());
        assertTrue(Gain.of(List.of(0.8, 0.8, 0.8), List.of(0.9, 0.9, 0.9)).clear());
        assertFalse(Gain.of(List.of(0.8), List.of(0.9)).clear());
    }
}
