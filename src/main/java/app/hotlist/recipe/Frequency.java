package app.hotlist.recipe;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Turns every category into the share of training rows that have it: common ones near 1, levels never seen 0.
///
/// Missing values stay missing, and do not count.
public record Frequency(List<String> columns) implements BlindStep {

    public Frequency {
        columns = StepColumns.distinct(columns);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new Frequency(other);
    }

    @Override
    public LevelNumbers fit(Table train) {
        return new LevelNumbers(columns.stream()
                .map(name -> shares(StepColumns.categories(train, name, this)))
                .toList());
    }

    private static LevelNumbers.Numbers shares(CategoryColumn column) {
        int[] counts = column.counts();
        double rows = Arrays.stream(counts).sum();
        Map<String, Double> shares = new HashMap<>();
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                shares.put(column.levels().get(code), counts[code] / rows);
            }
        }
        return new LevelNumbers.Numbers(column.name(), shares, 0);
    }
}
