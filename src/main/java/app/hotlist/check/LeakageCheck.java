package app.hotlist.check;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Outcome;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Looks for columns that know the outcome: those that were filled in after the sale.
///
/// Each column is tried alone. The leads of each group of its values get the rate of buyers that the group has
/// among other leads (out of fold, pulled towards the overall rate), and the mean ROC AUC over the folds is taken.
/// Then signs are looked for, each with a weight:
///
/// | sign | weight |
/// |---|---|
/// | two values that are the outcome under other names, in 99 % of the leads | 2 |
/// | filled in 1.75 times as often on one side, and for sure 20 points more; the same with an AUC from .80 on | 1; 2 |
/// | some values with which surely 90 % bought and others with which surely hardly any did | 1 |
/// | values with which surely 90 % bought hold half of all buyers | 2 |
/// | AUC from .80, from .95 on | 1, 2 |
/// | a word of the name speaks of the sale, and AUC from .60 on | 1 |
/// | a word of the name calls it a mark, such as "score" or "grade", and AUC from .60 on | 1 |
/// | repeats another column but for one value written over it, which goes with the outcome | 1 |
/// | days after the day on which the lead came in, and AUC from .60 on | ½ |
/// | different whole numbers throughout whose order goes with the outcome, AUC from .65 on | ½ |
///
/// From 2 on the suspicion is strong, from 1 moderate, below weak. A column that is filled in for exactly
/// the same leads as one under a strong or moderate suspicion was written in the same moment: it is
/// moderate, too. "For sure" means the end of the 95 % interval. A word that stands for a blank, such as
/// "Select", is a blank here.
///
/// Measured on public leads, with seed 42: X Education names `Tags` (AUC .92) and `Lead Quality` (.80)
/// strongly, and moderately `Last Notable Activity` (.70), `Lead Profile` (.67) and the four Asymmetrique
/// columns (≤ .66), all written after the first contact, and none of the 28 others, which are honest. The
/// bank's `duration` (.81) is strong, its other 19 columns are silent; so are all 14 of ExtraaLearn. Of
/// sign-up leads `n_visits` (.90, filled in everywhere) is moderate: it asks, and keeps nothing out.
public final class LeakageCheck {

    private static final int FOLDS = 5;

    /// From this share of different whole numbers on a column numbers the leads.
    private static final double ID_LIKE = 0.95;

    /// Below so many leads whole numbers may well all be different.
    private static final int ENOUGH_FOR_ID = 100;

    /// From this AUC on the order of the numbers goes with the outcome.
    private static final double ORDERED = 0.65;

    /// From this share of blank and of filled cells on two columns are not filled in for the same leads by chance.
    private static final double SOME = 0.05;

    private final Outcome outcome;
    private final int folds;
    private final int[] dealt;
    private final Optional<DateColumn> created;
    private final OverwrittenCopies copies;

    private LeakageCheck(Table table, Outcome outcome, int folds, long seed) {
        this.copies = new OverwrittenCopies(table, outcome);
        this.outcome = outcome;
        this.folds = folds;
        this.dealt = Folds.of(outcome.labels(), folds, seed);
        this.created = CreatedOn.named(table);
    }

    /// The suspected columns, the strongest suspicion first and of equal ones the most telling column; none where
    /// there are fewer than two buyers or others.
    ///
    /// @param seed decides the folds
    /// @throws app.hotlist.base.UserException if the table has no such outcome, or only one
    public static List<Suspect> of(Table table, Target target, long seed) {
        return of(table, target, seed, Progress.NONE);
    }

