package app.hotlist.check;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Interval;
import app.hotlist.table.Outcome;
import app.hotlist.table.Table;
import java.util.Optional;
import java.util.stream.IntStream;

/// Tells whether a column repeats another one but for leads whose record somebody wrote over.
///
/// "Last notable activity" is "Last activity" until a lead's record is touched; from then on it says
/// "Modified". What it tells beyond the other column is that somebody has worked on the lead: that comes
/// after the first call, but alone the column looks as honest as the one it repeats.
final class OverwrittenCopy {

    /// In so many of the leads that were not written over both columns say the same …
    private static final double AGREES = 0.99;

    /// … and in at most so many they would if the values were dealt out anew: columns that nearly always say "No" agree
    /// without being copies.
    private static final double CHANCE = 0.8;

    /// So many leads at least were written over, and so many were not.
    private static final double SOME = 0.02;

    private final Outcome outcome;
    private final CategoryColumn original;
    private final CategoryColumn copy;

    /// For every level of the copy the same level of the original, or missing.
    private final int[] sameLevel;

    private OverwrittenCopy(Outcome outcome, CategoryColumn original, CategoryColumn copy) {
        this.outcome = outcome;
        this.original = original;
        this.copy = copy;
        this.sameLevel = copy.levels().stream()
                .mapToInt(level -> original.levels().indexOf(level))
                .toArray();
    }

    /// What gives the column away as such a copy of one of the others, if it is one.
    static Optional<Clue.Overwritten> in(Table table, CategoryColumn copy, Outcome outcome) {
        return table.columns().stream()
                .filter(CategoryColumn.class::isInstance)
                .map(CategoryColumn.class::cast)
                .filter(original -> original != copy && original.levels().size() > 2)
                .flatMap(original -> new OverwrittenCopy(outcome, original, copy).clue().stream())
                .findFirst();
    }

    private Optional<Clue.Overwritten> clue() {
        int[] foreign = IntStream.range(0, sameLevel.length)
                .filter(level -> sameLevel[level] < 0)
                .limit(2)
                .toArray();
        if (foreign.length != 1) {
            return Optional.empty();
        }
        int[] over = places(foreign[0], true);
        int[] others = places(foreign[0], false);
        int all = outcome.rows().length;
        if (Math.min(over.length, others.length) < SOME * all || !agrees(others)) {
            return Optional.empty();
        }
        long buyers = buyers(over);
        long otherBuyers = buyers(others);
        Interval rate = Interval.wilson(buyers, over.length);
        Interval otherRate = Interval.wilson(otherBuyers, others.length);
        boolean apart = rate.to() < otherRate.from() || otherRate.to() < rate.from();
        return apart
                ? Optional.of(new Clue.Overwritten(
                        original.name(),
                        copy.levels().get(foreign[0]),
                        over.length,
                        buyers,
                        (double) otherBuyers / others.length))
                : Optional.empty();
    }

    /// The leads, by their place among those with an outcome, that have the level, or have another one.
    private int[] places(int level, boolean having) {
        int[] rows = outcome.rows();
        return IntStream.range(0, rows.length)
                .filter(place -> (copy.code(rows[place]) == level) == having)
                .toArray();
    }

    private long buyers(int[] places) {
        return IntStream.of(places).filter(place -> outcome.labels()[place]).count();
    }

    /// Whether both columns say the same in these leads, and not by chance.
    private boolean agrees(int[] places) {
        int blank = original.levels().size();
        double[] ofOriginal = new double[blank + 1];
        double[] ofCopy = new double[blank + 1];
        int same = 0;
        for (int place : places) {
            int row = outcome.rows()[place];
            int one = original.isMissing(row) ? blank : original.code(row);
            int other = copy.isMissing(row) ? blank : sameLevel[copy.code(row)];
            ofOriginal[one]++;
            ofCopy[other]++;
            same += one == other ? 1 : 0;
        }
        double chance = IntStream.rangeClosed(0, blank)
                .mapToDouble(level -> ofOriginal[level] / places.length * (ofCopy[level] / places.length))
                .sum();
        return same >= AGREES * places.length && chance <= CHANCE;
    }
}
