package app.hotlist.model;

import app.hotlist.table.Column;
import app.hotlist.table.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// Which column another one acts together with: leads with the same value get different points from it, and the
/// partner's value says which.
///
/// As in the interaction index of SHAP's dependence plots (S. Lundberg and others, "Explainable AI for trees: From
/// local explanations to global understanding", 2020), but by shares of variance: of what the points of a column
/// still vary among leads of the same group, the share that the groups of the other column explain.
final class Partners {

    /// A partner explains at least this share of what varies.
    private static final double LEAST_SHARE = 0.2;

    /// Points that vary less than this hang on nothing: half a percentage point.
    private static final double LEAST_DEVIATION = 0.005;

    private Partners() {}

    /// @param leads with the columns
    /// @param points per row and column
    static Map<String, String> of(Table leads, SourceColumns columns, double[][] points) {
        int[][] groups = columns.names().stream()
                .map(leads::column)
                .map(Partners::groups)
                .toArray(int[][]::new);
        Map<String, String> partners = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            int itself = column;
            double[] rest = IntStream.range(0, points.length)
                    .mapToDouble(row -> points[row][itself])
                    .toArray();
            takeMeansOff(rest, groups[column]);
            int partner = strongest(rest, groups, column);
            if (partner >= 0) {
                partners.put(columns.names().get(column), columns.names().get(partner));
            }
        }
        return partners;
    }

    private static int strongest(double[] rest, int[][] groups, int itself) {
        double left = squares(rest);
        if (left < rest.length * LEAST_DEVIATION * LEAST_DEVIATION) {
            return -1;
        }
        int best = -1;
        double least = left * (1 - LEAST_SHARE);
        for (int other = 0; other < groups.length; other++) {
            if (other != itself) {
                double[] unexplained = rest.clone();
                takeMeansOff(unexplained, groups[other]);
                double squares = squares(unexplained);
                if (squares < least) {
                    least = squares;
                    best = other;
                }
            }
        }
        return best;
    }

    private static double squares(double[] values) {
        return Arrays.stream(values).map(value -> value * value).sum();
    }

    private static void takeMeansOff(double[] values, int[] groups) {
        int most = Arrays.stream(groups).max().orElse(0) + 1;
        double[] sums = new double[most];
        int[] counts = new int[most];
        for (int row = 0; row < values.length; row++) {
            sums[groups[row]] += values[row];
            counts[groups[row]]++;
        }
        for (int row = 0; row < values.length; row++) {
            values[row] -= sums[groups[row]] / counts[groups[row]];
        }
    }

    /// The number of each row's group, as evidence groups them; leads that were too few for a group are one together.
    private static int[] groups(Column column) {
        ColumnEvidence evidence = EvidenceCounting.of(column, new boolean[column.size()]);
        var groupOf = evidence.groups(column);
        Map<Object, Integer> numbers = new HashMap<>();
        int[] groups = new int[column.size()];
        for (int row = 0; row < groups.length; row++) {
            ColumnEvidence.Group group = groupOf.apply(row);
            // Values that are counted one by one are their own name.
            Object key = group.name().isEmpty() ? column.text(row) : group.name();
            groups[row] = numbers.computeIfAbsent(key, _ -> numbers.size());
        }
        return groups;
    }
}
