package app.hotlist.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RadixOrderTest {

    @Test
    void keepsTheOrderOfEqualKeys() {
        RadixOrder sorted = sorted(7, 3, 7, 3, Long.MAX_VALUE, 0);

        assertArrayEquals(new long[] {0, 3, 3, 7, 7, Long.MAX_VALUE}, sorted.keys());
        assertArrayEquals(new int[] {5, 1, 3, 0, 2, 4}, sorted.order());
    }

    @Test
    void sortsAsTheJdkDoes() {
        long[] keys = new SplittableRandom(1)
                .longs(5_000, 0, Long.MAX_VALUE)
                .map(key -> key >>> (key % 60))
                .toArray();
        long[] expected = keys.clone();
        Arrays.sort(expected);

        assertArrayEquals(expected, sorted(keys).keys());
    }

    @Test
    void sortsNothingAndOne() {
        assertEquals(0, sorted().keys().length);
        assertArrayEquals(new int[] {0}, sorted(5).order());
    }

    private static RadixOrder sorted(long... keys) {
        return new RadixOrder(keys.clone(), IntStream.range(0, keys.length).toArray()).sorted();
    }
}
