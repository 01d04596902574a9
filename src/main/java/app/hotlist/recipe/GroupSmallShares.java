package app.hotlist.recipe;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Table;
import java.util.Arrays;
import java.util.List;

/// Puts levels with a small share of the training rows together as [GroupRareLevels#OTHER], and later levels never
/// seen.
///
/// Missing values stay missing, and do not count.
///
/// @param share in [0, 1]: the share of the rows with a value that a level needs to stand for itself
public record GroupSmallShares(List<String> columns, double share) implements BlindStep {

    public GroupSmallShares {
        columns = StepColumns.distinct(columns);
        StepColumns.checkShare(share);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new GroupSmallShares(other, share);
    }

    @Override
    public GroupRareLevels.Fitted fit(Table train) {
        return new GroupRareLevels.Fitted(columns.stream()
                .map(name -> StepColumns.categories(train, name, this))
                .map(column -> GroupRareLevels.Groups.of(column, leastRows(column)))
                .toList());
    }

    private int leastRows(CategoryColumn column) {
        return (int) Math.ceil(share * Arrays.stream(column.counts()).sum());
    }
}
