package app.hotlist.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class KolmogorovSmirnovTest {

    @Test
    void isExactForSmallSamples() {
        KolmogorovSmirnov test = KolmogorovSmirnov.of(
                new double[] {1, 2, 2, 3, 4, 5, 5, 5, 7, 9}, new double[] {2, 3, 3, 5, 6, 6, 8, 9, 10, 12, 14});

        // at 5: 8 of 10 against 4 of 11
        assertEquals(0.8 - 4.0 / 11, test.statistic(), 1e-12);
        assertEquals(0.195528, test.p(), 5e-7);
    }

    @Test
    void doesNotAskForAnOrder() {
        KolmogorovSmirnov sorted = KolmogorovSmirnov.of(new double[] {1, 2, 3}, new double[] {2, 4, 6, 8});

        assertEquals(sorted, KolmogorovSmirnov.of(new double[] {3, 1, 2}, new double[] {8, 2, 6, 4}));
    }

    @Test
    void seesAShiftInLargeSamplesAndNoneInTheSame() {
        SplittableRandom random = new SplittableRandom(11);
        double[] one = random.doubles(20_000).toArray();
        double[] same = random.doubles(20_000).toArray();
        double[] moved = random.doubles(20_000).map(value -> value * 0.9 + 0.1).toArray();

        assertTrue(KolmogorovSmirnov.of(one, same).p() > 0.01);
        assertEquals(0.1, KolmogorovSmirnov.of(one, moved).statistic(), 0.015);
        assertEquals(0, KolmogorovSmirnov.of(one, moved).p(), 1e-12);
    }
}
