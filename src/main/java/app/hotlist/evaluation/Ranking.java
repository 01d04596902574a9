package app.hotlist.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Leads from the best chance to the worst, in groups of equal chance. Within a group the order is kept.
final class Ranking {

    /// What an axis shows of a list of so many calls that holds so many buyers.
    @FunctionalInterface
    interface Share {
        double of(int calls, int buyers);
    }

    /// How finely a curve is drawn: at most one point more than this.
    private static final int CELLS = 500;

    /// The bits of the best chance. Less the bits of a chance it is a number that rises from the best lead to the
    /// worst.
    private static final long CERTAIN = Double.doubleToRawLongBits(1);

    private final int[] order;
    private final double[] chances;
    private final int[] ends;
    private final int[] found;

    /// @param order the leads by rank
    /// @param chances the chance of each group, falling
    /// @param ends the number of leads up to the end of each group
    /// @param found the number of buyers among the first 0, 1, 2, … leads
    private Ranking(int[] order, double[] chances, int[] ends, int[] found) {
        this.order = order;
        this.chances = chances;
        this.ends = ends;
        this.found = found;
    }

    /// Sorts by the bits of the chances, a byte at a time from the last to the first (radix sort): it takes the same
    /// time whatever the chances, compares nothing and keeps leads of equal chance in their order.
    ///
    /// @param probabilities in [0, 1], none of them -0.0
    static Ranking of(boolean[] labels, double[] probabilities) {
        int leads = probabilities.length;
        long[] keys = new long[leads];
        int[] order = new int[leads];
        for (int i = 0; i < leads; i++) {
            keys[i] = CERTAIN - Double.doubleToRawLongBits(probabilities[i]);
            order[i] = i;
        }
        return of(labels, new RadixOrder(keys, order).sorted());
    }

    private static Ranking of(boolean[] labels, RadixOrder sorted) {
        long[] keys = sorted.keys();
        int[] order = sorted.order();
        double[] chances = new double[keys.length];
        int[] ends = new int[keys.length];
        int[] found = new int[keys.length + 1];
        int groups = 0;
        for (int rank = 0; rank < keys.length; rank++) {
            found[rank + 1] = found[rank] + (labels[order[rank]] ? 1 : 0);
            if (rank + 1 == keys.length || keys[rank] != keys[rank + 1]) {
                chances[groups] = Double.longBitsToDouble(CERTAIN - keys[rank]);
                ends[groups++] = rank + 1;
            }
        }
        return new Ranking(order, Arrays.copyOf(chances, groups), Arrays.copyOf(ends, groups), found);
    }

    int size() {
        return order.length;
    }

    int positives() {
        return found[order.length];
    }

    int lead(int rank) {
        return order[rank];
    }

    /// 1 if the lead of that rank bought, else 0.
    int buys(int rank) {
        return found[rank + 1] - found[rank];
    }

    int groups() {
        return ends.length;
    }

    /// The chance of every lead of a group.
    double chance(int group) {
        return chances[group];
    }

    /// How many leads there are up to the end of a group; 0 for the group before the first, -1.
    int calls(int group) {
        return group < 0 ? 0 : ends[group];
    }

    /// How many buyers there are up to the end of a group; 0 for the group before the first, -1.
    int buyers(int group) {
        return found[calls(group)];
    }

    /// How many buyers the first leads are, leads of equal chance in their own order.
    int buyersInOrder(int calls) {
        return found[calls];
    }

    /// How many buyers the first leads are, if leads of equal chance were shuffled: the expected number.
    double buyersExpected(int calls) {
        int group = groupOf(calls);
        int before = calls(group - 1);
        if (calls == before) {
            return buyers(group - 1);
        }
        double share = (double) (calls - before) / (calls(group) - before);
        return buyers(group - 1) + share * (buyers(group) - buyers(group - 1));
    }

    /// The group in which a list of so many leads ends.
    int groupOf(int calls) {
        if (calls < 0 || calls > size()) {
            throw new IllegalArgumentException("%d calls, but %d leads".formatted(calls, size()));
        }
        int at = Arrays.binarySearch(ends, calls);
        return at >= 0 ? at : -at - 1;
    }

    /// How many leads have at least that chance.
    int callsFrom(double threshold) {
        int low = 0;
        int high = groups();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (chances[middle] >= threshold) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return calls(low - 1);
    }

    /// The drawn points of a curve, from the start, where nobody is called, to the last group.
    ///
    /// The way from nobody called to everybody called is cut into cells of equal length, measured in leads
    /// and in buyers together; the last group of each cell stays. So no drawn point is missing further than
    /// one cell from its place, however the groups are spread.
    List<Point> points(Share x, Share y) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(x.of(0, 0), y.of(0, 0), Double.POSITIVE_INFINITY));
        double perLead = (CELLS - 1) / 2.0 / size();
        double perBuyer = (CELLS - 1) / 2.0 / Math.max(1, positives());
        int last = groups() - 1;
        int cell = last < 0 ? 0 : cell(0, perLead, perBuyer);
        for (int group = 0; group <= last; group++) {
            int next = group == last ? CELLS : cell(group + 1, perLead, perBuyer);
            if (next != cell) {
                int calls = calls(group);
                int buyers = buyers(group);
                points.add(new Point(x.of(calls, buyers), y.of(calls, buyers), chance(group)));
            }
            cell = next;
        }
        return List.copyOf(points);
    }

    private int cell(int group, double perLead, double perBuyer) {
        return (int) (calls(group) * perLead + buyers(group) * perBuyer);
    }
}
