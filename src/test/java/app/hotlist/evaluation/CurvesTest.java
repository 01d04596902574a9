package app.hotlist.evaluation;

import static app.hotlist.evaluation.Samples.predictions;
import static app.hotlist.evaluation.Samples.tenLeads;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// ROC, precision–recall, gains, lift and calibration, worked by hand.
class CurvesTest {

    private static final double EXACT = 1e-12;
    private static final double NOBODY = Double.POSITIVE_INFINITY;

    /// `.9 + | .5 + - | .1 -`
    private final Predictions four = predictions("+ - + -", 0.9, 0.5, 0.5, 0.1);

    @Test
    void rocGoesFromNobodyToEverybodyWithAPointPerChance() {
        RocCurve roc = RocCurve.of(four);

        assertEquals(
                List.of(new Point(0, 0, NOBODY), new Point(0, 0.5, 0.9), new Point(0.5, 1, 0.5), new Point(1, 1, 0.1)),
                roc.points());
        assertEquals(0.875, roc.area(), EXACT); // 3.5 of 4 pairs
    }

    @Test
    void rocIsUndefinedWhereAllLeadsBoughtOrNoneDid() {
        assertEquals(new RocCurve(List.of(), Double.NaN), RocCurve.of(predictions("+", 0.5)));
        assertEquals(new RocCurve(List.of(), Double.NaN), RocCurve.of(predictions("-", 0.5)));
        assertEquals(new RocCurve(List.of(), Double.NaN), RocCurve.of(predictions("")));
    }

    @Test
    void precisionRecallBeginsWithThePrecisionOfTheBest() {
        PrecisionRecallCurve curve = PrecisionRecallCurve.of(four);

        assertEquals(
                List.of(
                        new Point(0, 1, NOBODY),
                        new Point(0.5, 1, 0.9),
                        new Point(1, 2 / 3.0, 0.5),
                        new Point(1, 0.5, 0.1)),
                curve.points());
        assertEquals((1 + 2 / 3.0) / 2, curve.area(), EXACT);
        assertEquals(0.5, curve.baseRate());
    }

    @Test
    void precisionRecallIsUndefinedWithoutBuyers() {
        assertEquals(
                new PrecisionRecallCurve(List.of(), Double.NaN, 0), PrecisionRecallCurve.of(predictions("-", 0.5)));
        assertEquals(
                new PrecisionRecallCurve(List.of(), Double.NaN, Double.NaN), PrecisionRecallCurve.of(predictions("")));
    }

    @Test
    void gainsSayHowManyBuyersAListReaches() {
        GainsCurve gains = GainsCurve.of(four);

        assertEquals(
                List.of(
                        new Point(0, 0, NOBODY),
                        new Point(0.25, 0.5, 0.9),
                        new Point(0.75, 1, 0.5),
                        new Point(1, 1, 0.1)),
                gains.points());
        assertEquals(0.25 * 0.25 + 0.5 * 0.75 + 0.25 * 1, gains.area(), EXACT);
        assertEquals(0.5, gains.buyersReached(0.25));
        assertEquals(1, gains.buyersReached(1));
    }

    @Test
    void gainsShareTheLastPlaceOfTheListEvenly() {
        GainsCurve gains = GainsCurve.of(four);

        assertEquals(0, gains.buyersIn(0));
        assertEquals(1, gains.buyersIn(1));
        assertEquals(1.5, gains.buyersIn(2));
        assertEquals(2, gains.buyersIn(3));
        assertEquals(2, gains.buyersIn(99));
        assertThrows(IllegalArgumentException.class, () -> gains.buyersIn(-1));
    }

    @Test
    void gainsAreChanceWhereAllLeadsTie() {
        GainsCurve gains = GainsCurve.of(predictions("+ + - - -", 0.4, 0.4, 0.4, 0.4, 0.4));

        assertEquals(0.5, gains.area(), EXACT);
        for (int calls = 0; calls <= 5; calls++) {
            assertEquals(calls * 0.4, gains.buyersIn(calls), EXACT);
            assertEquals(calls * 0.4, gains.buyersByChance(calls), EXACT);
        }
    }

