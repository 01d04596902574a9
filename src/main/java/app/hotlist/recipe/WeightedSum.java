package app.hotlist.recipe;

import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/// Adds numbers up, each with a weight: purchase intent = 5 × cart + 2 × wishlist.
///
/// Missing where one of the numbers is.
///
/// @param name what the sum is called
/// @param weights what each column counts, finite; the order is that of the columns
public record WeightedSum(String name, Map<String, Double> weights) implements MadeNumber {

    public WeightedSum {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        if (name.isBlank()) {
            throw new IllegalArgumentException("the sum needs a name");
        }
        weights.forEach((column, weight) -> {
            if (!Double.isFinite(weight)) {
                throw new IllegalArgumentException("the weight of %s must be finite: %s".formatted(column, weight));
            }
        });
    }

    /// The sum in which every column counts the same.
    static WeightedSum equal(List<String> columns) {
        return new WeightedSum("weighted sum", Map.of()).withColumns(columns);
    }

    @Override
    public List<String> columns() {
        return List.copyOf(weights.keySet());
    }

    /// Columns that are new count once.
    @Override
    public WeightedSum withColumns(List<String> other) {
        Map<String, Double> more = new LinkedHashMap<>();
        other.forEach(column -> more.put(column, weights.getOrDefault(column, 1.0)));
        return new WeightedSum(name, more);
    }

    @Override
    public String made() {
        return name;
    }

    @Override
    public IntToDoubleFunction of(Table rows) {
        List<NumberColumn> numbers = columns().stream().map(rows::numbers).toList();
        double[] factors =
                weights.values().stream().mapToDouble(Double::doubleValue).toArray();
        return row -> {
            double sum = 0;
            for (int i = 0; i < factors.length; i++) {
                sum += factors[i] * numbers.get(i).get(row);
            }
            return sum;
        };
    }
}
