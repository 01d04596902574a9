package app.hotlist.model;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// What is drawn by lot.
final class Lots {

    private Lots() {}

    /// The numbers from 0 on in an order by lot, every order as likely as any other.
    static int[] order(int count, SplittableRandom random) {
        int[] order = IntStream.range(0, count).toArray();
        for (int i = order.length - 1; i > 0; i--) {
            swap(order, i, random.nextInt(i + 1));
        }
        return order;
    }

    /// Some of the numbers from 0 on, each at most once; all of them if there are no more than wanted.
    static int[] some(int count, int wanted, long seed) {
        int[] numbers = IntStream.range(0, count).toArray();
        SplittableRandom random = new SplittableRandom(seed);
        int drawn = Math.min(count, wanted);
        for (int i = 0; i < drawn; i++) {
            swap(numbers, i, i + random.nextInt(count - i));
        }
        return Arrays.copyOf(numbers, drawn);
    }

    private static void swap(int[] numbers, int one, int other) {
        int kept = numbers[one];
        numbers[one] = numbers[other];
        numbers[other] = kept;
    }
}
