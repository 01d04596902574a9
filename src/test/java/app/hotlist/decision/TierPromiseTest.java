package app.hotlist.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.hotlist.model.Tier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TierPromiseTest {

    @Test
    void listsAreAddedUpByTierWeighedByTheirLeads() {
        List<TierPromise> sum = TierPromise.sum(List.of(
                new TierPromise(Tier.A, 30, 0.9, 24),
                new TierPromise(Tier.B, 10, 0.5, 4),
                new TierPromise(Tier.A, 10, 0.5, 6)));

        assertEquals(List.of(Tier.values()), sum.stream().map(TierPromise::tier).toList());
        assertEquals(new TierPromise(Tier.A, 40, 0.8, 30), sum.getFirst());
        assertEquals(new TierPromise(Tier.B, 10, 0.5, 4), sum.get(1));
        assertEquals(Optional.empty(), sum.getLast().promise(), "nothing is known of D");
    }

    @Test
    void aPromiseIsComparedWithTheShareThatBought() {
        assertEquals(
                new Promise(0.8, 0.75, 40),
                new TierPromise(Tier.A, 40, 0.8, 30).promise().orElseThrow());
    }

    @Test
    void aPromiseIsKeptBrokenOrExceededByMoreThanChance() {
        assertEquals(TierPromise.Verdict.KEPT, new TierPromise(Tier.A, 100, 0.8, 76).verdict());
        assertEquals(TierPromise.Verdict.LESS, new TierPromise(Tier.A, 100, 0.8, 55).verdict());
        assertEquals(TierPromise.Verdict.MORE, new TierPromise(Tier.A, 100, 0.5, 90).verdict());
        assertEquals(TierPromise.Verdict.TOO_FEW, new TierPromise(Tier.A, 29, 0.8, 5).verdict());
        assertEquals(TierPromise.Verdict.TOO_FEW, new TierPromise(Tier.A, 0, 0, 0).verdict());
    }

    @Test
    void nothingImpossibleIsTaken() {
        assertThrows(IllegalArgumentException.class, () -> new TierPromise(Tier.A, 3, 0.8, 4));
        assertThrows(IllegalArgumentException.class, () -> new TierPromise(Tier.A, 3, Double.NaN, 1));
    }
}
