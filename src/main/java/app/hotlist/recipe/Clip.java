package app.hotlist.recipe;

import app.hotlist.table.Table;
import java.util.List;

/// Holds numbers within limits of the user's own. Missing values stay missing.
///
/// @param low the smallest number that stays as it is, in the columns' own unit
/// @param high the largest such number, not below `low`
public record Clip(List<String> columns, double low, double high) implements BlindStep {

    public Clip {
        columns = StepColumns.distinct(columns);
        if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("%s is above %s".formatted(low, high));
        }
    }

    @Override
    public Step withColumns(List<String> other) {
        return new Clip(other, low, high);
    }

    @Override
    public CapOutliers.Fitted fit(Table train) {
        StepColumns.checkNumbers(train, this);
        return new CapOutliers.Fitted(columns.stream()
                .map(name -> new CapOutliers.Limits(name, low, high))
                .toList());
    }
}
