package app.hotlist.model;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// A share of the training rows that is not learnt from, with the same rate of buyers as the rest.
///
/// @param rows held out, rising
/// @param others learnt from, rising
@SuppressWarnings("ArrayRecordComponent") // package-private and never compared
record HeldOut(int[] rows, boolean[] labels, int[] others, boolean[] othersLabels) {

    /// Holds out every `nth` row of those that bought and of those that did not, in an order of the seed's making.
    static HeldOut of(boolean[] labels, int nth, long seed) {
        int[] order = IntStream.range(0, labels.length).toArray();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int row = order[i];
            order[i] = order[other];
            order[other] = row;
        }
        boolean[] held = new boolean[labels.length];
        int bought = 0;
        int notBought = 0;
        for (int row : order) {
            held[row] = (labels[row] ? bought++ : notBought++) % nth == 0;
        }
        int[] rows = IntStream.range(0, labels.length).filter(row -> held[row]).toArray();
        int[] others =
                IntStream.range(0, labels.length).filter(row -> !held[row]).toArray();
        return new HeldOut(rows, pick(labels, rows), others, pick(labels, others));
    }

    private static boolean[] pick(boolean[] labels, int[] rows) {
        boolean[] some = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            some[i] = labels[rows[i]];
        }
        return some;
    }
}
