package app.hotlist.model;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.TextColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Counts what became of leads by their value in a column.
final class EvidenceCounting {

    private static final int MOST_BANDS = 10;

    private EvidenceCounting() {}

    static Tally all(boolean[] bought) {
        Tally all = Tally.NONE;
        for (boolean one : bought) {
            all = all.with(one);
        }
        return all;
    }

    /// @param bought per row of the column
    static ColumnEvidence of(Column column, boolean[] bought) {
        return switch (column) {
            case CategoryColumn _, TextColumn _ -> levels(column, bought);
            case NumberColumn _ -> bands(column, bought);
            case DateColumn _ -> bands(column, bought);
        };
    }

    /// A number or a day as a number.
    static double number(Column column, int row) {
        return switch (column) {
            case NumberColumn numbers -> numbers.get(row);
            case DateColumn dates -> dates.day(row);
            case CategoryColumn _, TextColumn _ ->
                throw new IllegalArgumentException("no numbers in column " + column.name());
        };
    }

    private static ColumnEvidence levels(Column column, boolean[] bought) {
        Tally missing = Tally.NONE;
        Map<String, Tally> levels = new HashMap<>();
        for (int row = 0; row < bought.length; row++) {
            Tally one = Tally.NONE.with(bought[row]);
            if (column.isMissing(row)) {
                missing = missing.plus(one);
            } else {
                levels.merge(column.text(row), one, Tally::plus);
            }
        }
        Tally rare = Tally.NONE;
        for (Tally level : levels.values()) {
            rare = level.leads() < ColumnEvidence.LEAST_LEADS ? rare.plus(level) : rare;
        }
        levels.values().removeIf(level -> level.leads() < ColumnEvidence.LEAST_LEADS);
        return new ColumnEvidence.Levels(column.name(), missing, levels, rare);
    }

    /// A number that leads have, and what became of them.
    private record Spot(double value, Tally tally) {}

    private static ColumnEvidence bands(Column column, boolean[] bought) {
        Tally missing = Tally.NONE;
        for (int row = 0; row < bought.length; row++) {
            missing = column.isMissing(row) ? missing.with(bought[row]) : missing;
        }
        List<Spot> spots = spots(column, bought);
        List<Double> starts = new ArrayList<>();
        List<Tally> bands = new ArrayList<>();
        long enough = Math.max(ColumnEvidence.LEAST_LEADS, Math.ceilDiv(bought.length - missing.leads(), MOST_BANDS));
        Tally band = Tally.NONE;
        for (Spot spot : spots) {
            boolean standsAlone = spot.tally().leads() >= enough && band.leads() >= ColumnEvidence.LEAST_LEADS;
            if (band.leads() >= enough || standsAlone) {
                bands.add(band);
                band = Tally.NONE;
            }
            if (band.leads() == 0) {
                starts.add(spot.value());
            }
            band = band.plus(spot.tally());
        }
        close(band, bands, starts);
        return new ColumnEvidence.Bands(
                column.name(),
                missing,
                scale(column, spots),
                spots.stream()
                        .findFirst()
                        .filter(least -> least.tally().leads() >= ColumnEvidence.LEAST_LEADS)
                        .map(Spot::value),
                starts.stream().skip(1).toList(),
                bands);
    }

    /// What is left at the upper end is a band of its own if it is large enough.
    private static void close(Tally rest, List<Tally> bands, List<Double> starts) {
        if (rest.leads() >= ColumnEvidence.LEAST_LEADS || (bands.isEmpty() && rest.leads() > 0)) {
            bands.add(rest);
        } else if (rest.leads() > 0) {
            bands.set(bands.size() - 1, bands.getLast().plus(rest));
            starts.removeLast();
        }
    }

    /// Ascending, each number once.
    private static List<Spot> spots(Column column, boolean[] bought) {
        double[] all = sorted(column, IntStream.range(0, bought.length));
        double[] buyers = sorted(column, IntStream.range(0, bought.length).filter(row -> bought[row]));
        List<Spot> spots = new ArrayList<>();
        int buyer = 0;
        for (int from = 0; from < all.length; ) {
            int to = from;
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            int firstBuyer = buyer;
            while (buyer < buyers.length && buyers[buyer] == all[from]) {
                buyer++;
            }
            spots.add(new Spot(all[from], new Tally(to - from, buyer - firstBuyer)));
            from = to;
        }
        return spots;
    }

    private static double[] sorted(Column column, IntStream rows) {
        return rows.filter(row -> !column.isMissing(row))
                .mapToDouble(row -> number(column, row))
                .sorted()
                .toArray();
    }

    private static ColumnEvidence.Scale scale(Column column, List<Spot> spots) {
        if (column instanceof DateColumn) {
            return ColumnEvidence.Scale.DAY;
        }
        return spots.stream().allMatch(spot -> spot.value() == Math.rint(spot.value()))
                ? ColumnEvidence.Scale.WHOLE
                : ColumnEvidence.Scale.REAL;
    }
}
