package app.hotlist.evaluation;

import static app.hotlist.evaluation.Samples.predictions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopDifferenceTest {

    @Test
    void findsNoDifferenceOfAModelFromItself() {
        Predictions predictions = noisy(500, 0.1, 1);

        assertEquals(new TopDifference(100, 0, 0), TopDifference.of(predictions, predictions, 100, 7));
    }

    @Test
    void countsBuyersAsTheGainsDo() {
        Predictions good = predictions("+ + - -", 0.9, 0.8, 0.2, 0.1);
        Predictions bad = predictions("+ + - -", 0.9, 0.1, 0.5, 0.5);

        assertEquals(1, TopDifference.of(good, bad, 2, 7).difference()); // 2 buyers against 1
        assertEquals(-1, TopDifference.of(bad, good, 2, 7).difference());
    }

    @Test
    void givesTheSameBandForTheSameSeed() {
        Predictions first = noisy(500, 0.1, 1);
        Predictions second = noisy(500, 0.1, 2);

        assertEquals(TopDifference.of(first, second, 100, 7), TopDifference.of(first, second, 100, 7));
    }

    @Test
    void isNotClearBetweenTwoEquallyGoodModels() {
        TopDifference difference = TopDifference.of(noisy(2000, 0.05, 1), noisy(2000, 0.05, 2), 200, 7);

        assertFalse(difference.clear(), difference::toString);
        assertTrue(difference.band() > 0 && difference.band() < 20, difference::toString);
    }

    @Test
    void isClearBetweenAGoodModelAndABlindOne() {
        TopDifference difference = TopDifference.of(noisy(2000, 0.05, 1), noisy(2000, 100, 2), 200, 7);

        assertTrue(difference.clear(), difference::toString);
        assertTrue(difference.difference() > 50, difference::toString);
    }

    @Test
    void hasABandOfTheWidthThatOtherSamplesShow() {
        // The standard deviation of the difference over 200 fresh samples, against the band of one of them.
        double[] differences = IntStream.range(0, 200)
                .mapToDouble(seed -> {
                    Predictions first = fresh(1000, 0.1, seed, 1);
                    Predictions second = fresh(1000, 0.3, seed, 2);
                    return GainsCurve.of(first).buyersIn(100)
                            - GainsCurve.of(second).buyersIn(100);
                })
                .toArray();
        double mean = IntStream.range(0, 200)
                .mapToDouble(i -> differences[i])
                .average()
                .orElseThrow();
        double variance = IntStream.range(0, 200)
                .mapToDouble(i -> (differences[i] - mean) * (differences[i] - mean))
                .average()
                .orElseThrow();

        double band = TopDifference.of(fresh(1000, 0.1, 3, 1), fresh(1000, 0.3, 3, 2), 100, 7)
                .band();

        assertEquals(1.96 * Math.sqrt(variance), band, 0.3 * band);
    }

    @Test
    void isNothingWithoutLeads() {
        assertEquals(new TopDifference(0, 0, 0), TopDifference.of(predictions(""), predictions(""), 10, 7));
    }

    @Test
    void refusesModelsThatJudgedOtherLeads() {
        Predictions two = predictions("+ -", 0.9, 0.1);

        assertThrows(IllegalArgumentException.class, () -> TopDifference.of(two, predictions("+", 0.9), 1, 7));
        assertThrows(IllegalArgumentException.class, () -> TopDifference.of(two, predictions("+ +", 0.9, 0.1), 1, 7));
        Predictions swapped = new Predictions(new int[] {1, 0}, new boolean[] {true, false}, new double[] {0.9, 0.1});
        assertThrows(IllegalArgumentException.class, () -> TopDifference.of(two, swapped, 1, 7));
    }

    /// The same leads for every seed, judged with noise of that size.
    private static Predictions noisy(int leads, double noise, long seed) {
        return fresh(leads, noise, 42, seed);
    }

    private static Predictions fresh(int leads, double noise, long leadSeed, long noiseSeed) {
        SplittableRandom world = new SplittableRandom(leadSeed);
        SplittableRandom error = new SplittableRandom(1_000 * leadSeed + noiseSeed);
        boolean[] labels = new boolean[leads];
        double[] chances = new double[leads];
        for (int i = 0; i < leads; i++) {
            double truth = world.nextDouble();
            labels[i] = world.nextDouble() < truth;
            chances[i] = 1 / (1 + Math.exp(-(truth + noise * error.nextGaussian())));
        }
        return new Predictions(IntStream.range(0, leads).toArray(), labels, chances);
    }
}
