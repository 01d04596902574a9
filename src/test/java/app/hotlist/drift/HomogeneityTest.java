package app.hotlist.drift;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HomogeneityTest {

    @Test
    void matchesTheReferenceOfOtherTools() {
        // χ² = 23.170 at 3 degrees of freedom
        assertEquals(3.72156e-5, Homogeneity.p(new long[] {90, 60, 104, 95}, new long[] {30, 50, 51, 20}), 5e-10);
    }

    @Test
    void matchesTheFormulaByHand() {
        // χ² = 200 · (50·20 − 50·80)² / (100 · 100 · 130 · 70) = 19.78, one degree of freedom
        assertEquals(8.69e-6, Homogeneity.p(new long[] {50, 50}, new long[] {80, 20}), 5e-9);
    }

    @Test
    void countsSmallGroupsTogether() {
        long[] then = {500, 480, 1, 2, 0, 3, 4};
        long[] now = {490, 510, 2, 0, 1, 0, 2};

        // those with fewer than five expected are 10 and 5 together
        assertEquals(
                Homogeneity.p(new long[] {500, 480, 10}, new long[] {490, 510, 5}), Homogeneity.p(then, now), 1e-12);
    }

    @Test
    void seesNothingInSoFewLeads() {
        assertEquals(1, Homogeneity.p(new long[] {4, 0}, new long[] {0, 4}));
        assertEquals(1, Homogeneity.p(new long[] {9, 0}, new long[] {1_000_000, 0}));
    }

    @Test
    void callsAHundredthOfEqualSidesDifferent() {
        SplittableRandom random = new SplittableRandom(5);
        int found = 0;
        for (int trial = 0; trial < 4_000; trial++) {
            found += Homogeneity.p(drawn(random, 900), drawn(random, 150)) < 0.01 ? 1 : 0;
        }

        int seen = found;
        assertTrue(found > 15 && found < 65, () -> seen + " of 4000");
    }

    /// Twelve groups, some of them rare.
    private static long[] drawn(SplittableRandom random, int leads) {
        long[] counts = new long[12];
        for (int lead = 0; lead < leads; lead++) {
            counts[(int) (Math.pow(random.nextDouble(), 2) * 12)]++;
        }
        return counts;
    }

    @Test
    void isCorrectedForLookingAtMany() {
        // by hand: .01·4, .03·3 → .09, .04·2 = .08 → not below the one before, .5
        assertArrayEquals(
                new double[] {0.09, 0.04, 0.5, 0.09}, Holm.corrected(new double[] {0.03, 0.01, 0.5, 0.04}), 1e-12);
    }
}
