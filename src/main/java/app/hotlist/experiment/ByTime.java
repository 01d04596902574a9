package app.hotlist.experiment;

import app.hotlist.table.DateColumn;
import app.hotlist.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// One division by time: models learn from older leads and are judged by the newest, as it will be when they are used.
/// Tomorrow must not teach yesterday.
///
/// Leads of one day stay together, so the share is met as nearly as whole days allow. Leads without a date could be
/// from any time: they are left out of both sides.
///
/// @param column the date on which a lead came in
/// @param share of the leads, the newest ones, to judge by, from 0.05 to 0.5
public record ByTime(String column, double share) implements Split {

    /// What each side needs of both outcomes.
    private static final int FEWEST = 2;

    public ByTime {
        Holdout.checkShare(share);
    }

    /// The newest fifth of the leads to judge by.
    public static ByTime of(String column) {
        return new ByTime(column, 0.2);
    }

    @Override
    public List<Fold> folds(Table leads, boolean[] labels, long seed) {
        DateColumn dates = dates(leads);
        int[] dated = IntStream.range(0, labels.length)
                .filter(row -> !dates.isMissing(row))
                .toArray();
        long first =
                firstJudged(Arrays.stream(dated).mapToLong(dates::day).sorted().toArray());
        int[] older = Arrays.stream(dated).filter(row -> dates.day(row) < first).toArray();
        int[] newer =
                Arrays.stream(dated).filter(row -> dates.day(row) >= first).toArray();
        demandBoth(older, newer, labels);
        return List.of(new Fold(older, newer));
    }

    private DateColumn dates(Table leads) {
        if (!leads.has(column)) {
            throw ExperimentProblem.NO_SPLIT_COLUMN.with(column);
        }
        if (leads.column(column) instanceof DateColumn dates) {
            return dates;
        }
        throw ExperimentProblem.NO_DATES.with(column);
    }

    /// The first day of the newer side: of the two days around the wanted place the one that comes nearer to it.
    private long firstJudged(long[] days) {
        if (days.length == 0) {
            throw ExperimentProblem.NO_DATES.with(column);
        }
        int wanted = Math.clamp(Math.round(share * days.length), 1, days.length);
        long day = days[days.length - wanted];
        int withDay = (int) Arrays.stream(days).filter(other -> other >= day).count();
        int withoutDay = (int) Arrays.stream(days).filter(other -> other > day).count();
        boolean later = withoutDay > 0 && (withDay == days.length || wanted - withoutDay < withDay - wanted);
        return later ? days[days.length - withoutDay] : day;
    }

    private void demandBoth(int[] older, int[] newer, boolean[] labels) {
        int olderBuyers = buyers(older, labels);
        int newerBuyers = buyers(newer, labels);
        int olderOthers = older.length - olderBuyers;
        int newerOthers = newer.length - newerBuyers;
        if (Math.min(Math.min(olderBuyers, newerBuyers), Math.min(olderOthers, newerOthers)) < FEWEST) {
            throw ExperimentProblem.ONE_SIDED_TIME.with(column, olderBuyers, olderOthers, newerBuyers, newerOthers);
        }
    }

    private static int buyers(int[] rows, boolean[] labels) {
        return (int) Arrays.stream(rows).filter(row -> labels[row]).count();
    }

    @Override
    public int count() {
        return 1;
    }

    @Override
    public int leftOut(Table leads) {
        DateColumn dates = dates(leads);
        return (int)
                IntStream.range(0, leads.rowCount()).filter(dates::isMissing).count();
    }
}
