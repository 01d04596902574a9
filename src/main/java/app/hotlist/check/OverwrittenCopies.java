package app.hotlist.check;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.Interval;
import app.hotlist.table.Outcome;
import app.hotlist.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Finds columns that repeat another one but for leads whose record somebody wrote over.
///
/// "Last notable activity" is "Last activity" until a lead's record is touched; from then on it says
/// "Modified". What it tells beyond the other column is that somebody has worked on the lead: that comes
/// after the first call, but alone the column looks as honest as the one it repeats.
final class OverwrittenCopies {

    /// In so many of the leads that were not written over both columns say the same …
    private static final double AGREES = 0.99;

    /// … and in at most so many they would if the values were dealt out anew: columns that nearly always say "No" agree
    /// without being copies.
    private static final double CHANCE = 0.8;

    /// So many leads at least were written over, and so many were not.
    private static final double SOME = 0.02;

    private final Outcome outcome;
    private final List<Original> originals;

    /// A column that may be repeated.
    ///
    /// @param places of its levels
    private record Original(CategoryColumn column, Map<String, Integer> places) {

        static Original of(CategoryColumn column) {
            Map<String, Integer> places = new HashMap<>();
            column.levels().forEach(level -> places.put(level, places.size()));
            return new Original(column, places);
        }
    }

    OverwrittenCopies(Table table, Outcome outcome) {
        this.outcome = outcome;
        originals = table.columns().stream()
                .filter(CategoryColumn.class::isInstance)
                .map(CategoryColumn.class::cast)
                .filter(column -> column.levels().size() > 2)
                .map(Original::of)
                .toList();
    }

    /// What gives the column away as such a copy of one of the others, if it is one.
    Optional<Clue.Overwritten> clue(Column column) {
        return column instanceof CategoryColumn copy
                ? originals.stream()
                        .filter(original -> original.column() != copy)
                        .flatMap(original -> clue(copy, original).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Clue.Overwritten> clue(CategoryColumn copy, Original original) {
        int[] foreign = IntStream.range(0, copy.levels().size())
                .filter(level -> !original.places().containsKey(copy.levels().get(level)))
                .limit(2)
                .toArray();
        if (foreign.length != 1) {
            return Optional.empty();
        }
        int[] over = places(row -> copy.code(row) == foreign[0]);
        int[] others = places(row -> copy.code(row) != foreign[0]);
        if (Math.min(over.length, others.length) < SOME * outcome.rows().length || !agree(copy, original, others)) {
            return Optional.empty();
        }
        long buyers = buyers(over);
        long otherBuyers = buyers(others);
        Interval rate = Interval.wilson(buyers, over.length);
        Interval otherRate = Interval.wilson(otherBuyers, others.length);
        boolean apart = rate.to() < otherRate.from() || otherRate.to() < rate.from();
        return apart
                ? Optional.of(new Clue.Overwritten(
                        original.column().name(),
                        copy.levels().get(foreign[0]),
                        over.length,
                        buyers,
                        (double) otherBuyers / others.length))
                : Optional.empty();
    }

    /// The leads of such rows, by their place among those with an outcome.
    private int[] places(IntPredicate row) {
        int[] rows = outcome.rows();
        return IntStream.range(0, rows.length)
                .filter(place -> row.test(rows[place]))
                .toArray();
    }

    private long buyers(int[] places) {
        return IntStream.of(places).filter(place -> outcome.labels()[place]).count();
    }

    /// Whether both columns say the same in these leads, and not by chance.
    private boolean agree(CategoryColumn copy, Original original, int[] leads) {
        int blank = original.places().size();
        int[] sameLevel = copy.levels().stream()
                .mapToInt(level -> original.places().getOrDefault(level, blank))
                .toArray();
        double[] ofOriginal = new double[blank + 1];
        double[] ofCopy = new double[blank + 1];
        int same = 0;
        for (int lead : leads) {
            int row = outcome.rows()[lead];
            int one =
                    original.column().isMissing(row) ? blank : original.column().code(row);
            int other = copy.isMissing(row) ? blank : sameLevel[copy.code(row)];
            ofOriginal[one]++;
            ofCopy[other]++;
            same += one == other ? 1 : 0;
        }
        double chance = IntStream.rangeClosed(0, blank)
                .mapToDouble(level -> ofOriginal[level] / leads.length * (ofCopy[level] / leads.length))
                .sum();
        return same >= AGREES * leads.length && chance <= CHANCE;
    }
}
