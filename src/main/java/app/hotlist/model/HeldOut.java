package app.hotlist.model;

import java.util.List;
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
        return folds(labels, nth, seed).getFirst();
    }

    /// Holds out every row once.
    ///
    /// @param count how many times a share is held out
    static List<HeldOut> folds(boolean[] labels, int count, long seed) {
        int[] order = Lots.order(labels.length, new SplittableRandom(seed));
        int[] fold = new int[labels.length];
        int bought = 0;
        int notBought = 0;
        for (int row : order) {
            fold[row] = (labels[row] ? bought++ : notBought++) % count;
        }
        return IntStream.range(0, count)
                .mapToObj(held -> of(labels, fold, held))
                .toList();
    }

    private static HeldOut of(boolean[] labels, int[] fold, int held) {
        int[] rows = IntStream.range(0, labels.length)
                .filter(row -> fold[row] == held)
                .toArray();
        int[] others = IntStream.range(0, labels.length)
                .filter(row -> fold[row] != held)
                .toArray();
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
