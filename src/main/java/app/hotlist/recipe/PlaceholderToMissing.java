package app.hotlist.recipe;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.ColumnType;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Spelling;
import app.hotlist.table.Table;
import app.hotlist.table.TextColumn;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Makes values missing that only stand for a blank, such as `Select` or `N/A`, and 999 among small numbers.
///
/// Spelling does not matter. In a number column, a placeholder stands for the number that it says.
///
/// @param columns category and number columns
public record PlaceholderToMissing(List<String> columns, Set<String> placeholders) implements BlindStep {

    public PlaceholderToMissing {
        columns = StepColumns.distinct(columns);
        // Sorted, so that the same recipe is always the same JSON.
        placeholders = Collections.unmodifiableSet(new TreeSet<>(placeholders));
    }

    @Override
    public Step withColumns(List<String> other) {
        return new PlaceholderToMissing(other, placeholders);
    }

    @Override
    public Fitted fit(Table train) {
        for (String name : columns) {
            switch (StepColumns.any(train, name, this)) {
                case NumberColumn _, CategoryColumn _ -> {}
                case DateColumn _, TextColumn _ -> throw StepColumns.wrongType(train, name, ColumnType.CATEGORY, this);
            }
        }
        return new Fitted(columns, placeholders);
    }

    /// The step itself: nothing is learnt.
    public record Fitted(List<String> columns, Set<String> placeholders) implements FittedStep {

        public Fitted {
            columns = List.copyOf(columns);
            placeholders = Collections.unmodifiableSet(new TreeSet<>(placeholders));
        }

        @Override
        public Table apply(Table rows) {
            Set<String> words = new HashSet<>();
            placeholders.forEach(placeholder -> words.add(Spelling.key(placeholder)));
            return rows.with(columns.stream()
                    .map(name -> cleared(rows.column(name), words))
                    .toList());
        }

        private static Column cleared(Column column, Set<String> words) {
            return switch (column) {
                case CategoryColumn categories ->
                    categories.mapLevels(level -> words.contains(Spelling.key(level)) ? null : level);
                case NumberColumn numbers -> {
                    Set<Double> values = numbers(words);
                    yield numbers.map(value -> values.contains(value) ? Double.NaN : value);
                }
                case DateColumn _, TextColumn _ ->
                    throw new IllegalArgumentException("column %s holds %s".formatted(column.name(), column.type()));
            };
        }

        private static Set<Double> numbers(Set<String> words) {
            Set<Double> values = new HashSet<>();
            for (String word : words) {
                try {
                    values.add(Double.valueOf(word));
                } catch (NumberFormatException _) {
                    // A word stands for no number.
                }
            }
            return values;
        }
    }
}
