package app.hotlist.recipe;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.Spelling;
import app.hotlist.table.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Turns categories that have an order into numbers: `1 to 25`, `26 to 50`, `51 to 200` become 1, 2 and 3.
///
/// Spelling does not matter. Whatever is not in the order becomes missing. It learns nothing, so it is its own
/// fitted form.
///
/// @param order the levels from the least to the most, each once, at least two
public record Ordinal(List<String> columns, List<String> order) implements BlindStep, FittedStep {

    static final List<String> USUAL_ORDER = List.of("low", "medium", "high");

    public Ordinal {
        columns = StepColumns.distinct(columns);
        order = List.copyOf(order);
        if (order.size() < 2 || order.stream().map(Spelling::key).distinct().count() < order.size()) {
            throw new IllegalArgumentException("an order needs two levels at least, each once: " + order);
        }
    }

    /// The step with the order that the levels of the columns are known to have; where they have none with all levels,
    /// to be put in order by hand.
    static Ordinal suiting(List<String> columns, Table leads) {
        Map<String, String> byKey = new LinkedHashMap<>();
        for (String name : columns) {
            if (leads.has(name) && leads.column(name) instanceof CategoryColumn words) {
                words.levels().forEach(level -> byKey.putIfAbsent(Spelling.key(level), level));
            }
        }
        List<String> levels = List.copyOf(byKey.values());
        return new Ordinal(
                columns,
                levels.size() < 2 ? USUAL_ORDER : LevelOrder.known(levels).orElse(levels));
    }

    @Override
    public Step withColumns(List<String> other) {
        return new Ordinal(other, order);
    }

    @Override
    public FittedStep fit(Table train) {
        columns.forEach(name -> StepColumns.categories(train, name, this));
        return this;
    }

    private Map<String, Double> places() {
        Map<String, Double> places = new HashMap<>();
        order.forEach(level -> places.put(Spelling.key(level), places.size() + 1.0));
        return places;
    }

    @Override
    public Table apply(Table rows) {
        Map<String, Double> places = places();
        return rows.with(columns.stream()
                .map(name -> (Column) TextNumber.numbers(
                        rows.categories(name), name, level -> places.getOrDefault(Spelling.key(level), Double.NaN)))
                .toList());
    }

    @Override
    public Map<String, Map<String, Integer>> unseen(Table rows) {
        Map<String, Double> places = places();
        Map<String, Map<String, Integer>> unseen = new LinkedHashMap<>();
        for (String name : columns) {
            CategoryColumn column = rows.categories(name);
            Set<String> known = column.levels().stream()
                    .filter(level -> places.containsKey(Spelling.key(level)))
                    .collect(Collectors.toSet());
            unseen.put(name, UnseenLevels.of(column, known));
        }
        return unseen;
    }

    @Override
    public Map<String, NewLevelUse> newLevelUses() {
        return columns.stream().collect(Collectors.toMap(name -> name, _ -> NewLevelUse.AS_BLANK));
    }
}
