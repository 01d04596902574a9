package app.hotlist.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Looks at one column after the other.
final class ColumnProfiler {

    private static final int EXAMPLES = 3;

    private final Labels labels;
    private final Optional<String> outcome;
    private final Map<String, Long> badCells;

    ColumnProfiler(Labels labels, Optional<String> outcome, Map<String, Long> badCells) {
        this.labels = labels;
        this.outcome = outcome;
        this.badCells = Map.copyOf(badCells);
    }

    ColumnProfile profile(Column column) {
        Facts facts = switch (column) {
            case NumberColumn numbers -> numbers(numbers);
            case CategoryColumn categories -> categories(categories);
            case DateColumn dates -> dates(dates);
            case TextColumn texts -> texts(texts);
        };
        Tally blanks = new Tally();
        for (int row = 0; row < column.size(); row++) {
            if (column.isMissing(row)) {
                blanks.add(row, labels);
            }
        }
        LevelCount missing = blanks.level("");
        ColumnRole role =
                outcome.filter(column.name()::equals).isPresent() ? ColumnRole.OUTCOME : RoleGuess.of(column, facts);
        List<Finding> findings =
                Findings.of(column, role, facts, missing.rows(), badCells.getOrDefault(column.name(), 0L));
        return new ColumnProfile(
                column.spec(), column.size(), facts.distinct(), missing, facts.summary(), role, findings);
    }

    private Facts numbers(NumberColumn column) {
        double[] sorted = column.present().sorted().toArray();
        if (sorted.length == 0) {
            return new Facts(NumberSummary.NONE, 0, 0, 0, Optional.empty());
        }
        Quantiles quantiles = Quantiles.of(sorted);
        double quartile1 = quantiles.at(0.25);
        double quartile3 = quantiles.at(0.75);
        double mean = Quantiles.mean(sorted);
        double variance = centralMoment(sorted, mean, 2);
        double deviation = Math.sqrt(variance);
        double reach = NumberSummary.REACH * (quartile3 - quartile1);
        NumberSummary summary = new NumberSummary(
                sorted[0],
                quartile1,
                quantiles.at(0.5),
                quartile3,
                sorted[sorted.length - 1],
                mean,
                deviation,
                variance == 0 ? 0 : centralMoment(sorted, mean, 3) / (variance * deviation),
                Arrays.stream(sorted).filter(value -> value == 0).count(),
                Histogram.over(sorted, quartile1 - reach, quartile3 + reach).count(column, labels));
        return facts(summary, sorted);
    }

    private static Facts facts(NumberSummary summary, double[] sorted) {
        long distinct = 0;
        long repeated = 0;
        int mostFrom = 0;
        int most = 0;
        for (int from = 0; from < sorted.length; ) {
            int to = from + 1;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            distinct++;
            repeated += to - from > 1 ? to - from : 0;
            if (to - from > most) {
                most = to - from;
                mostFrom = from;
            }
            from = to;
        }
        return new Facts(
                summary,
                sorted.length,
                distinct,
                repeated,
                Optional.of(new Facts.Top(NumberColumn.text(sorted[mostFrom]), most)));
    }

    private static double centralMoment(double[] values, double mean, int power) {
        double sum = 0;
        for (double value : values) {
            double away = value - mean;
            sum += power == 2 ? away * away : away * away * away;
        }
        return sum / values.length;
    }

    private Facts categories(CategoryColumn column) {
        Tally[] tallies = Tally.many(column.levels().size());
        for (int row = 0; row < column.size(); row++) {
            if (!column.isMissing(row)) {
                tallies[column.code(row)].add(row, labels);
            }
        }
        List<LevelCount> levels = IntStream.range(0, tallies.length)
                .mapToObj(code -> tallies[code].level(column.levels().get(code)))
                .filter(level -> level.rows() > 0)
                .sorted(Comparator.comparingLong(LevelCount::rows).reversed().thenComparing(LevelCount::level))
                .toList();
        return new Facts(
                new CategorySummary(levels),
                levels.stream().mapToLong(LevelCount::rows).sum(),
                levels.size(),
                levels.stream()
                        .mapToLong(LevelCount::rows)
                        .filter(rows -> rows > 1)
                        .sum(),
                levels.stream().findFirst().map(top -> new Facts.Top(top.level(), top.rows())));
    }

    private static Facts dates(DateColumn column) {
        long[] sorted = IntStream.range(0, column.size())
                .filter(row -> !column.isMissing(row))
                .mapToLong(column::day)
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return new Facts(new DateSummary(Optional.empty(), Optional.empty()), 0, 0, 0, Optional.empty());
        }
        LocalDate first = LocalDate.ofEpochDay(sorted[0]);
        LocalDate last = LocalDate.ofEpochDay(sorted[sorted.length - 1]);
        long distinct = IntStream.range(0, column.size())
                .filter(row -> !column.isMissing(row))
                .mapToLong(column::second)
                .distinct()
                .count();
        // Days are neither ids nor levels, so only a column of one single day has a most frequent one worth naming.
        return new Facts(
                new DateSummary(Optional.of(first), Optional.of(last)),
                sorted.length,
                distinct,
                sorted.length,
                distinct == 1 ? Optional.of(new Facts.Top(first.toString(), sorted.length)) : Optional.empty());
    }

    private static Facts texts(TextColumn column) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        for (int row = 0; row < column.size(); row++) {
            if (!column.isMissing(row)) {
                String text = column.text(row);
                counts.merge(text, 1, Integer::sum);
                shortest = Math.min(shortest, text.length());
                longest = Math.max(longest, text.length());
            }
        }
        List<String> examples =
                new ArrayList<>(counts.keySet().stream().limit(EXAMPLES).toList());
        return new Facts(
                new TextSummary(counts.isEmpty() ? 0 : shortest, longest, examples),
                counts.values().stream().mapToLong(count -> count).sum(),
                counts.size(),
                counts.values().stream()
                        .mapToLong(count -> count)
                        .filter(count -> count > 1)
                        .sum(),
                counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(top -> new Facts.Top(top.getKey(), top.getValue())));
    }
}
