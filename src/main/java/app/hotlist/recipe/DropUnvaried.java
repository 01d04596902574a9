package app.hotlist.recipe;

import app.hotlist.table.Column;
import app.hotlist.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Leaves those columns out that say the same in all training rows or nearly all. Later steps do without them.
///
/// A blank counts as a value like any other.
///
/// @param share in [0, 1]: the share of rows with the same value from which on a column is left out; 1 leaves out
///     only columns that never vary
public record DropUnvaried(List<String> columns, double share) implements BlindStep {

    public DropUnvaried {
        columns = StepColumns.distinct(columns);
        StepColumns.checkShare(share);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new DropUnvaried(other, share);
    }

    @Override
    public DropColumns.Fitted fit(Table train) {
        return new DropColumns.Fitted(columns.stream()
                .map(name -> StepColumns.any(train, name, this))
                .filter(column -> column.size() > 0 && commonest(column) >= share * column.size())
                .map(Column::name)
                .toList());
    }

    private static int commonest(Column column) {
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < column.size(); row++) {
            rows.merge(column.text(row), 1, Integer::sum);
        }
        return rows.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
