package app.hotlist.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShiftTest {

    @Test
    void theShareIsHowManyLeadsChangedPlaces() {
        assertEquals(
                0.35, Shift.of(new long[] {50, 50, 0}, new long[] {40, 25, 35}).share(), 1e-12);
        assertEquals(0, Shift.of(new long[] {50, 50}, new long[] {500, 500}).share());
        assertEquals(1, Shift.of(new long[] {50, 0}, new long[] {0, 70}).share());
    }

    @Test
    void aFewLeadsWithANewValueAreWorthALookHoweverLargeTheIndex() {
        Shift few = Shift.of(new long[] {3000, 3000, 0}, new long[] {940, 940, 120});
        Shift many = Shift.of(new long[] {3000, 3000, 0}, new long[] {880, 880, 240});

        assertTrue(few.psi() > Psi.MOVED, () -> "index " + few.psi());
        assertEquals(DriftVerdict.LOOK, few.verdict(2000));
        assertEquals(DriftVerdict.MOVED, many.verdict(2000), "more than a tenth of the leads");
    }
}
