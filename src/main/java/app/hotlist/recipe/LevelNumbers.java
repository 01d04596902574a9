package app.hotlist.recipe;

import app.hotlist.table.Table;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A step that learnt a number for every level of its category columns. Missing values stay missing.
public record LevelNumbers(List<Numbers> numbers) implements FittedStep {

    public LevelNumbers {
        numbers = List.copyOf(numbers);
    }

    /// The numbers of one column.
    ///
    /// @param byLevel the number of each level that occurs in training
    /// @param unseen the number of all other levels
    public record Numbers(String column, Map<String, Double> byLevel, double unseen) {

        public Numbers {
            // Sorted, so that the same rows always give the same JSON.
            byLevel = Collections.unmodifiableMap(new TreeMap<>(byLevel));
        }
    }

    @Override
    public Table apply(Table rows) {
        return rows.with(numbers.stream()
                .map(one -> TextNumber.numbers(
                        rows.categories(one.column), one.column, level -> one.byLevel.getOrDefault(level, one.unseen)))
                .toList());
    }

    @Override
    public Map<String, Map<String, Integer>> unseen(Table rows) {
        Map<String, Map<String, Integer>> unseen = new LinkedHashMap<>();
        numbers.forEach(
                one -> unseen.put(one.column, UnseenLevels.of(rows.categories(one.column), one.byLevel.keySet())));
        return unseen;
    }

    /// A share of leads is 0 for a value that nobody had; the usual share of buyers never is.
    @Override
    public Map<String, NewLevelUse> newLevelUses() {
        Map<String, NewLevelUse> uses = new LinkedHashMap<>();
        numbers.forEach(one -> uses.put(one.column, one.unseen == 0 ? NewLevelUse.AS_RARE : NewLevelUse.AS_AVERAGE));
        return uses;
    }
}
