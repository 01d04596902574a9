package app.hotlist.check;

import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.FindingKind;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.NumberSummary;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds pairs of columns of which one is never below the other, although chance would have it otherwise.
///
/// Both are dates, or both are numbers from 0 on of about the same size. If the rows of one column were shuffled, the
/// order would be broken in at least every eighth row: that rules out years above ages, and counts that are nearly
/// always 0.
final class OrderedPairs {

    /// In so many rows the order holds.
    private static final double HOLDS = 0.995;

    /// In at most so many rows it would hold by chance.
    private static final double CHANCE = 0.875;

    /// So many times as large as the other column a number column's upper quartile may be: beyond, they count
    /// different things.
    private static final double SAME_SIZE = 5;

    /// So many rows have both values.
    private static final int ENOUGH = 100;

    /// Looked at before all rows are.
    private static final int SAMPLE = 2_000;

    /// So many pairs are worth a proposal.
    private static final int MOST = 2;

    private record Pair(Compare rule, double chance) {}

    private final Table table;
    private final TableProfile profile;

    private OrderedPairs(Table table, TableProfile profile) {
        this.table = table;
        this.profile = profile;
    }

    /// The most surprising pairs, at most two.
    static List<Compare> in(Table table, TableProfile profile) {
        OrderedPairs pairs = new OrderedPairs(table, profile);
        List<Column> numbers = pairs.columns(NumberColumn.class);
        List<Column> dates = pairs.columns(DateColumn.class);
        List<Pair> found = new ArrayList<>(pairs.among(numbers));
        found.addAll(pairs.among(dates));
        return found.stream()
                .sorted(Comparator.comparingDouble(Pair::chance))
                .limit(MOST)
                .map(Pair::rule)
                .toList();
    }

    private List<Column> columns(Class<? extends Column> type) {
        return profile.columns().stream()
                .filter(column -> switch (column.role()) {
                    case FEATURE, DATE, VALUE -> column.distinct() > 2 && !column.has(FindingKind.LEAK_SUSPECT);
                    case ID, OUTCOME, CONTACT, OWNER, IGNORE -> false;
                })
                .filter(column -> !(column.summary() instanceof NumberSummary numbers) || numbers.min() >= 0)
                .map(column -> table.column(column.name()))
                .filter(type::isInstance)
                .toList();
    }

    private List<Pair> among(List<Column> columns) {
        int stride = Math.max(1, table.rowCount() / SAMPLE);
        int[] some = IntStream.range(0, table.rowCount())
                .filter(row -> row % stride == 0)
                .toArray();
        List<double[]> values =
                columns.stream().map(column -> values(column, some)).toList();
        List<Pair> found = new ArrayList<>();
        for (int one = 0; one < columns.size(); one++) {
            for (int other = 0; other < columns.size(); other++) {
                if (one != other
                        && isSameSize(columns.get(one), columns.get(other))
                        && holds(values.get(one), values.get(other))) {
                    double chance = byChance(values.get(one), values.get(other));
                    Compare rule = new Compare(
                            columns.get(one).name(),
                            Relation.AT_LEAST,
                            columns.get(other).name());
                    if (chance <= CHANCE && holds(all(columns.get(one)), all(columns.get(other)))) {
                        found.add(new Pair(rule, chance));
                    }
                }
            }
        }
        return found;
    }

    private boolean isSameSize(Column one, Column other) {
        return one instanceof DateColumn || size(one) <= SAME_SIZE * size(other);
    }

    private double size(Column column) {
        return profile.column(column.name()).summary() instanceof NumberSummary numbers ? numbers.quartile3() : 0;
    }

    private double[] all(Column column) {
        return values(column, IntStream.range(0, table.rowCount()).toArray());
    }

    private static double[] values(Column column, int[] rows) {
        return IntStream.of(rows)
                .mapToDouble(row -> column.isMissing(row) ? Double.NaN : value(column, row))
                .toArray();
    }

    private static double value(Column column, int row) {
        return column instanceof DateColumn dates ? dates.second(row) : ((NumberColumn) column).get(row);
    }

    /// Whether the one is at least the other in nearly all rows that have both, and not the same throughout.
    private static boolean holds(double[] one, double[] other) {
        int both = 0;
        int above = 0;
        int below = 0;
        for (int row = 0; row < one.length; row++) {
            if (!Double.isNaN(one[row]) && !Double.isNaN(other[row])) {
                both++;
                above += one[row] > other[row] ? 1 : 0;
                below += one[row] < other[row] ? 1 : 0;
            }
        }
        return both >= ENOUGH && below <= (1 - HOLDS) * both && above > below;
    }

    /// In what share of the rows the order would hold if the values were dealt out anew: over all pairs of a value of
    /// the one and a value of the other.
    private static double byChance(double[] one, double[] other) {
        double[] above = present(one);
        double[] under = present(other);
        long pairs = 0;
        int place = 0;
        for (double value : above) {
            while (place < under.length && under[place] <= value) {
                place++;
            }
            pairs += place;
        }
        return (double) pairs / above.length / under.length;
    }

    private static double[] present(double[] values) {
        return Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
    }
}
