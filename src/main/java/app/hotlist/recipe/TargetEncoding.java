package app.hotlist.recipe;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Turns every category into the share of its leads that bought, drawn towards the share of all leads where it has few.
///
/// A training row is given the share among the rows of the other folds, so that its own outcome is never in its own
/// number; later rows get the share among all training rows. A level never seen gets the share of all leads. Missing
/// values stay missing.
///
/// The share is (buyers + smoothing × share of all) / (leads + smoothing), after D. Micci-Barreca, _A preprocessing
/// scheme for high-cardinality categorical attributes_, SIGKDD Explorations 3, 2001.
///
/// @param smoothing as many leads as usual buyers are thought of beside those of a level, 0 or more
public record TargetEncoding(List<String> columns, double smoothing) implements OutcomeStep {

    /// How many leads are usually thought of beside those of a level.
    public static final double USUAL_SMOOTHING = 20;

    private static final int FOLDS = 5;

    /// Deals the folds: always the same, so the same rows always give the same numbers.
    private static final long SEED = 5;

    public TargetEncoding {
        columns = StepColumns.distinct(columns);
        if (!(smoothing >= 0) || Double.isInfinite(smoothing)) {
            throw new IllegalArgumentException("smoothing must be 0 or more: " + smoothing);
        }
    }

    @Override
    public Step withColumns(List<String> other) {
        return new TargetEncoding(other, smoothing);
    }

    @Override
    public Taught fit(Table train, boolean[] bought) {
        double usual = share(bought);
        byte[] folds = folds(bought.length);
        List<LevelNumbers.Numbers> learnt = new ArrayList<>();
        List<Column> outOfFold = new ArrayList<>();
        for (String name : columns) {
            CategoryColumn column = StepColumns.categories(train, name, this);
            Counts counts = Counts.of(column, bought, folds);
            learnt.add(new LevelNumbers.Numbers(name, byLevel(column, counts, usual), usual));
            outOfFold.add(outOfFold(column, counts, folds, usual));
        }
        return new Taught(new LevelNumbers(learnt), train.with(outOfFold));
    }

    private static double share(boolean[] bought) {
        int buyers = 0;
        for (boolean one : bought) {
            buyers += one ? 1 : 0;
        }
        return bought.length == 0 ? 0 : (double) buyers / bought.length;
    }

    private static byte[] folds(int rows) {
        SplittableRandom random = new SplittableRandom(SEED);
        byte[] folds = new byte[rows];
        for (int row = 0; row < rows; row++) {
            folds[row] = (byte) random.nextInt(FOLDS);
        }
        return folds;
    }

    private double smoothed(double buyers, double leads, double usual) {
        // Without smoothing a level may have no lead in the other folds: it is as good as never seen.
        return leads + smoothing == 0 ? usual : (buyers + smoothing * usual) / (leads + smoothing);
    }

    private Map<String, Double> byLevel(CategoryColumn column, Counts counts, double usual) {
        Map<String, Double> shares = new HashMap<>();
        for (int level = 0; level < column.levels().size(); level++) {
            if (counts.leads(level) > 0) {
                shares.put(column.levels().get(level), smoothed(counts.buyers(level), counts.leads(level), usual));
            }
        }
        return shares;
    }

    private NumberColumn outOfFold(CategoryColumn column, Counts counts, byte[] folds, double usual) {
        double[] shares = new double[column.size()];
        for (int row = 0; row < shares.length; row++) {
            int level = column.code(row);
            shares[row] = column.isMissing(row)
                    ? Double.NaN
                    : smoothed(
                            counts.buyers(level) - counts.buyers[folds[row]][level],
                            counts.leads(level) - counts.leads[folds[row]][level],
                            usual);
        }
        return NumberColumn.of(column.name(), shares);
    }

    /// Leads and buyers per fold and level.
    private static final class Counts {

        private final int[][] leads;
        private final int[][] buyers;

        private Counts(int levels) {
            leads = new int[FOLDS][levels];
            buyers = new int[FOLDS][levels];
        }

        static Counts of(CategoryColumn column, boolean[] bought, byte[] folds) {
            Counts counts = new Counts(column.levels().size());
            for (int row = 0; row < bought.length; row++) {
                if (!column.isMissing(row)) {
                    counts.leads[folds[row]][column.code(row)]++;
                    counts.buyers[folds[row]][column.code(row)] += bought[row] ? 1 : 0;
                }
            }
            return counts;
        }

        int leads(int level) {
            return sum(leads, level);
        }

        int buyers(int level) {
            return sum(buyers, level);
        }

        private static int sum(int[][] counts, int level) {
            int sum = 0;
            for (int[] fold : counts) {
                sum += fold[level];
            }
            return sum;
        }
    }
}
