package app.hotlist.recipe;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Puts levels with fewer than `minRows` training rows together as [#OTHER], and later levels never seen.
///
/// A level that is called so already joins them. Missing values stay missing.
///
/// @param minRows rows that a level needs to stand for itself, 1 or more
public record GroupRareLevels(List<String> columns, int minRows) implements BlindStep {

    /// The level that rare ones become.
    public static final String OTHER = "Other";

    /// Rows that a level usually needs: with fewer, its share of buyers is chance.
    public static final int USUAL_ROWS = 10;

    public GroupRareLevels {
        columns = StepColumns.distinct(columns);
        if (minRows < 1) {
            throw new IllegalArgumentException("a level needs one row at least, not " + minRows);
        }
    }

    @Override
    public Step withColumns(List<String> other) {
        return new GroupRareLevels(other, minRows);
    }

    @Override
    public Fitted fit(Table train) {
        return new Fitted(columns.stream()
                .map(name -> Groups.of(StepColumns.categories(train, name, this), minRows))
                .toList());
    }

    /// The levels of one column, alphabetically.
    ///
    /// @param kept levels that stand for themselves
    /// @param rare levels that were seen in training, too seldom
    public record Groups(String column, List<String> kept, List<String> rare) {

        public Groups {
            kept = List.copyOf(kept);
            rare = List.copyOf(rare);
        }

        static Groups of(CategoryColumn column, int minRows) {
            int[] counts = column.counts();
            List<String> kept = new ArrayList<>();
            List<String> rare = new ArrayList<>();
            for (int code = 0; code < counts.length; code++) {
                if (counts[code] > 0) {
                    (counts[code] >= minRows ? kept : rare).add(column.levels().get(code));
                }
            }
            kept.sort(null);
            rare.sort(null);
            return new Groups(column.name(), kept, rare);
        }
    }

    /// The step with the levels of each column.
    public record Fitted(List<Groups> groups) implements FittedStep {

        public Fitted {
            groups = List.copyOf(groups);
        }

        @Override
        public Table apply(Table rows) {
            return ready().apply(rows);
        }

        @Override
        public UnaryOperator<Table> ready() {
            Map<String, Set<String>> kept = new LinkedHashMap<>();
            groups.forEach(one -> kept.put(one.column, Set.copyOf(one.kept)));
            return rows -> rows.with(kept.entrySet().stream()
                    .map(one -> rows.categories(one.getKey())
                            .mapLevels(level -> one.getValue().contains(level) ? level : OTHER))
                    .toList());
        }

        @Override
        public Map<String, Map<String, Integer>> unseen(Table rows) {
            Map<String, Map<String, Integer>> unseen = new LinkedHashMap<>();
            for (Groups one : groups) {
                Set<String> known = new HashSet<>(one.kept);
                known.addAll(one.rare);
                unseen.put(one.column, UnseenLevels.of(rows.categories(one.column), known));
            }
            return unseen;
        }

        /// Where no level was rare in training, nobody after this step knows the level of rare ones either.
        @Override
        public Map<String, NewLevelUse> newLevelUses() {
            Map<String, NewLevelUse> uses = new LinkedHashMap<>();
            groups.stream()
                    .filter(one -> !one.rare.isEmpty())
                    .forEach(one -> uses.put(one.column, NewLevelUse.AS_OTHER));
            return uses;
        }
    }
}
