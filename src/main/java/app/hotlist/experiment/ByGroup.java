package app.hotlist.experiment;

import app.hotlist.table.Column;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// Cross-validation that keeps groups together: leads of one company, for example, are either learnt from or judged,
/// so that a model cannot shine by knowing the company again.
///
/// Names are compared without regard to case and outer blanks. A lead without a name is a group of its own. The
/// largest group is dealt first, each to the fold that has the fewest of its buyers and others so far; a fold is
/// therefore stratified as well as the groups allow.
///
/// @param column the name of the group, such as the company
/// @param folds number of parts, from 2 to 20
public record ByGroup(String column, int folds) implements Split {

    public ByGroup {
        KFold.checkFolds(folds);
    }

    /// Five folds.
    public static ByGroup of(String column) {
        return new ByGroup(column, 5);
    }

    /// The leads of one name, and how many of them bought.
    private record Group(List<Integer> rows, int buyers) {

        int others() {
            return rows.size() - buyers;
        }
    }

    @Override
    public List<Fold> folds(Table leads, boolean[] labels, long seed) {
        if (!leads.has(column)) {
            throw ExperimentProblem.NO_SPLIT_COLUMN.with(column);
        }
        List<Group> groups = groups(leads.column(column), labels);
        int[] foldOf = deal(groups, labels.length, seed);
        int[][] counts = new int[folds][2];
        for (int row = 0; row < labels.length; row++) {
            counts[foldOf[row]][labels[row] ? 1 : 0]++;
        }
        for (int[] count : counts) {
            if (count[0] == 0 || count[1] == 0) {
                throw ExperimentProblem.TOO_FEW_GROUPS.with(column, groups.size(), folds);
            }
        }
        return IntStream.range(0, folds).mapToObj(fold -> fold(foldOf, fold)).toList();
    }

    private static List<Group> groups(Column names, boolean[] labels) {
        Map<Object, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < labels.length; row++) {
            String name = names.text(row).strip().toLowerCase(Locale.ROOT);
            rows.computeIfAbsent(name.isEmpty() ? row : name, _ -> new ArrayList<>())
                    .add(row);
        }
        return rows.values().stream()
                .map(some -> new Group(
                        some, (int) some.stream().filter(row -> labels[row]).count()))
                .toList();
    }

    /// The fold of each row. The cost of a fold is what the squares of its shares of buyers and of others would grow
    /// by (but for what is the same for all folds); of equal folds the one with fewer leads is taken.
    private int[] deal(List<Group> groups, int size, long seed) {
        double allBuyers = Math.max(1, groups.stream().mapToInt(Group::buyers).sum());
        double allOthers = Math.max(1, groups.stream().mapToInt(Group::others).sum());
        long[] buyers = new long[folds];
        long[] others = new long[folds];
        int[] foldOf = new int[size];
        for (Group group : largestFirst(groups, seed)) {
            int best = IntStream.range(0, folds)
                    .boxed()
                    .min(Comparator.comparingDouble(
                                    (Integer fold) -> buyers[fold] * group.buyers() / (allBuyers * allBuyers)
                                            + others[fold] * group.others() / (allOthers * allOthers))
                            .thenComparing(fold -> buyers[fold] + others[fold]))
                    .orElseThrow();
            buyers[best] += group.buyers();
            others[best] += group.others();
            group.rows().forEach(row -> foldOf[row] = best);
        }
        return foldOf;
    }

    /// Groups of equal size in an order that the seed decides.
    private static List<Group> largestFirst(List<Group> groups, long seed) {
        return IntStream.of(Seeds.shuffled(groups.size(), seed))
                .mapToObj(groups::get)
                .sorted(Comparator.comparingInt((Group group) -> -group.rows().size()))
                .toList();
    }

    private static Fold fold(int[] foldOf, int judged) {
        return new Fold(rows(foldOf, judged, false), rows(foldOf, judged, true));
    }

    private static int[] rows(int[] foldOf, int judged, boolean wanted) {
        return IntStream.range(0, foldOf.length)
                .filter(row -> foldOf[row] == judged == wanted)
                .toArray();
    }

    @Override
    public int count() {
        return folds;
    }
}
