package app.hotlist.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Leads from the best chance to the worst, in groups of equal chance. Within a group the order is kept.
final class Ranking {

    /// What an axis shows of a list of so many calls that holds so many buyers.
    @FunctionalInterface
    interface Share {
        double of(int calls, int buyers);
    }

    /// How finely a curve is drawn: at most one point more than this.
    private static final int CELLS = 500;

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

    /// Sorts the chances alone, then deals the leads into their groups: no boxed comparisons, and stable.
    static Ranking of(boolean[] labels, double[] probabilities) {
        double[] rising = distinct(probabilities);
        int groups = rising.length;
        int[] group = new int[probabilities.length];
        int[] ends = new int[groups];
        for (int i = 0; i < probabilities.length; i++) {
            group[i] = groups - 1 - Arrays.binarySearch(rising, probabilities[i]);
            ends[group[i]]++;
        }
        Arrays.parallelPrefix(ends, Integer::sum);

        int[] next = new int[groups];
        System.arraycopy(ends, 0, next, Math.min(1, groups), Math.max(0, groups - 1));
        int[] order = new int[probabilities.length];
        for (int i = 0; i < group.length; i++) {
            order[next[group[i]]++] = i;
        }

        int[] found = new int[order.length + 1];
        for (int rank = 0; rank < order.length; rank++) {
            found[rank + 1] = found[rank] + (labels[order[rank]] ? 1 : 0);
        }
        double[] falling = new double[groups];
        Arrays.setAll(falling, g -> rising[groups - 1 - g]);
        return new Ranking(order, falling, ends, found);
    }

    private static double[] distinct(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
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

    /// The groups at whose ends a curve is drawn, from -1, which is the start, to the last.
    ///
    /// The way from nobody called to everybody called is cut into cells of equal length, measured in leads
    /// and in buyers together; the last group of each cell stays. So no drawn point is missing further than
    /// one cell from its place, however the groups are spread.
    private IntStream drawn() {
        return IntStream.range(-1, groups()).filter(g -> g == -1 || g == groups() - 1 || cell(g) != cell(g + 1));
    }

    /// The drawn points of a curve.
    List<Point> points(Share x, Share y) {
        return drawn().mapToObj(group -> new Point(
                        x.of(calls(group), buyers(group)),
                        y.of(calls(group), buyers(group)),
                        group < 0 ? Double.POSITIVE_INFINITY : chance(group)))
                .toList();
    }

    private int cell(int group) {
        double way = (double) calls(group) / size() + (double) buyers(group) / Math.max(1, positives());
        return (int) (way / 2 * (CELLS - 1));
    }
}
