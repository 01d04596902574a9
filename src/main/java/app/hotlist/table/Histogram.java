package app.hotlist.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Sorts the rows of a number column into bins.
final class Histogram {

    private static final int BINS = 12;

    /// Lower end of each bin, rising.
    private final double[] from;

    private final double max;
    private final boolean binPerValue;

    private Histogram(double[] from, double max, boolean binPerValue) {
        this.from = from;
        this.max = max;
        this.binPerValue = binPerValue;
    }

    /// @param sorted the values that are not missing; at least one
    /// @param usualFrom where equal widths begin, unless all values lie above
    /// @param usualTo where equal widths end, unless all values lie below
    static Histogram over(double[] sorted, double usualFrom, double usualTo) {
        double min = sorted[0];
        double max = sorted[sorted.length - 1];
        double[] distinct = Arrays.stream(sorted)
                .map(value -> value + 0.0)
                .distinct()
                .limit(BINS + 1)
                .toArray();
        if (distinct.length <= BINS) {
            return new Histogram(distinct, max, true);
        }
        // Where half of the values are the same there is no usual range: then the whole range is shown.
        boolean usual = usualFrom < usualTo;
        double low = usual ? Math.max(min, usualFrom) : min;
        double high = usual ? Math.min(max, usualTo) : max;
        double[] from = new double[BINS];
        for (int bin = 0; bin < BINS; bin++) {
            from[bin] = bin == 0 ? min : low + bin * (high - low) / BINS;
        }
        return new Histogram(from, max, false);
    }

    List<Bin> count(NumberColumn column, Labels labels) {
        Tally[] tallies = Tally.many(from.length);
        for (int row = 0; row < column.size(); row++) {
            if (!column.isMissing(row)) {
                tallies[bin(column.get(row))].add(row, labels);
            }
        }
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < from.length; bin++) {
            boolean last = bin == from.length - 1;
            double to = binPerValue ? from[bin] : last ? max : from[bin + 1];
            bins.add(tallies[bin].bin(from[bin], to));
        }
        return bins;
    }

    private int bin(double value) {
        int place = Arrays.binarySearch(from, value + 0.0);
        return place >= 0 ? place : Math.max(0, -place - 2);
    }
}
