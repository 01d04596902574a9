package app.hotlist.drift;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecilesTest {

    @Test
    void cutsTenGroupsThatHoldTheirUpperEnd() {
        // 0 to 100: deciles 10, 20, …, 90; 0 to 10 are eleven numbers
        double[] then = IntStream.rangeClosed(0, 100).asDoubleStream().toArray();

        assertArrayEquals(
                new long[] {11, 10, 10, 10, 10, 10, 10, 10, 10, 10},
                Deciles.of(then).count(then));
        assertArrayEquals(
                new long[] {2, 1, 0, 0, 0, 0, 0, 0, 0, 2},
                Deciles.of(then).count(new double[] {-7, 10, 10.5, 91, 1e9}));
        assertEquals("up to 10", Deciles.of(then).names().getFirst());
        assertEquals("over 10 to 20", Deciles.of(then).names().get(1));
        assertEquals("over 90", Deciles.of(then).names().getLast());
    }

    @Test
    void tellsTheLeastFromTheOthersWhereDecilesDoNot() {
        Deciles deciles = Deciles.of(
                IntStream.range(0, 40).mapToDouble(lead -> lead < 38 ? 0 : 1).toArray());

        assertArrayEquals(new long[] {1, 2}, deciles.count(new double[] {0, 1, 1}));
    }

    @Test
    void tellsBelowEqualAndAboveWhereAllWereTheSame() {
        Deciles deciles = Deciles.of(new double[] {5, 5, 5});

        assertArrayEquals(new long[] {1, 2, 1}, deciles.count(new double[] {4.9, 5, 5, 6}));
        assertEquals(List.of("under 5", "5", "over 5"), deciles.names());
    }
}
