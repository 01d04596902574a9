package app.hotlist.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Json;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalibratorTest {

    /// Chances spread evenly; a lead that is given `p` buys with `truth(p)`.
    private static Predictions leads(int count, DoubleUnaryOperator truth) {
        SplittableRandom random = new SplittableRandom(5);
        double[] chances = new double[count];
        boolean[] labels = new boolean[count];
        for (int i = 0; i < count; i++) {
            chances[i] = random.nextDouble();
            labels[i] = random.nextDouble() < truth.applyAsDouble(chances[i]);
        }
        return new Predictions(IntStream.range(0, count).toArray(), labels, chances);
    }

    @Test
    void leavesWhatIsRightAsItIs() {
        assertEquals(Calibrator.Kind.NONE, Calibrator.choose(leads(20_000, p -> p), 1));
    }

    @ParameterizedTest
    @EnumSource(
            value = Calibrator.Kind.class,
            names = {"PLATT", "ISOTONIC"})
    void findsTheTruthBehindChancesThatAreTooSure(Calibrator.Kind kind) {
        // Twice the log-odds: a lead that is given 0.8 buys in 2 of 3 cases (log-odds ln 4, halved ln 2).
        DoubleUnaryOperator truth = p -> Math.sqrt(p) / (Math.sqrt(p) + Math.sqrt(1 - p));

        Calibrator calibrator = kind.fit(leads(20_000, truth));

        assertEquals(2 / 3.0, calibrator.of(0.8), 0.03);
        assertEquals(1 / 3.0, calibrator.of(0.2), 0.03);
    }

    @Test
    void choosesStepsWhereNoCurveFits() {
        assertEquals(Calibrator.Kind.ISOTONIC, Calibrator.choose(leads(20_000, p -> p < 0.5 ? 0.1 : 0.4), 1));
    }

    @ParameterizedTest
    @EnumSource(Calibrator.Kind.class)
    void neverChangesTheRanking(Calibrator.Kind kind) {
        Predictions raw = leads(3_000, p -> p * p);

        Predictions calibrated = kind.fit(raw).of(raw);

        for (int rank = 0; rank < raw.size(); rank++) {
            assertEquals(raw.atRank(rank), calibrated.atRank(rank));
        }
    }

    @Test
    void runsThroughTheCentresOfTheSteps() {
        // Of 10 leads at 0.2 one bought, of 10 at 0.6 eight: with one lead of the average kind (0.45) each,
        // 1.45 / 11 and 8.45 / 11. Half way between the centres lies the mean of both.
        double[] chances = new double[20];
        boolean[] labels = new boolean[20];
        for (int i = 0; i < 20; i++) {
            chances[i] = i < 10 ? 0.2 : 0.6;
            labels[i] = i == 0 || (i >= 10 && i < 18);
        }
        Predictions leads = new Predictions(IntStream.range(0, 20).toArray(), labels, chances);

        Calibrator line = Calibrator.Kind.ISOTONIC.fit(leads);

        assertEquals(1.45 / 11, line.of(0.2), 1e-12);
        assertEquals(8.45 / 11, line.of(0.6), 1e-12);
        assertEquals(9.9 / 22, line.of(0.4), 1e-12);
        assertEquals(1.45 / 12, line.of(0), 1e-12);
        assertEquals(9.45 / 12, line.of(1), 1e-12);
    }

    @Test
    void poolsNeighboursThatFall() {
        boolean[] labels = {false, true, false, true};
        Predictions leads = new Predictions(new int[] {0, 1, 2, 3}, labels, new double[] {0.1, 0.4, 0.6, 0.9});

        Calibrator line = Calibrator.Kind.ISOTONIC.fit(leads);

        // The two in the middle are one step at 0.5, of which one bought: (1 + 0.5) / 3.
        assertEquals(0.5, line.of(0.5), 1e-12);
    }

    @Test
    void aWorthlessOrUpsideDownModelIsLeftAlone() {
        assertEquals(new Calibrator.None(), Calibrator.Kind.PLATT.fit(leads(5_000, p -> 1 - p)));
        assertEquals(new Calibrator.None(), Calibrator.Kind.ISOTONIC.fit(leads(50, _ -> 0)));
    }

    @Test
    void plattsSmoothingKeepsSeparatedLeadsFinite() {
        Platt curve = Platt.fit(new double[] {-2, -1, 1, 2}, new boolean[] {false, false, true, true});

        // The targets are 1/4 and 3/4, so no lead is quite certain.
        assertTrue(curve.ofScore(2) < 0.9 && curve.ofScore(-2) > 0.1, curve::toString);
        assertEquals(0.5, curve.ofScore(0), 1e-6);
    }

    @ParameterizedTest
    @EnumSource(Calibrator.Kind.class)
    void comesBackFromJson(Calibrator.Kind kind) {
        Calibrator calibrator = kind.fit(leads(500, p -> p * p));

        assertEquals(calibrator, Json.read(Json.write(calibrator), Calibrator.class, "test"));
    }

    @Test
    void refusesLinesThatDoNotRise() {
        assertThrows(IllegalArgumentException.class, () -> new Isotonic(List.of(0.0, 1.0), List.of(0.5, 0.5)));
        assertThrows(IllegalArgumentException.class, () -> new Isotonic(List.of(0.1, 1.0), List.of(0.1, 0.5)));
        assertThrows(IllegalArgumentException.class, () -> new Isotonic(List.of(0.0, 1.0), List.of(0.1, 1.5)));
    }

    @Test
    void judgesACalibratorByLeadsItHasNotSeen() {
        Predictions leads = leads(2_000, p -> p);

        double honest = Metrics.of(Calibrator.crossFitted(Calibrator.Kind.ISOTONIC, leads, 3))
                .brier();
        double flattered =
                Metrics.of(Calibrator.Kind.ISOTONIC.fit(leads).of(leads)).brier();

        assertTrue(honest > flattered, honest + " " + flattered);
    }
}
