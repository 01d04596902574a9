package app.hotlist.check;

import app.hotlist.table.Column;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Outcome;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Looks for columns that know the outcome: those that were filled in after the sale.
///
/// Each column is tried alone. The leads of each group of its values get the rate of buyers that the group has
/// among other leads (out of fold, pulled towards the overall rate), and the mean ROC AUC over the folds is taken.
/// Honest columns stay well below [#SUSPICIOUS]: what is known before the first call rarely tells much on its own.
public final class LeakageCheck {

    /// From this ROC AUC on a single column is suspected.
    public static final double SUSPICIOUS = 0.90;

    private static final int FOLDS = 5;

    /// From this share of different whole numbers on a column counts leads and says nothing about them.
    private static final double ID_LIKE = 0.95;

    /// Below so many leads whole numbers may well all be different.
    private static final int ENOUGH_FOR_ID = 100;

    /// How much less the mere being filled in may tell to be named as the clue.
    private static final double SIMPLER = 0.03;

    private final Outcome outcome;
    private final int folds;
    private final int[] dealt;

    private LeakageCheck(Outcome outcome, int folds, long seed) {
        this.outcome = outcome;
        this.folds = folds;
        this.dealt = Folds.of(outcome.labels(), folds, seed);
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
        if (!(column instanceof NumberColumn numbers) || outcome.rows().length < ENOUGH_FOR_ID) {
            return false;
        }
        long wholeAndDifferent = IntStream.of(outcome.rows())
                .mapToDouble(numbers::get)
                .filter(value -> value == Math.rint(value))
                .distinct()
                .count();
        return wholeAndDifferent > ID_LIKE * outcome.rows().length;
    }

    private Suspect judge(Column column) {
        ValueGroups groups = ValueGroups.of(column, outcome.rows());
        GroupCounts counts = GroupCounts.of(groups, outcome.labels(), dealt, folds);
        double auc = counts.auc();
        return new Suspect(column.name(), auc, Strength.STRONG, List.of(clue(groups, counts, auc)));
    }

    private Clue clue(ValueGroups groups, GroupCounts counts, double auc) {
        int rows = outcome.rows().length;
        int buyers = outcome.positives();
        int blankBuyers = counts.buyers(ValueGroups.BLANK);
        int blankOthers = counts.rows(ValueGroups.BLANK) - blankBuyers;
        double buyersFilled = 1 - blankBuyers / (double) buyers;
        double othersFilled = 1 - blankOthers / (double) (rows - buyers);
        double aucOfFilled = 0.5 + Math.abs(buyersFilled - othersFilled) / 2;
        if (aucOfFilled >= Math.max(auc, SUSPICIOUS) - SIMPLER) {
            return new Clue.FilledIn(buyers - blankBuyers, buyers, rows - buyers - blankOthers, rows - buyers);
        }
        double baseRate = buyers / (double) rows;
        int telling = IntStream.range(0, counts.groups())
                .filter(group -> counts.rows(group) > 0)
                .boxed()
                .max(Comparator.comparingDouble(group -> counts.buyers(group) - baseRate * counts.rows(group)))
                .orElse(ValueGroups.BLANK);
        return new Clue.Value(groups.text(telling), counts.rows(telling), counts.buyers(telling));
    }
}
