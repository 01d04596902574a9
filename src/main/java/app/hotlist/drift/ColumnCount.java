package app.hotlist.drift;

import app.hotlist.model.ColumnEvidence;
import app.hotlist.table.Column;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/// Counts the leads of a column by the groups of the training leads. The last group are those without a value.
final class ColumnCount {

    private final ColumnEvidence evidence;
    private final List<String> names;
    private final long[] then;
    private final long[] now;

    ColumnCount(ColumnEvidence evidence) {
        this.evidence = evidence;
        List<ColumnEvidence.Group> groups = evidence.all();
        long[] counts =
                groups.stream().mapToLong(group -> group.tally().leads()).toArray();
        if (areDays()) {
            long missing = evidence.missing().leads();
            names = Given.names();
            then = new long[] {LongStream.of(counts).sum() - missing, missing};
        } else {
            names = groups.stream().map(ColumnEvidence.Group::name).toList();
            then = counts;
        }
        now = new long[then.length];
    }

    /// Days always go on: leads of later days are no change, leads without one are.
    private boolean areDays() {
        return evidence instanceof ColumnEvidence.Bands bands && bands.scale() == ColumnEvidence.Scale.DAY;
    }

    String column() {
        return evidence.column();
    }

    void add(Column more) {
        if (areDays()) {
            long[] counts = Given.counts(more);
            now[0] += counts[0];
            now[1] += counts[1];
            return;
        }
        IntFunction<Integer> places = evidence.places(more);
        for (int row = 0; row < more.size(); row++) {
            now[places.apply(row)]++;
        }
    }

    /// With a p-value that knows of no other column.
    Shift shift() {
        return Shift.of(then, now);
    }

    List<GroupShare> groups() {
        return GroupShare.of(names, then, now);
    }

    ColumnDrift.Blanks blanks() {
        return new ColumnDrift.Blanks(share(then), share(now));
    }

    private static double share(long[] counts) {
        return (double) counts[counts.length - 1]
                / Math.max(1, LongStream.of(counts).sum());
    }
}
