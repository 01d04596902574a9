package app.hotlist.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// How many leads of each group of values bought, per fold and in all.
final class GroupCounts {

    /// So many leads with the overall rate are added to each group: one lucky lead proves nothing.
    private static final double PULL = 10;

    private final int rows;
    private final int buyers;
    private final int[][] all;
    private final int[][] bought;

    private GroupCounts(int rows, int buyers, int folds, int groups) {
        this.rows = rows;
        this.buyers = buyers;
        this.all = new int[folds + 1][groups];
        this.bought = new int[folds + 1][groups];
    }

    /// Counts the leads.
    ///
    /// @param folds the fold of each lead
    static GroupCounts of(ValueGroups groups, boolean[] labels, int[] folds, int count) {
        int buyers = 0;
        for (boolean label : labels) {
            buyers += label ? 1 : 0;
        }
        GroupCounts counts = new GroupCounts(labels.length, buyers, count, groups.count());
        for (int i = 0; i < labels.length; i++) {
            int group = groups.of(i);
            counts.all[folds[i]][group]++;
            counts.all[count][group]++;
            if (labels[i]) {
                counts.bought[folds[i]][group]++;
                counts.bought[count][group]++;
            }
        }
        return counts;
    }

    private int folds() {
        return all.length - 1;
    }

    int groups() {
        return all[0].length;
    }

    /// All leads.
    int rows() {
        return rows;
    }

    /// Those of them that bought.
    int buyers() {
        return buyers;
    }

    /// Those of them that did not.
    int others() {
        return rows - buyers;
    }

    /// Leads of that group.
    int rows(int group) {
        return all[folds()][group];
    }

    /// Those of them that bought.
    int buyers(int group) {
        return bought[folds()][group];
    }

    /// Those of them that did not.
    int others(int group) {
        return rows(group) - buyers(group);
    }

    /// The mean over the folds of the ROC AUC that the groups' rates among the other leads have there. Within one
    /// fold only: rates learnt from different rows differ a little, and always against the outcome.
    double auc() {
        return IntStream.range(0, folds()).mapToDouble(this::auc).sum() / folds();
    }

    private double auc(int fold) {
        double[] rates = rates(fold);
        int[] order = IntStream.range(0, groups())
                .filter(group -> all[fold][group] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(group -> rates[group]))
                .mapToInt(group -> group)
                .toArray();
        double pairs = 0;
        double others = 0;
        double buyers = 0;
        for (int from = 0; from < order.length; ) {
            double tiedOthers = 0;
            double tiedBuyers = 0;
            int to = from;
            while (to < order.length && rates[order[to]] == rates[order[from]]) {
                tiedBuyers += bought[fold][order[to]];
                tiedOthers += all[fold][order[to]] - bought[fold][order[to]];
                to++;
            }
            pairs += tiedBuyers * (others + tiedOthers / 2);
            buyers += tiedBuyers;
            others += tiedOthers;
            from = to;
        }
        return pairs / (buyers * others);
    }

    /// The rate of buyers per group among the leads outside the fold; rare groups share one, which unseen ones get too.
    private double[] rates(int fold) {
        int[] rest = minus(all, fold);
        int[] restBought = minus(bought, fold);
        double rareRows = 0;
        double rareBought = 0;
        for (int group = 0; group < rest.length; group++) {
            if (rest[group] < ValueGroups.RARE) {
                rareRows += rest[group];
                rareBought += restBought[group];
            }
        }
        double[] rates = new double[rest.length];
        for (int group = 0; group < rest.length; group++) {
            rates[group] = rest[group] < ValueGroups.RARE
                    ? pulled(rareBought, rareRows)
                    : pulled(restBought[group], rest[group]);
        }
        return rates;
    }

    private int[] minus(int[][] counts, int fold) {
        int[] rest = new int[groups()];
        Arrays.setAll(rest, group -> counts[folds()][group] - counts[fold][group]);
        return rest;
    }

    private double pulled(double bought, double of) {
        return (bought + PULL * buyers / rows) / (of + PULL);
    }
}
