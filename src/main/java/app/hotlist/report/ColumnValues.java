package app.hotlist.report;

import app.hotlist.base.Texts;
import app.hotlist.table.Bin;
import app.hotlist.table.CategorySummary;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.DateSummary;
import app.hotlist.table.Interval;
import app.hotlist.table.LevelCount;
import app.hotlist.table.NumberSummary;
import app.hotlist.table.TableProfile;
import app.hotlist.table.TextSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The values of a column that may be shown, with how often the leads with each bought.
///
/// @param named the values or ranges of values: numbers rising, others the most frequent first
/// @param rest all other values in one row, and the blanks in one; each only where there are any
/// @param scale for the shares that bought
record ColumnValues(List<LevelCount> named, List<LevelCount> rest, Scale scale) {

    private static final int NAMED = 10;

    /// So many leads must share what is said to buy most, …
    private static final long ENOUGH = 30;

    /// … so much more often must they buy, …
    private static final double NOTEWORTHY = 1.2;

    /// … and so large a share of all must they be.
    private static final double ENOUGH_SHARE = 0.01;

    ColumnValues {
        named = List.copyOf(named);
        rest = List.copyOf(rest);
    }

    static ColumnValues of(TableProfile profile, ColumnProfile column) {
        List<LevelCount> named = new ArrayList<>();
        List<LevelCount> rest = new ArrayList<>();
        switch (column.summary()) {
            case NumberSummary numbers ->
                numbers.histogram().stream().map(ColumnValues::row).forEach(named::add);
            case CategorySummary categories -> levels(column, categories, named, rest);
            case DateSummary _, TextSummary _ -> {}
        }
        if (column.missing() > 0) {
            rest.add(row(Texts.get("report.value.blank"), column.blanks()));
        }
        return column.role() == ColumnRole.OUTCOME
                ? new ColumnValues(quiet(named), quiet(rest), Scale.NONE)
                : new ColumnValues(named, rest, Scale.of(profile.leads().conversion(), named, rest));
    }

    private static void levels(
            ColumnProfile column, CategorySummary categories, List<LevelCount> named, List<LevelCount> rest) {
        List<LevelCount> shown =
                Discretion.named(column, categories).stream().limit(NAMED).toList();
        named.addAll(shown);
        Set<LevelCount> seen = new HashSet<>(shown);
        List<LevelCount> others = categories.levels().stream()
                .filter(level -> !seen.contains(level))
                .toList();
        if (!others.isEmpty()) {
            rest.add(new LevelCount(
                    Texts.get("report.value.others", others.size()),
                    others.stream().mapToLong(LevelCount::rows).sum(),
                    others.stream().mapToLong(LevelCount::labelled).sum(),
                    others.stream().mapToLong(LevelCount::positives).sum()));
        }
    }

    /// Without how many bought: of the outcome itself that says nothing.
    private static List<LevelCount> quiet(List<LevelCount> rows) {
        return rows.stream()
                .map(row -> new LevelCount(row.level(), row.rows(), 0, 0))
                .toList();
    }

    private static LevelCount row(Bin bin) {
        String range = bin.from() == bin.to()
                ? Figures.value(bin.from())
                : Texts.get("report.range", Figures.value(bin.from()), Figures.value(bin.to()));
        return new LevelCount(range, bin.rows(), bin.labelled(), bin.positives());
    }

    private static LevelCount row(String value, LevelCount level) {
        return new LevelCount(value, level.rows(), level.labelled(), level.positives());
    }

    /// All rows, those of [#rest()] last.
    List<LevelCount> all() {
        return Stream.concat(named.stream(), rest.stream()).toList();
    }

    /// What buys most, in one sentence, if it surely buys more often than the average lead and is no rarity.
    Optional<String> best() {
        long leads = all().stream().mapToLong(LevelCount::rows).sum();
        return named.stream()
                .filter(row -> row.labelled() >= Math.max(ENOUGH, leads * ENOUGH_SHARE))
                .filter(row -> row.interval().from() > scale.average())
                .filter(row -> row.conversion() >= NOTEWORTHY * scale.average())
                .max(Comparator.comparingDouble(LevelCount::conversion))
                .map(row -> Texts.get(
                        "report.value.best",
                        row.level(),
                        row.conversion() / scale.average(),
                        Figures.share(row.conversion()),
                        row.labelled()));
    }

    /// A value, its leads, and how often these bought, in one line.
    static String sentence(LevelCount row) {
        if (row.labelled() == 0) {
            return Texts.get("report.value.leads", row.level(), row.rows());
        }
        Interval interval = row.interval();
        return Texts.get(
                "report.value.bought",
                row.level(),
                row.rows(),
                Figures.share(row.conversion()),
                Figures.share(interval.from()),
                Figures.share(interval.to()));
    }
}
