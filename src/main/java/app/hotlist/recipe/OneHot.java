package app.hotlist.recipe;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Gives every level of a category column a number of its own: 1 where the row has it, 0 elsewhere.
///
/// A row whose value is missing, or never occurred in training, has 0 in all of them. The table keeps
/// the category column; [FittedRecipe] writes the numbers from it.
public record OneHot(List<String> columns) implements BlindStep {

    public OneHot {
        columns = StepColumns.distinct(columns);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new OneHot(other);
    }

    @Override
    public Fitted fit(Table train) {
        return new Fitted(columns.stream()
                .map(name -> Levels.occurring(StepColumns.categories(train, name, this)))
                .toList());
    }

    /// The levels of one column.
    ///
    /// @param levels those that occur in training, alphabetically
    public record Levels(String column, List<String> levels) {

        public Levels {
            levels = List.copyOf(levels);
        }

        static Levels occurring(CategoryColumn column) {
            int[] counts = column.counts();
            List<String> occurring = new ArrayList<>();
            for (int code = 0; code < counts.length; code++) {
                if (counts[code] > 0) {
                    occurring.add(column.levels().get(code));
                }
            }
            occurring.sort(null);
            return new Levels(column.name(), occurring);
        }
    }

    /// The step with the levels of each column.
    public record Fitted(List<Levels> encoded) implements FittedStep {

        public Fitted {
            encoded = List.copyOf(encoded);
        }

        /// Makes levels missing that did not occur in training; the numbers are written at the end.
        @Override
        public Table apply(Table rows) {
            return ready().apply(rows);
        }

        @Override
        public UnaryOperator<Table> ready() {
            Map<String, Set<String>> known = new LinkedHashMap<>();
            encoded.forEach(one -> known.put(one.column, Set.copyOf(one.levels)));
            return rows -> rows.with(known.entrySet().stream()
                    .map(one -> rows.categories(one.getKey())
                            .mapLevels(level -> one.getValue().contains(level) ? level : null))
                    .toList());
        }

        @Override
        public Map<String, Map<String, Integer>> unseen(Table rows) {
            Map<String, Map<String, Integer>> unseen = new LinkedHashMap<>();
            for (Levels one : encoded) {
                unseen.put(one.column, UnseenLevels.of(rows.categories(one.column), Set.copyOf(one.levels)));
            }
            return unseen;
        }

        @Override
        public Map<String, NewLevelUse> newLevelUses() {
            Map<String, NewLevelUse> uses = new LinkedHashMap<>();
            encoded.forEach(one -> uses.put(one.column, NewLevelUse.AS_NONE));
            return uses;
        }
    }
}
