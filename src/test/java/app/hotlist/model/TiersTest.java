package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
    void refuseEdgesThatDoNotFall() {
        assertThrows(IllegalArgumentException.class, () -> new Tiers(0.2, 0.4, 0.1));
        assertThrows(IllegalArgumentException.class, () -> new Tiers(1.1, 0.4, 0.1));
        assertThrows(IllegalArgumentException.class, () -> new Tiers(0.9, 0.4, Double.NaN));
    }
}
