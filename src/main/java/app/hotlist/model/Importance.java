package app.hotlist.model;

import app.hotlist.base.Texts;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TextColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Sums the points of many leads up into how much each column matters.
final class Importance {

    /// Fewer leads than these say nothing about a value.
    private static final int ENOUGH_ROWS = 20;

    /// A rank correlation below this is no trend.
    private static final double TREND = 0.3;

    private record Level(String name, double mean) {}

    private Importance() {}

    /// @param points per row of the table and source column, measured from the average lead
    static List<ColumnImportance> of(Table table, SourceColumns columns, double[][] points) {
        double[] weights = new double[columns.size()];
        double total = 0;
        for (double[] row : points) {
            for (int column = 0; column < weights.length; column++) {
                weights[column] += Math.abs(row[column]);
                total += Math.abs(row[column]);
            }
        }
        List<ColumnImportance> importance = new ArrayList<>();
        for (int column = 0; column < weights.length; column++) {
            double share = total > 0 ? weights[column] / total : 0;
            int position = column;
            importance.add(of(table.column(columns.names().get(column)), share, row -> points[row][position]));
        }
        importance.sort(Comparator.comparingDouble(ColumnImportance::share).reversed());
        return importance;
    }

    private static ColumnImportance of(Column column, double share, IntToDoubleFunction points) {
        return switch (column) {
            case CategoryColumn _, TextColumn _ -> ofLevels(column, share, points);
            case NumberColumn numbers -> ofTrend(column, share, trend(column, numbers::get, points));
            case DateColumn dates -> ofTrend(column, share, trend(column, row -> (double) dates.day(row), points));
        };
    }

    private static ColumnImportance ofTrend(Column column, double share, Trend trend) {
        return new ColumnImportance(column.name(), share, Optional.empty(), Optional.empty(), trend);
    }

    private static ColumnImportance ofLevels(Column column, double share, IntToDoubleFunction points) {
        Map<String, List<Double>> byLevel = new TreeMap<>();
        for (int row = 0; row < column.size(); row++) {
            String name = column.isMissing(row) ? Texts.get("model.reason.not-given") : column.text(row);
            byLevel.computeIfAbsent(name, _ -> new ArrayList<>()).add(points.applyAsDouble(row));
        }
        List<Level> levels = byLevel.entrySet().stream()
                .filter(level -> level.getValue().size() >= ENOUGH_ROWS)
                .map(level -> new Level(level.getKey(), mean(level.getValue())))
                .sorted(Comparator.comparingDouble(Level::mean))
                .toList();
        Optional<String> helps = levels.isEmpty()
                ? Optional.empty()
                : Optional.of(levels.getLast())
                        .filter(level -> level.mean() > 0)
                        .map(Level::name);
        Optional<String> hurts = levels.isEmpty()
                ? Optional.empty()
                : Optional.of(levels.getFirst())
                        .filter(level -> level.mean() < 0)
                        .map(Level::name);
        return new ColumnImportance(column.name(), share, helps, hurts, Trend.NONE);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static Trend trend(Column column, IntToDoubleFunction values, IntToDoubleFunction points) {
        int[] rows = IntStream.range(0, column.size())
                .filter(row -> !column.isMissing(row))
                .toArray();
        double correlation = RankCorrelation.of(
                IntStream.of(rows).mapToDouble(values).toArray(),
                IntStream.of(rows).mapToDouble(points).toArray());
        if (correlation >= TREND) {
            return Trend.RISING;
        }
        return correlation <= -TREND ? Trend.FALLING : Trend.MIXED;
    }
}
