package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RankCorrelationTest {

    @Test
    void isOneForWhateverRisesTogether() {
        assertEquals(1, RankCorrelation.of(new double[] {1, 2, 3, 4}, new double[] {1, 10, 100, 1000}), 1e-15);
    }

    @Test
    void isMinusOneForWhateverFallsAsTheOtherRises() {
        assertEquals(-1, RankCorrelation.of(new double[] {1, 2, 3}, new double[] {0, -5, -6}), 1e-15);
    }

    @Test
    void sharesRanksAmongEqualValues() {
        // ranks 1.5 1.5 3 4 and 1 2 3 4: covariance 4.5, squares 4.5 and 5
        assertEquals(
                4.5 / Math.sqrt(4.5 * 5),
                RankCorrelation.of(new double[] {7, 7, 8, 9}, new double[] {1, 2, 3, 4}),
                1e-15);
    }

    @Test
    void isZeroWhereNothingVaries() {
        assertEquals(0, RankCorrelation.of(new double[] {1, 2, 3}, new double[] {5, 5, 5}), 0);
        assertEquals(0, RankCorrelation.of(new double[0], new double[0]), 0);
    }
}
