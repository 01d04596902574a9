package app.hotlist.evaluation;

/// Keys and what they stand for, put in order by the keys; what has the same key stays in its order.
///
/// A radix sort, a byte at a time from the last to the first. Bytes that all keys share cost nothing, so chances that
/// were floats take half the time.
final class RadixOrder {

    private static final int BYTES = Long.BYTES;
    private static final int VALUES = 1 << Byte.SIZE;
    private static final int MASK = VALUES - 1;

    private long[] keys;
    private int[] order;

    /// Keeps the arrays and changes them.
    ///
    /// @param keys none of them negative
    /// @param order what each key stands for
    RadixOrder(long[] keys, int[] order) {
        this.keys = keys;
        this.order = order;
    }

    /// Itself, in order.
    RadixOrder sorted() {
        int[][] counts = counts();
        long[] otherKeys = new long[keys.length];
        int[] otherOrder = new int[keys.length];
        for (int place = 0; place < BYTES; place++) {
            int[] next = counts[place];
            if (keys.length > 0 && next[value(keys[0], place)] < keys.length) {
                startOf(next);
                for (int i = 0; i < keys.length; i++) {
                    int at = next[value(keys[i], place)]++;
                    otherKeys[at] = keys[i];
                    otherOrder[at] = order[i];
                }
                long[] sortedKeys = otherKeys;
                otherKeys = keys;
                keys = sortedKeys;
                int[] sortedOrder = otherOrder;
                otherOrder = order;
                order = sortedOrder;
            }
        }
        return this;
    }

    /// How often each byte has each value.
    private int[][] counts() {
        int[][] counts = new int[BYTES][VALUES];
        for (long key : keys) {
            for (int place = 0; place < BYTES; place++) {
                counts[place][value(key, place)]++;
            }
        }
        return counts;
    }

    /// From how often each value is there to where the first of them goes.
    private static void startOf(int[] counts) {
        int before = 0;
        for (int value = 0; value < VALUES; value++) {
            int count = counts[value];
            counts[value] = before;
            before += count;
        }
    }

    private static int value(long key, int place) {
        return (int) (key >>> (Byte.SIZE * place)) & MASK;
    }

    /// The keys, rising once they are sorted.
    long[] keys() {
        return keys;
    }

    /// What the keys stand for, in the same order.
    int[] order() {
        return order;
    }
}
