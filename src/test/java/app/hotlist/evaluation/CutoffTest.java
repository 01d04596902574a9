package app.hotlist.evaluation;

import static app.hotlist.evaluation.Samples.predictions;
import static app.hotlist.evaluation.Samples.tenLeads;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/// On `.9 + | .8 + - | .7 + | .6 - | .5 - + | .4 - | .3 - | .1 -`
class CutoffTest {

    private static final double NOBODY = Double.POSITIVE_INFINITY;

    @Test
    void capacityEndsWithTheLastLeadThatCanBeCalled() {
        assertEquals(0.9, new Cutoff.Capacity(1).threshold(CallOrder.of(tenLeads())));
        assertEquals(0.7, new Cutoff.Capacity(4).threshold(CallOrder.of(tenLeads())));
        assertEquals(0.1, new Cutoff.Capacity(200).threshold(CallOrder.of(tenLeads())));
        assertEquals(NOBODY, new Cutoff.Capacity(0).threshold(CallOrder.of(tenLeads())));
        assertEquals(NOBODY, new Cutoff.Capacity(5).threshold(CallOrder.of(predictions(""))));
    }

    @Test
    void minimumPrecisionGivesTheLongestListThatIsGoodEnough() {
        assertEquals(0.9, new Cutoff.MinimumPrecision(0.8).threshold(CallOrder.of(tenLeads())));
        assertEquals(
                0.7,
                new Cutoff.MinimumPrecision(0.7).threshold(CallOrder.of(tenLeads()))); // 3 of 4, though 2 of 3 before
        assertEquals(0.5, new Cutoff.MinimumPrecision(0.55).threshold(CallOrder.of(tenLeads()))); // 4 of 7
        assertEquals(0.1, new Cutoff.MinimumPrecision(0.4).threshold(CallOrder.of(tenLeads())));
    }

    @Test
    void minimumPrecisionCallsNobodyWhereNoListIsGoodEnough() {
        assertEquals(NOBODY, new Cutoff.MinimumPrecision(0.8).threshold(CallOrder.of(predictions("- +", 0.9, 0.1))));
        assertEquals(NOBODY, new Cutoff.MinimumPrecision(0.8).threshold(CallOrder.of(predictions(""))));
    }

    @Test
    void minimumPrecisionIsMetExactly() {
        assertEquals(
                0.5, new Cutoff.MinimumPrecision(1 / 3.0).threshold(CallOrder.of(predictions("+ - -", 0.9, 0.5, 0.5))));
    }

    @Test
    void minimumRecallGivesTheShortestListThatCatchesEnough() {
        assertEquals(0.9, new Cutoff.MinimumRecall(0.25).threshold(CallOrder.of(tenLeads())));
        assertEquals(0.8, new Cutoff.MinimumRecall(0.26).threshold(CallOrder.of(tenLeads())));
        assertEquals(0.5, new Cutoff.MinimumRecall(1).threshold(CallOrder.of(tenLeads())));
    }

    @Test
    void minimumRecallCallsNobodyWhereNobodyIsToBeCaught() {
        assertEquals(NOBODY, new Cutoff.MinimumRecall(0).threshold(CallOrder.of(tenLeads())));
        assertEquals(NOBODY, new Cutoff.MinimumRecall(0.9).threshold(CallOrder.of(predictions("- -", 0.9, 0.1))));
        assertEquals(NOBODY, new Cutoff.MinimumRecall(0.9).threshold(CallOrder.of(predictions(""))));
    }

    @Test
    void probabilityIsItsOwnThreshold() {
        assertEquals(0.35, new Cutoff.Probability(0.35).threshold(CallOrder.of(tenLeads())));
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThrows(IllegalArgumentException.class, () -> new Cutoff.Capacity(-1));
        assertThrows(IllegalArgumentException.class, () -> new Cutoff.MinimumPrecision(1.1));
        assertThrows(IllegalArgumentException.class, () -> new Cutoff.MinimumRecall(-0.1));
        assertThrows(IllegalArgumentException.class, () -> new Cutoff.Probability(Double.NaN));
    }
}
