package app.hotlist.recipe;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Quantiles;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The values of a column as a few groups, ready to be compared with another column's.
final class MutualInformation {

    private static final int BINS = 10;

    private final int[] groups;
    private final int count;

    private MutualInformation(int[] groups, int count) {
        this.groups = groups;
        this.count = count;
    }

    /// Group 0 are the blanks, then ten bins of about as many rows.
    static MutualInformation of(NumberColumn numbers) {
        double[] present = numbers.present().toArray();
        double[] edges = present.length == 0 ? new double[0] : edges(Quantiles.of(present));
        int[] groups = new int[numbers.size()];
        for (int row = 0; row < groups.length; row++) {
            groups[row] = numbers.isMissing(row) ? 0 : 1 + bin(edges, numbers.get(row));
        }
        return new MutualInformation(groups, edges.length + 2);
    }

    private static double[] edges(Quantiles quantiles) {
        return IntStream.range(1, BINS)
                .mapToDouble(i -> quantiles.at((double) i / BINS))
                .distinct()
                .toArray();
    }

    private static int bin(double[] edges, double value) {
        int place = Arrays.binarySearch(edges, value);
        return place >= 0 ? place : -place - 1;
    }

    /// Group 0 are the blanks, then one per level.
    static MutualInformation of(CategoryColumn categories) {
        int[] groups = new int[categories.size()];
        Arrays.setAll(groups, row -> categories.code(row) - CategoryColumn.MISSING);
        return new MutualInformation(groups, categories.levels().size() + 1);
    }

    static MutualInformation of(boolean[] bought) {
        int[] groups = new int[bought.length];
        Arrays.setAll(groups, row -> bought[row] ? 1 : 0);
        return new MutualInformation(groups, 2);
    }

    /// What the groups of one say about those of the other, in nats, 0 or more.
    double with(MutualInformation other) {
        double rows = groups.length;
        int[][] joint = new int[count][other.count];
        int[] mine = new int[count];
        int[] others = new int[other.count];
        for (int row = 0; row < groups.length; row++) {
            joint[groups[row]][other.groups[row]]++;
            mine[groups[row]]++;
            others[other.groups[row]]++;
        }
        double information = 0;
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < other.count; j++) {
                if (joint[i][j] > 0) {
                    information += joint[i][j] / rows * Math.log(joint[i][j] * rows / ((double) mine[i] * others[j]));
                }
            }
        }
        return Math.max(0, information);
    }
}
