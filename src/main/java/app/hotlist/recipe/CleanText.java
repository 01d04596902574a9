package app.hotlist.recipe;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.Spelling;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Merges spellings of the same value: `Google`, `google` and `google ` become the most frequent of them.
///
/// Of equally frequent spellings the alphabetically first one stays. A later spelling of a known value becomes
/// that value; blanks at the ends and double blanks go everywhere; what is left of only blanks is missing.
public record CleanText(List<String> columns) implements BlindStep {

    public CleanText {
        columns = StepColumns.distinct(columns);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new CleanText(other);
    }

    @Override
    public Fitted fit(Table train) {
        return new Fitted(columns.stream()
                .map(name -> spellings(StepColumns.categories(train, name, this)))
                .toList());
    }

    private static Spellings spellings(CategoryColumn column) {
        int[] counts = column.counts();
        Map<String, Integer> rows = new TreeMap<>();
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                rows.merge(Spelling.tidy(column.levels().get(code)), counts[code], Integer::sum);
            }
        }
        Map<String, String> best = new TreeMap<>();
        rows.forEach((spelling, count) -> best.merge(
                Spelling.key(spelling), spelling, (one, other) -> rows.getOrDefault(one, 0) >= count ? one : other));
        best.remove("");
        return new Spellings(column.name(), List.copyOf(best.values()));
    }

    /// The spelling that every value of a column gets.
    public record Spellings(String column, List<String> kept) {

        public Spellings {
            kept = List.copyOf(kept);
        }

        private CategoryColumn cleaned(CategoryColumn categories) {
            Map<String, String> byKey = new TreeMap<>();
            kept.forEach(spelling -> byKey.put(Spelling.key(spelling), spelling));
            return categories.mapLevels(level -> {
                String tidy = Spelling.tidy(level);
                return tidy.isEmpty() ? null : byKey.getOrDefault(Spelling.key(tidy), tidy);
            });
        }
    }

    /// The step with the spellings of each column.
    public record Fitted(List<Spellings> spellings) implements FittedStep {

        public Fitted {
            spellings = List.copyOf(spellings);
        }

        @Override
        public Table apply(Table rows) {
            List<Column> cleaned = new ArrayList<>();
            for (Spellings one : spellings) {
                cleaned.add(one.cleaned(rows.categories(one.column)));
            }
            return rows.with(cleaned);
        }
    }
}
