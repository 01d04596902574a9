package app.hotlist.recipe;

import app.hotlist.table.Column;
import app.hotlist.table.Table;
import java.util.List;
import java.util.stream.IntStream;

/// Leaves those columns out that are blank in more than a share of the training rows. Later steps do without them.
///
/// @param share in [0, 1]
public record DropMostlyBlank(List<String> columns, double share) implements BlindStep {

    /// The share of blanks above which a column is usually left out.
    public static final double USUAL_SHARE = 0.4;

    public DropMostlyBlank {
        columns = StepColumns.distinct(columns);
        StepColumns.checkShare(share);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new DropMostlyBlank(other, share);
    }

    @Override
    public DropColumns.Fitted fit(Table train) {
        return new DropColumns.Fitted(columns.stream()
                .filter(name -> blanks(StepColumns.any(train, name, this)) > share * train.rowCount())
                .toList());
    }

    private static long blanks(Column column) {
        return IntStream.range(0, column.size()).filter(column::isMissing).count();
    }
}
