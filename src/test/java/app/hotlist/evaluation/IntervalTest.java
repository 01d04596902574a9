package app.hotlist.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @Test
    void aShareHasTheScoreInterval() {
        // (.955 + 3.8415/400 ± 1.96 √(.955·.045/200 + 3.8415/160000)) / (1 + 3.8415/200)
        Interval share = Interval.ofShare(191, 200);

        assertEquals(0.9167, share.low(), 1e-4);
        assertEquals(0.9761, share.high(), 1e-4);
    }

    @Test
    void aShareOfAllOrNothingIsNotCertain() {
        assertEquals(0, Interval.ofShare(0, 10).low());
        assertEquals(0.2775, Interval.ofShare(0, 10).high(), 1e-4); // z² / (10 + z²)
        assertEquals(0.7225, Interval.ofShare(10, 10).low(), 1e-4);
        assertEquals(new Interval(0, 1), Interval.ofShare(0, 0));
    }

    @Test
    void theNextSampleHasItsOwnLuckToo() {
        // s² · 1.0096 − 767.84 s + 4 · 191² = 0 has the roots 372.0 and 388.5; less 191.
        Interval next = Interval.ofNext(191, 200);

        assertEquals(181.0, next.low(), 0.1);
        assertEquals(197.5, next.high(), 0.1);
        assertEquals(new Interval(0, 0), Interval.ofNext(0, 0));
    }

    /// Every pair of samples, weighed by its probability.
    @ParameterizedTest
    @CsvSource({"20, 0.5", "50, 0.3", "100, 0.1", "100, 0.9", "200, 0.95", "200, 0.02"})
    void holdsTheNextSampleInNineteenOfTwentyCases(int size, double chance) {
        double[] probabilities = binomial(size, chance);
        double held = 0;
        for (int hits = 0; hits <= size; hits++) {
            Interval next = Interval.ofNext(hits, size);
            for (int after = (int) Math.ceil(next.low()); after <= Math.floor(next.high()); after++) {
                held += probabilities[hits] * probabilities[after];
            }
        }
        double share = held;
        assertTrue(share > 0.93 && share < 0.99, () -> "held in " + share);
    }

    @Test
    void refusesMoreHitsThanThereAre() {
        assertThrows(IllegalArgumentException.class, () -> Interval.ofShare(11, 10));
        assertThrows(IllegalArgumentException.class, () -> Interval.ofNext(-1, 10));
        assertThrows(IllegalArgumentException.class, () -> new Interval(2, 1));
    }

    private static double[] binomial(int size, double chance) {
        double[] probabilities = {1};
        for (int lead = 1; lead <= size; lead++) {
            double[] next = new double[lead + 1];
            for (int hits = 0; hits < lead; hits++) {
                next[hits] += probabilities[hits] * (1 - chance);
                next[hits + 1] += probabilities[hits] * chance;
            }
            probabilities = next;
        }
        return probabilities;
    }
}
