package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.hotlist.evaluation.Predictions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TiersTest {

    @Test
    void aChanceOnTheEdgeBelongsToTheBetterTier() {
        Tiers tiers = new Tiers(0.7, 0.4, 0.2);

        assertEquals(Tier.A, tiers.of(0.7));
        assertEquals(Tier.B, tiers.of(0.4));
        assertEquals(Tier.C, tiers.of(0.2));
        assertEquals(Tier.D, tiers.of(0.19999));
    }

    @Test
    void followTheShareThatCanBeCalled() {
        // Ten leads with chances 0.95, 0.85, … 0.05, three of them bought: 20 % are the best two, the next two
        // are B, and above the rate of 0.3 is C.
        Tiers tiers = Tiers.byCapacity(tenLeads(), 0.2);

        assertEquals(new Tiers(0.85, 0.65, 0.3), tiers);
    }

    @Test
    void everybodyIsInAWhenAllCanBeCalled() {
        Tiers tiers = Tiers.byCapacity(tenLeads(), 1);

        assertEquals(new Tiers(0.05, 0.05, 0.05), tiers);
    }

    @Test
    void refuseEdgesThatDoNotFall() {
        assertThrows(IllegalArgumentException.class, () -> new Tiers(0.2, 0.4, 0.1));
        assertThrows(IllegalArgumentException.class, () -> new Tiers(1.1, 0.4, 0.1));
        assertThrows(IllegalArgumentException.class, () -> new Tiers(0.9, 0.4, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Tiers.byCapacity(tenLeads(), 0));
    }

    private static Predictions tenLeads() {
        boolean[] labels = new boolean[10];
        labels[0] = true;
        labels[1] = true;
        labels[4] = true;
        double[] chances =
                IntStream.range(0, 10).mapToDouble(i -> (95 - 10 * i) / 100.0).toArray();
        return new Predictions(IntStream.range(0, 10).toArray(), labels, chances);
    }
}
