package app.hotlist.experiment;

import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Outcome;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import app.hotlist.table.TextColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Looks for columns that know the outcome: those that were filled in after the sale.
///
/// Each column is tried alone. The leads of each group of its values get the rate of buyers that the group has
/// among other leads (out of fold, pulled towards the overall rate), and the mean ROC AUC over the folds is taken.
/// Honest
/// columns stay well below [#SUSPICIOUS]: what is known before the first call rarely tells much on its own.
public final class LeakageCheck {

    /// From this ROC AUC on a single column is suspected.
    public static final double SUSPICIOUS = 0.90;

    private static final int FOLDS = 5;

    /// So many leads with the overall rate are added to each group: one lucky lead proves nothing.
    private static final double PULL = 10;

    /// Groups with fewer training leads share one rate, which unseen values get too.
    private static final int RARE = 5;

    /// From this share of different whole numbers on a column counts leads and says nothing about them.
    private static final double ID_LIKE = 0.95;

    /// Below so many leads whole numbers may well all be different.
    private static final int ENOUGH_FOR_ID = 100;

    /// How much less the mere being filled in may tell to be named as the clue.
    private static final double SIMPLER = 0.03;

    private final int[] rows;
    private final boolean[] labels;
    private final double baseRate;
    private final List<Fold> folds;

    private LeakageCheck(Outcome outcome, int folds, long seed) {
        rows = outcome.rows();
        labels = outcome.labels();
        baseRate = outcome.positives() / (double) rows.length;
        this.folds = new KFold(folds).folds(labels, seed);
    }

    /// The suspected columns, the most telling first; none where there are fewer than two buyers or others.
    ///
    /// @param seed decides the folds
    /// @throws app.hotlist.base.UserException if the table has no such outcome, or only one
    public static List<Suspect> of(Table table, Target target, long seed) {
        return all(table, target, seed).stream()
                .filter(column -> column.auc() >= SUSPICIOUS)
                .toList();
    }

    /// What every column tells alone, the most telling first.
    static List<Suspect> all(Table table, Target target, long seed) {
        Outcome outcome = Outcome.of(table, target);
        int others = outcome.rows().length - outcome.positives();
        int folds = Math.min(FOLDS, Math.min(outcome.positives(), others));
        if (folds < 2) {
            return List.of();
        }
        LeakageCheck check = new LeakageCheck(outcome, folds, seed);
        List<Suspect> all = new ArrayList<>();
        for (Column column : table.columns()) {
            if (!column.name().equals(target.column()) && !check.isIdLike(column)) {
                all.add(check.judge(column));
            }
        }
        all.sort(Comparator.comparingDouble(Suspect::auc).reversed());
        return all;
    }

    /// Texts need no such test: values that occur once fall into the rare group.
    private boolean isIdLike(Column column) {
        return switch (column) {
            case NumberColumn numbers -> isIdLike(numbers);
            case CategoryColumn _, DateColumn _, TextColumn _ -> false;
        };
    }

    private boolean isIdLike(NumberColumn numbers) {
        if (rows.length < ENOUGH_FOR_ID) {
            return false;
        }
        long wholeAndDifferent = IntStream.of(rows)
                .mapToDouble(numbers::get)
                .filter(value -> value == Math.rint(value))
                .distinct()
                .count();
        return wholeAndDifferent > ID_LIKE * rows.length;
    }

    private Suspect judge(Column column) {
        ValueGroups groups = ValueGroups.of(column, rows);
        double auc = folds.stream().mapToDouble(fold -> auc(groups, fold)).sum() / folds.size();
        return new Suspect(column.name(), auc, clue(groups, auc));
    }

    /// Within one fold only: rates learnt from different rows differ a little, and always against the outcome.
    private double auc(ValueGroups groups, Fold fold) {
        double[] rates = rates(groups, fold.train());
        int[] judged = fold.judged();
        boolean[] bought = new boolean[judged.length];
        double[] chances = new double[judged.length];
        for (int i = 0; i < judged.length; i++) {
            bought[i] = labels[judged[i]];
            chances[i] = rates[groups.of(judged[i])];
        }
        return Metrics.of(new Predictions(judged, bought, chances)).rocAuc();
    }

    /// The rate of buyers per group, from training rows only.
    private double[] rates(ValueGroups groups, int[] train) {
        long[] all = new long[groups.count()];
        long[] bought = new long[groups.count()];
        for (int row : train) {
            all[groups.of(row)]++;
            bought[groups.of(row)] += labels[row] ? 1 : 0;
        }
        long rareRows = 0;
        long rareBought = 0;
        for (int group = 0; group < all.length; group++) {
            if (all[group] < RARE) {
                rareRows += all[group];
                rareBought += bought[group];
            }
        }
        double[] rates = new double[all.length];
        for (int group = 0; group < all.length; group++) {
            rates[group] = all[group] < RARE ? pulled(rareBought, rareRows) : pulled(bought[group], all[group]);
        }
        return rates;
    }

    private double pulled(long bought, long all) {
        return (bought + PULL * baseRate) / (all + PULL);
    }

    private Suspect.Clue clue(ValueGroups groups, double auc) {
        long[] all = new long[groups.count()];
        long[] bought = new long[groups.count()];
        for (int i = 0; i < rows.length; i++) {
            all[groups.of(i)]++;
            bought[groups.of(i)] += labels[i] ? 1 : 0;
        }
        long buyers = Math.round(baseRate * rows.length);
        double buyersFilled = 1 - bought[ValueGroups.BLANK] / (double) buyers;
        double othersFilled =
                1 - (all[ValueGroups.BLANK] - bought[ValueGroups.BLANK]) / (double) (rows.length - buyers);
        double aucOfFilled = 0.5 + Math.abs(buyersFilled - othersFilled) / 2;
        if (aucOfFilled >= Math.max(auc, SUSPICIOUS) - SIMPLER) {
            return new Suspect.Clue.FilledIn(buyersFilled, othersFilled);
        }
        int telling = IntStream.range(0, all.length)
                .filter(group -> all[group] > 0)
                .boxed()
                .max(Comparator.comparingDouble(group -> bought[group] - baseRate * all[group]))
                .orElse(ValueGroups.BLANK);
        return new Suspect.Clue.Value(groups.text(telling), all[telling], bought[telling] / (double) all[telling]);
    }
}
