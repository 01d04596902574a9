package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void matchesTheFormulaByHand() {
        // z² = 3.8415; 8 of 10: centre (0.8 + 0.19207) / 1.38415 = 0.71674,
        // reach 1.95996 · √(0.016 + 0.0096036) / 1.38415 = 0.22658
        Interval interval = Interval.wilson(8, 10);

        assertEquals(0.4902, interval.from(), 1e-4);
        assertEquals(0.9433, interval.to(), 1e-4);
    }

    @Test
    void staysInsideWhereNothingOrEverythingHappened() {
        // z² / (n + z²) = 3.8415 / 13.8415
        assertEquals(0, Interval.wilson(0, 10).from());
        assertEquals(0.2775, Interval.wilson(0, 10).to(), 1e-4);
        assertEquals(0.7225, Interval.wilson(10, 10).from(), 1e-4);
        assertEquals(1, Interval.wilson(10, 10).to());
    }

    @Test
    void knowsNothingWithoutRows() {
        assertEquals(new Interval(0, 1), Interval.wilson(0, 0));
        assertThrows(IllegalArgumentException.class, () -> Interval.wilson(2, 1));
    }

    @Test
    void goesWithTheRateOfAValueAndOfARangeOfNumbers() {
        assertEquals(Interval.wilson(8, 10), new LevelCount("Google", 12, 10, 8).interval());
        assertEquals(Interval.wilson(8, 10), new Bin(0, 5, 12, 10, 8).interval());
    }
}
