package app.hotlist.evaluation;

import static app.hotlist.evaluation.Samples.predictions;
import static app.hotlist.evaluation.Samples.tenLeads;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MetricIntervalsTest {

    private static final double EXACT = 1e-12;

    @Test
    void theAucHasDelongsInterval() {
        // The buyers .9 .8 .7 .5 stand above so many of the six others, the others .8 .6 .5 .4 .3 .1 below so many
        // of the four buyers; equal chances count one half.
        double area = (6 + 5.5 + 5 + 3.5) / 24;
        double ofBuyers = sampleVariance(area, 1, 5.5 / 6, 5.0 / 6, 3.5 / 6);
        double ofOthers = sampleVariance(area, 1.5 / 4, 3.0 / 4, 3.5 / 4, 1, 1, 1);
        double error = Math.sqrt(ofBuyers / 4 + ofOthers / 6);

        Interval auc = MetricIntervals.of(tenLeads()).rocAuc();

        assertEquals(area - 1.959964 * error, auc.low(), EXACT);
        assertEquals(1, auc.high(), EXACT);
    }

    private static double sampleVariance(double mean, double... values) {
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return squares / (values.length - 1);
    }

    @Test
    void f1IsCarriedOverFromTheShareThatBothCount() {
        // From one half on: + | + - | + | - | - +: 4 hits, 3 in vain, nobody missed.
        Interval common = Interval.ofShare(4, 7);

        Interval f1 = MetricIntervals.of(tenLeads()).f1();

        assertEquals(2 * common.low() / (1 + common.low()), f1.low(), EXACT);
        assertEquals(2 * common.high() / (1 + common.high()), f1.high(), EXACT);
    }

    @Test
    void theBrierScoreIsAMeanOfSquares() {
        Interval brier =
                MetricIntervals.of(predictions("+ - + -", 0.9, 0.2, 0.7, 0.4)).brier();

        // .01 .04 .09 .16: mean .075, squares around it .0129, of three degrees of freedom
        assertEquals(0.075, (brier.low() + brier.high()) / 2, EXACT);
        assertEquals(1.959964 * Math.sqrt(0.0129 / 3 / 4), brier.half(), EXACT);
    }

    @Test
    void whatIsNotDefinedHasNoInterval() {
        MetricIntervals none = MetricIntervals.of(predictions("- -", 0.2, 0.1));

        assertTrue(Double.isNaN(none.rocAuc().half()));
        assertTrue(Double.isNaN(none.averagePrecision().half()));
        assertTrue(Double.isNaN(none.precision().half()));
        assertTrue(Double.isNaN(MetricIntervals.of(predictions("")).accuracy().half()));
    }

    @Test
    void nineteenOfTwentyOtherSamplesLieWithin() {
        // 400 samples of 300 leads of a world whose figures are known from 300,000 of its leads.
        Metrics truth = Metrics.of(world(300_000, 1));
        int[] within = new int[6];
        for (int seed = 2; seed < 402; seed++) {
            MetricIntervals found = MetricIntervals.of(world(300, seed));
            within[0] += holds(found.rocAuc(), truth.rocAuc());
            within[1] += holds(found.averagePrecision(), truth.averagePrecision());
            within[2] += holds(found.precision(), truth.precision());
            within[3] += holds(found.recall(), truth.recall());
            within[4] += holds(found.f1(), truth.f1());
            within[5] += holds(found.brier(), truth.brier());
        }
        for (int figure = 0; figure < within.length; figure++) {
            int held = within[figure];
            int at = figure;
            assertTrue(held >= 0.92 * 400, () -> "figure %d held %d of 400 times".formatted(at, held));
        }
    }

    private static int holds(Interval interval, double truth) {
        return interval.low() <= truth && truth <= interval.high() ? 1 : 0;
    }

    private static Predictions world(int leads, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean[] labels = new boolean[leads];
        double[] chances = new double[leads];
        for (int i = 0; i < leads; i++) {
            chances[i] = random.nextDouble();
            labels[i] = random.nextDouble() < 0.1 + 0.7 * chances[i];
        }
        return new Predictions(IntStream.range(0, leads).toArray(), labels, chances);
    }
}
