package app.hotlist.drift;

import app.hotlist.base.Texts;
import app.hotlist.table.Quantiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Groups of numbers whose ends are the deciles of the past: each group holds its upper end, not its lower one, and the
/// outer two have no end. Where many numbers are equal there are fewer groups than ten; the least number is told from
/// the others in any case.
final class Deciles {

    private static final int GROUPS = 10;

    /// The upper ends of all groups but the last, ascending.
    private final double[] ends;

    /// Whether the numbers of the past were all the same: then below, equal and above are told apart, since deciles
    /// would not see any change.
    private final boolean constant;

    private Deciles(double[] ends, boolean constant) {
        this.ends = ends;
        this.constant = constant;
    }

    /// @param then at least one number, none `NaN`
    static Deciles of(double[] then) {
        Quantiles quantiles = Quantiles.of(then);
        double least = quantiles.at(0);
        double most = quantiles.at(1);
        if (least == most) {
            return new Deciles(new double[] {Math.nextDown(least), least}, true);
        }
        double[] between = IntStream.range(1, GROUPS)
                .mapToDouble(tenth -> quantiles.at((double) tenth / GROUPS))
                .distinct()
                .filter(end -> end > least && end < most)
                .toArray();
        return new Deciles(between.length == 0 ? new double[] {least} : between, false);
    }

    /// How many of the numbers are in each group.
    long[] count(double[] numbers) {
        long[] counts = new long[ends.length + 1];
        for (double number : numbers) {
            int at = Arrays.binarySearch(ends, number);
            counts[at >= 0 ? at : -at - 1]++;
        }
        return counts;
    }

    /// The groups, in words.
    List<String> names() {
        double last = ends[ends.length - 1];
        if (constant) {
            return List.of(
                    Texts.get("model.evidence.under", last),
                    Texts.get("model.evidence.exactly", last),
                    Texts.get("drift.group.over", last));
        }
        List<String> names = new ArrayList<>();
        names.add(Texts.get("model.evidence.up-to", ends[0]));
        for (int at = 1; at < ends.length; at++) {
            names.add(Texts.get("drift.group.over-to", ends[at - 1], ends[at]));
        }
        names.add(Texts.get("drift.group.over", last));
        return names;
    }
}
