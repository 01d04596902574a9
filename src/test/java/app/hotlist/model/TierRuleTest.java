package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.hotlist.base.Json;
import app.hotlist.evaluation.CallOrder;
import app.hotlist.evaluation.Predictions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// On ten leads with chances .95, .85, … .05, of whom three bought.
class TierRuleTest {

    private final TierRule capacity = new TierRule.ByCapacity();

    @Test
    void capacityPutsWhoCanBeCalledIntoAAndAsManyIntoB() {
        // Two calls: the best two, the next two, and above the average of 30 % is C.
        assertEquals(new Tiers(0.85, 0.65, 0.3), capacity.tiers(tenLeads(), 2));
    }

    @Test
    void everybodyIsInAWhenAllCanBeCalled() {
        assertEquals(new Tiers(0.05, 0.05, 0.05), capacity.tiers(tenLeads(), 10));
        assertEquals(new Tiers(0.05, 0.05, 0.05), capacity.tiers(tenLeads(), Integer.MAX_VALUE));
    }

    @Test
    void theBestLeadIsInAEvenIfNobodyCanBeCalled() {
        assertEquals(new Tiers(0.95, 0.85, 0.3), capacity.tiers(tenLeads(), 0));
    }

    @Test
    void fixedChancesStayWhatTheyAre() {
        assertEquals(new Tiers(0.6, 0.4, 0.2), TierRule.ByChance.usual().tiers(tenLeads(), 2));
    }

    @Test
    void quartersAreEquallyLarge() {
        // 2.5, 5 and 7.5 of ten leads, rounded to whole ones.
        assertEquals(new Tiers(0.75, 0.55, 0.25), new TierRule.Quarters().tiers(tenLeads(), 2));
    }

    @Test
    void nothingIsDividedWhereNothingWasTested() {
        CallOrder nobody = CallOrder.of(new Predictions(new int[0], new boolean[0], new double[0]));

        assertThrows(IllegalArgumentException.class, () -> capacity.tiers(nobody, 2));
        assertThrows(IllegalArgumentException.class, () -> new TierRule.Quarters().tiers(nobody, 2));
    }

    @Test
    void isWrittenUnderItsName() {
        TierRule usual = TierRule.ByChance.usual();

        assertEquals(usual, Json.read(Json.writeLine(usual), TierRule.class, "rule"));
        assertEquals("{\"rule\":\"capacity\"}", Json.writeLine(capacity));
    }

    private static CallOrder tenLeads() {
        double[] chances =
                IntStream.range(0, 10).mapToDouble(i -> (95 - 10 * i) / 100.0).toArray();
        boolean[] bought = {true, true, false, true, false, false, false, false, false, false};
        return CallOrder.of(new Predictions(IntStream.range(0, 10).toArray(), bought, chances));
    }
}
