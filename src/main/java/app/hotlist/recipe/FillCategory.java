package app.hotlist.recipe;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Fills missing categories; with `flag`, a column of 0 and 1 says where.
///
/// A flag is made only where some training rows are missing and some are not. A column without any value
/// is filled with [#UNKNOWN] whatever the filling.
public record FillCategory(List<String> columns, Filling filling, boolean flag) implements BlindStep {

    /// The level that missing values get with [Filling#UNKNOWN].
    public static final String UNKNOWN = "Unknown";

    /// What a missing category becomes.
    public enum Filling {
        /// The most frequent level of the training rows; of equally frequent ones the alphabetically first.
        MODE,
        /// A level of its own, called [FillCategory#UNKNOWN].
        UNKNOWN
    }

    public FillCategory {
        columns = StepColumns.distinct(columns);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new FillCategory(other, filling, flag);
    }

    @Override
    public Fitted fit(Table train) {
        List<Fill> fills = new ArrayList<>();
        for (String name : columns) {
            CategoryColumn categories = StepColumns.categories(train, name, this);
            boolean varies = flag && MissingFlag.varies(categories);
            if (varies) {
                StepColumns.made(train, MissingFlag.name(name), this);
            }
            fills.add(new Fill(name, level(categories), varies));
        }
        return new Fitted(fills);
    }

    private String level(CategoryColumn categories) {
        return switch (filling) {
            case MODE -> mode(categories);
            case UNKNOWN -> UNKNOWN;
        };
    }

    private static String mode(CategoryColumn categories) {
        int[] counts = categories.counts();
        @Nullable String best = null;
        int most = 0;
        for (int code = 0; code < counts.length; code++) {
            String level = categories.levels().get(code);
            if (counts[code] > most || (best != null && counts[code] == most && level.compareTo(best) < 0)) {
                best = level;
                most = counts[code];
            }
        }
        return best == null ? UNKNOWN : best;
    }

    /// What one column is filled with.
    ///
    /// @param flag whether a column says where it was missing
    public record Fill(String column, String level, boolean flag) {}

    /// The step with the level for each column.
    public record Fitted(List<Fill> fills) implements FittedStep {

        public Fitted {
            fills = List.copyOf(fills);
        }

        @Override
        public Table apply(Table rows) {
            List<Column> filled = new ArrayList<>();
            for (Fill fill : fills) {
                CategoryColumn categories = rows.categories(fill.column);
                filled.add(categories.filledWith(fill.level));
                if (fill.flag) {
                    filled.add(MissingFlag.of(categories));
                }
            }
            return rows.with(filled);
        }

        @Override
        public Map<String, String> origins() {
            Map<String, String> origins = new LinkedHashMap<>();
            fills.stream().filter(Fill::flag).forEach(fill -> origins.put(MissingFlag.name(fill.column), fill.column));
            return origins;
        }
    }
}