    /// The same, step by step.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public static List<Suspect> of(Table table, Target target, long seed, Progress progress) {
        Outcome outcome = Outcome.of(table, target);
        int folds = Math.min(FOLDS, Math.min(outcome.positives(), outcome.rows().length - outcome.positives()));
        if (folds < 2) {
            return List.of();
        }
        LeakageCheck check = new LeakageCheck(table, outcome, folds, seed);
        List<Judged> judged = new ArrayList<>();
        int done = 0;
        for (Column column : table.columns()) {
            progress.checkCancelled();
            progress.report((double) done++ / table.columns().size(), Texts.get("check.leak.progress", column.name()));
            if (!column.name().equals(target.column())) {
                judged.add(check.judge(column));
            }
        }
        List<Suspect> suspects = new ArrayList<>();
        judged.forEach(one -> check.withPartners(one, judged).ifPresent(suspects::add));
        suspects.sort(Comparator.comparing(Suspect::strength)
                .thenComparing(Comparator.comparingDouble(Suspect::auc).reversed()));
        return check.moments(suspects, judged);
    }

    /// The suspects, each with the others that are filled in for exactly the same leads.
    private List<Suspect> moments(List<Suspect> suspects, List<Judged> judged) {
        Map<String, BitSet> blanks = judged.stream()
                .filter(this::isSometimesBlank)
                .collect(Collectors.toMap(Judged::column, Judged::blanks));
        return suspects.stream()
                .map(one -> one.with(suspects.stream()
                        .map(Suspect::column)
                        .filter(other -> !other.equals(one.column()))
                        .filter(other -> areAlike(blanks.get(other), blanks.get(one.column())))
                        .toList()))
                .toList();
    }

    private static boolean areAlike(@Nullable BitSet one, @Nullable BitSet other) {
        return one != null && one.equals(other);
    }

    /// Whether two columns that are blank for the same leads as this one are so by more than chance.
    private boolean isSometimesBlank(Judged judged) {
        int rows = outcome.rows().length;
        int blank = judged.blanks().cardinality();
        return Math.min(blank, rows - blank) >= SOME * rows;
    }

    /// What one column looks like alone.
    ///
    /// @param blanks which of the leads with an outcome it is blank for
    private record Judged(String column, double auc, BitSet blanks, Optional<Suspect> suspect) {

        /// Whether somebody who knows the column must say, or more.
        boolean isSerious() {
            return suspect.filter(found -> found.strength() != Strength.WEAK).isPresent();
        }
    }

    private Judged judge(Column column) {
        ValueGroups groups = ValueGroups.of(column, outcome.rows());
        GroupCounts counts = GroupCounts.of(groups, outcome.labels(), dealt, folds);
        double auc = counts.auc();
        Optional<Suspect> suspect = numbering(column)
                .map(numbering -> auc < ORDERED
                        ? Optional.<Suspect>empty()
                        : Optional.of(new Suspect(column.name(), auc, Strength.WEAK, List.of(numbering))))
                .orElseGet(
                        () -> new LeakSigns(column.name(), groups, counts).weighed(later(column), copies.clue(column)));
        return new Judged(column.name(), auc, groups.blanks(), suspect);
    }

    /// The suspicion against a column; what is written together with a suspected one is suspected, too.
    private Optional<Suspect> withPartners(Judged judged, List<Judged> all) {
        if (judged.isSerious() || !isSometimesBlank(judged)) {
            return judged.suspect();
        }
        int filled = outcome.rows().length - judged.blanks().cardinality();
        return all.stream()
                .filter(other -> other.isSerious() && other.blanks().equals(judged.blanks()))
                .findFirst()
                .map(other -> new Suspect(
                        judged.column(),
                        judged.auc(),
                        Strength.MODERATE,
                        List.of(new Clue.Together(other.column(), filled))))
                .or(judged::suspect);
    }

    /// Texts need no such test: values that occur once fall into one group.
    private Optional<Clue> numbering(Column column) {
        int[] rows = outcome.rows();
        if (!(column instanceof NumberColumn numbers) || rows.length < ENOUGH_FOR_ID) {
            return Optional.empty();
        }
        long wholeAndDifferent = Arrays.stream(rows)
                .mapToDouble(numbers::get)
                .filter(value -> value == Math.rint(value))
                .distinct()
                .count();
        return wholeAndDifferent > ID_LIKE * rows.length
                ? Optional.of(new Clue.Numbering(wholeAndDifferent))
                : Optional.empty();
    }

    /// Whether most of the column's days lie after the day on which the lead came in.
    private Optional<Clue.Later> later(Column column) {
        return created.filter(first -> column instanceof DateColumn && first != column)
                .flatMap(first -> later((DateColumn) column, first));
    }

    private Optional<Clue.Later> later(DateColumn column, DateColumn first) {
        int[] both = Arrays.stream(outcome.rows())
                .filter(row -> !column.isMissing(row) && !first.isMissing(row))
                .toArray();
        long after = Arrays.stream(both)
                .filter(row -> column.day(row) > first.day(row))
                .count();
        return after * 2 > both.length
                ? Optional.of(new Clue.Later(first.name(), after, both.length))
                : Optional.empty();
    }
}
