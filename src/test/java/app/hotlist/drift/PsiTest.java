package app.hotlist.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PsiTest {

    @Test
    void isZeroForTheSameSharesWhateverTheCounts() {
        assertEquals(0, Psi.of(new long[] {10, 30}, new long[] {100, 300}), 1e-15);
    }

    @Test
    void matchesTheFormulaByHand() {
        // shares 0.5/0.5 → 0.8/0.2: 0.3·ln(1.6) − 0.3·ln(0.4) = 0.3·ln 4
        assertEquals(0.3 * Math.log(4), Psi.of(new long[] {50, 50}, new long[] {80, 20}), 1e-12);
    }

    @Test
    void isTheSameInBothDirections() {
        long[] one = {7, 20, 3, 70};
        long[] other = {12, 9, 41, 5};

        assertEquals(Psi.of(one, other), Psi.of(other, one), 1e-15);
    }

    @Test
    void takesAnEmptyGroupForOneInTenThousand() {
        // shares 1/0 → 0.5/0.5: −0.5·ln(0.5) + 0.4999·ln(5000)
        assertEquals(
                0.5 * Math.log(2) + 0.4999 * Math.log(5_000), Psi.of(new long[] {100, 0}, new long[] {50, 50}), 1e-12);
    }

    @Test
    void ofGroupsThatShareNothingIsAtItsMost() {
        assertEquals(18.4, Psi.of(new long[] {1, 0}, new long[] {0, 1}), 0.05);
    }

    @Test
    void expectsByChanceWhatYurdakulDerives() {
        // 10 groups, 1,000 against 500: 9 · (1/1000 + 1/500); groups that nobody is in do not count
        long[] then = {100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 0};
        long[] now = {50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 0};

        assertEquals(0.027, Psi.byChance(then, now), 1e-12);
    }

    @Test
    void refusesWhatCannotBeCompared() {
        assertThrows(IllegalArgumentException.class, () -> Psi.of(new long[] {1}, new long[] {1, 1}));
        assertThrows(IllegalArgumentException.class, () -> Psi.of(new long[] {0, 0}, new long[] {1, 1}));
        assertThrows(IllegalArgumentException.class, () -> Psi.of(new long[] {2, -1}, new long[] {1, 1}));
    }
}
