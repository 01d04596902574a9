package app.hotlist.evaluation;

import static app.hotlist.evaluation.Samples.predictions;
import static app.hotlist.evaluation.Samples.tenLeads;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {

    @Test
    void callsWhoeverReachesTheThreshold() {
        assertEquals(new ConfusionMatrix(4, 3, 3, 0), ConfusionMatrix.at(0.5, tenLeads()));
        assertEquals(new ConfusionMatrix(3, 2, 4, 1), ConfusionMatrix.at(0.51, tenLeads()));
    }

    @Test
    void callsNobodyAboveTheBestAndEverybodyFromZero() {
        assertEquals(new ConfusionMatrix(0, 0, 6, 4), ConfusionMatrix.at(0.91, tenLeads()));
        assertEquals(new ConfusionMatrix(4, 6, 0, 0), ConfusionMatrix.at(0, tenLeads()));
    }

    @Test
    void callsTheBestLeads() {
        assertEquals(new ConfusionMatrix(3, 1, 5, 1), ConfusionMatrix.top(4, tenLeads()));
        assertEquals(new ConfusionMatrix(0, 0, 6, 4), ConfusionMatrix.top(0, tenLeads()));
        assertEquals(new ConfusionMatrix(4, 6, 0, 0), ConfusionMatrix.top(200, tenLeads()));
    }

    @Test
    void countsBuyersOfEqualChanceByExpectationWhateverTheirOrder() {
        // 4 equal leads, 1 buyer: the best 3 hold 0.75 of him, so 1; the best 1 holds 0.25, so 0
        assertEquals(new ConfusionMatrix(1, 2, 1, 0), ConfusionMatrix.top(3, predictions("- - - +", 1, 1, 1, 1)));
        assertEquals(new ConfusionMatrix(0, 1, 2, 1), ConfusionMatrix.top(1, predictions("+ - - -", 1, 1, 1, 1)));
    }

    @Test
    void derivesTheSharesFromTheCounts() {
        ConfusionMatrix matrix = new ConfusionMatrix(6, 2, 10, 4);

        assertEquals(8, matrix.called());
        assertEquals(22, matrix.total());
        assertEquals(16 / 22.0, matrix.accuracy());
        assertEquals(0.75, matrix.precision());
        assertEquals(0.6, matrix.recall());
        assertEquals(12 / 18.0, matrix.f1());
    }

    @Test
    void leavesUndefinedWhatWouldDivideByNobody() {
        ConfusionMatrix nobody = new ConfusionMatrix(0, 0, 0, 0);

        assertEquals(Double.NaN, nobody.accuracy());
        assertEquals(Double.NaN, nobody.precision());
        assertEquals(Double.NaN, nobody.recall());
        assertEquals(Double.NaN, nobody.f1());
        assertEquals(0, new ConfusionMatrix(0, 0, 3, 2).f1());
    }

    @Test
    void refusesNegativeCounts() {
        assertThrows(IllegalArgumentException.class, () -> new ConfusionMatrix(-1, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new ConfusionMatrix(0, -1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new ConfusionMatrix(0, 0, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> new ConfusionMatrix(0, 0, 0, -1));
    }
}