    @Test
    void gainsAreUndefinedWithoutBuyersOrLeads() {
        assertEquals(List.of(), GainsCurve.of(predictions("-", 0.5)).points());
        assertEquals(Double.NaN, GainsCurve.of(predictions("-", 0.5)).area());
        assertEquals(0, GainsCurve.of(predictions("")).buyersIn(10));
        assertEquals(Double.NaN, GainsCurve.of(predictions("")).buyersReached(0.25));
        assertEquals(Double.NaN, GainsCurve.of(predictions("")).buyersByChance(10));
    }

    @Test
    void liftComparesEachTenthWithAll() {
        LiftCurve lift = LiftCurve.of(tenLeads()); // .9 + | .8 + - | .7 + | .6 - | .5 - + | .4 - | .3 - | .1 -

        assertEquals(0.4, lift.baseRate());
        assertEquals(
                List.of(1.0, 0.5, 0.5, 1.0, 0.0, 0.5, 0.5, 0.0, 0.0, 0.0),
                lift.tenths().stream().map(LiftCurve.Tenth::rate).toList());
        assertEquals(2.5, lift.tenths().getFirst().lift(), EXACT);
    }

    @Test
    void liftLeavesOutTenthsWithoutLeads() {
        LiftCurve lift = LiftCurve.of(predictions("+ -", 0.9, 0.1));

        assertEquals(List.of(new LiftCurve.Tenth(3, 1, 1, 2), new LiftCurve.Tenth(8, 1, 0, 0)), lift.tenths());
        assertEquals(List.of(), LiftCurve.of(predictions("")).tenths());
    }

    @Test
    void calibrationComparesThePromiseWithWhatHappened() {
        CalibrationCurve curve = CalibrationCurve.of(predictions("+ - - + +", 0.95, 0.12, 0.18, 0.12, 1));

        assertEquals(2, curve.bins().size());
        assertEquals(0.14, curve.bins().get(0).predicted(), EXACT);
        assertEquals(1 / 3.0, curve.bins().get(0).happened(), EXACT);
        assertEquals(3, curve.bins().get(0).rows());
        assertEquals(0.975, curve.bins().get(1).predicted(), EXACT);
        assertEquals(1, curve.bins().get(1).happened(), EXACT);
        assertEquals(2, curve.bins().get(1).rows());
        assertEquals((3 * (1 / 3.0 - 0.14) + 2 * 0.025) / 5, curve.error(), EXACT);
    }

    @Test
    void calibrationHasNoErrorWithoutLeads() {
        assertEquals(Double.NaN, CalibrationCurve.of(predictions("")).error());
    }

    @Test
    void drawsAtMostFiveHundredPointsOfMany() {
        Predictions many = many(200_000);

        List<Point> points = RocCurve.of(many).points();

        assertTrue(points.size() <= 501 && points.size() > 200, () -> points.size() + " points");
        assertEquals(new Point(0, 0, NOBODY), points.getFirst());
        assertEquals(1, points.getLast().x());
        assertEquals(1, points.getLast().y());
        assertEquals(RocCurve.of(many).area(), trapezoids(points), 1e-4);
    }

    @Test
    void keepsTheAreaExactHoweverFewPointsAreDrawn() {
        Predictions many = many(200_000);

        assertEquals(Metrics.of(many).rocAuc(), RocCurve.of(many).area());
        assertEquals(
                Metrics.of(many).averagePrecision(),
                PrecisionRecallCurve.of(many).area());
        assertEquals(
                trapezoids(GainsCurve.of(many).points()), GainsCurve.of(many).area(), 1e-4);
    }

    /// Leads that buy as often as their chance says.
    private static Predictions many(int leads) {
        SplittableRandom random = new SplittableRandom(42);
        double[] chances = random.doubles(leads).toArray();
        boolean[] labels = new boolean[leads];
        for (int i = 0; i < leads; i++) {
            labels[i] = random.nextDouble() < chances[i];
        }
        return new Predictions(IntStream.range(0, leads).toArray(), labels, chances);
    }

    private static double trapezoids(List<Point> points) {
        double area = 0;
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            area += (to.x() - from.x()) * (to.y() + from.y()) / 2;
        }
        return area;
    }
}
