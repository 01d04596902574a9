package app.hotlist.evaluation;

import static app.hotlist.evaluation.Samples.predictions;
import static app.hotlist.evaluation.Samples.tenLeads;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Json;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private static final double EXACT = 1e-12;

    @Test
    void judgesTheListFromOneHalfOn() {
        Metrics metrics = Metrics.of(tenLeads()); // 7 called, 4 of them buyers, 3 rightly left out

        assertEquals(0.7, metrics.accuracy(), EXACT);
        assertEquals(4 / 7.0, metrics.precision(), EXACT);
        assertEquals(1, metrics.recall(), EXACT);
        assertEquals(8 / 11.0, metrics.f1(), EXACT);
    }

    @Test
    void countsTiesOneHalfInTheAreaUnderTheCurve() {
        // of 6 non-buyers each buyer beats: .9 all 6; .8 5 and a tie; .7 5; .5 3 and a tie
        assertEquals((6 + 5.5 + 5 + 3.5) / 24, Metrics.of(tenLeads()).rocAuc(), EXACT);
    }

    @Test
    void takesEqualChancesAsOneStepInTheAveragePrecision() {
        // a buyer each at the ends of: .9 (1 of 1), .8 (2 of 3), .7 (3 of 4), .5 (4 of 7)
        assertEquals(
                (1 + 2 / 3.0 + 3 / 4.0 + 4 / 7.0) / 4, Metrics.of(tenLeads()).averagePrecision(), EXACT);
    }

    @Test
    void measuresTheDistanceOfTheChances() {
        Metrics metrics = Metrics.of(predictions("+ - +", 0.8, 0.4, 0.5));

        assertEquals(-Math.log(0.8 * 0.6 * 0.5) / 3, metrics.logLoss(), EXACT);
        assertEquals((0.04 + 0.16 + 0.25) / 3, metrics.brier(), EXACT);
    }

    @Test
    void keepsTheLogLossOfAWrongCertaintyFinite() {
        assertEquals(-Math.log(1e-15), Metrics.of(predictions("+", 0)).logLoss(), EXACT);
        assertTrue(Metrics.of(predictions("-", 1)).logLoss() > 34);
    }

    @Test
    void comparesTheBestTenthWithAll() {
        assertEquals(2.5, Metrics.of(tenLeads()).liftTop10(), EXACT); // the best of ten bought; 0.4 of all did
    }

    @Test
    void takesAtLeastOneLeadForTheBestTenth() {
        assertEquals(2, Metrics.of(predictions("- +", 0.1, 0.2)).liftTop10(), EXACT);
    }

    @Test
    void isPureChanceWhereAllLeadsTie() {
        Metrics metrics = Metrics.of(predictions("+ - - -", 0.25, 0.25, 0.25, 0.25));

        assertEquals(0.5, metrics.rocAuc(), EXACT);
        assertEquals(0.25, metrics.averagePrecision(), EXACT);
        assertEquals(0, metrics.calibrationError(), EXACT);
        assertEquals(Double.NaN, metrics.precision());
    }

    @Test
    void hasNoAreaWhereAllLeadsBoughtOrNoneDid() {
        Metrics allBought = Metrics.of(predictions("+ +", 0.75, 0.25));
        Metrics noneBought = Metrics.of(predictions("- -", 0.75, 0.25));

        assertEquals(Double.NaN, allBought.rocAuc());
        assertEquals(1, allBought.averagePrecision());
        assertEquals(1, allBought.liftTop10());
        assertEquals(Double.NaN, noneBought.rocAuc());
        assertEquals(Double.NaN, noneBought.averagePrecision());
        assertEquals(Double.NaN, noneBought.recall());
        assertEquals(Double.NaN, noneBought.liftTop10());
    }

    @Test
    void isUndefinedWithoutLeads() {
        Metrics undefined = new Metrics(
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN);

        assertEquals(undefined, Metrics.of(predictions("")));
    }

    @Test
    void survivesAFileEvenWhereUndefined() {
        Metrics metrics = Metrics.of(predictions("- -", 0.75, 0.25));

        assertEquals(metrics, Json.read(Json.write(metrics), Metrics.class, "test"));
    }
}
