package app.hotlist.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ColumnEffectTest {

    private static final ColumnEffect VISITS = new ColumnEffect.OfNumbers(
            "Visits",
            ColumnEffect.Axis.NUMBERS,
            0.4,
            List.of(new ColumnEffect.Place(2, 0.1), new ColumnEffect.Place(6, 0.5)),
            List.of(new ColumnEffect.Band(0, 10, 7)),
            Optional.of(new ColumnEffect.Level("not given", 3, 0.2)));

    private static final ColumnEffect SOURCE = new ColumnEffect.OfLevels(
            "Source", ColumnEffect.Facet.VALUE, 0.4, List.of(new ColumnEffect.Level("Fair", 5, 0.3)), 2);

    @Test
    void aNumberBetweenTwoTriedOnesHasAChanceInProportion() {
        assertEquals(0.2, VISITS.chance(new ColumnEffect.At(3)).orElseThrow(), 1e-12);
        assertEquals(0.5, VISITS.chance(new ColumnEffect.At(6)).orElseThrow(), 1e-12);
    }

    @Test
    void beyondTheEndsTheChanceStays() {
        assertEquals(0.1, VISITS.chance(new ColumnEffect.At(-5)).orElseThrow(), 1e-12);
        assertEquals(0.5, VISITS.chance(new ColumnEffect.At(99)).orElseThrow(), 1e-12);
    }

    @Test
    void aWordHasTheChanceOfItsLevel() {
        assertEquals(OptionalDouble.of(0.3), SOURCE.chance(new ColumnEffect.Word("Fair")));
        assertEquals(OptionalDouble.empty(), SOURCE.chance(new ColumnEffect.Word("Fax")), "it was not tried");
        assertEquals(OptionalDouble.empty(), SOURCE.chance(new ColumnEffect.At(1)));
        assertEquals(OptionalDouble.of(0.2), VISITS.chance(new ColumnEffect.Word("not given")));
    }
}
