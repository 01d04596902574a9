package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class QuantilesTest {

    @Test
    void interpolatesBetweenNeighbours() {
        // places 0.75, 1.5 and 2.25 among 1, 2, 4, 8
        Quantiles quantiles = Quantiles.of(8, 1, 4, 2);

        assertEquals(1.75, quantiles.at(0.25), 1e-12);
        assertEquals(3, quantiles.at(0.5), 1e-12);
        assertEquals(5, quantiles.at(0.75), 1e-12);
        assertEquals(1, quantiles.at(0), 1e-12);
        assertEquals(8, quantiles.at(1), 1e-12);
    }

    @Test
    void leavesTheGivenValuesAsTheyAre() {
        double[] values = {3, 1, 2};

        assertEquals(2, Quantiles.of(values).at(0.5), 1e-12);
        assertEquals(3, values[0], 1e-12);
    }

    @Test
    void refusesNoValuesAndSharesOutsideZeroToOne() {
        assertThrows(IllegalArgumentException.class, Quantiles::of);
        assertThrows(IllegalArgumentException.class, () -> Quantiles.of(1).at(1.1));
        assertThrows(IllegalArgumentException.class, () -> Quantiles.of(1).at(Double.NaN));
    }
}
