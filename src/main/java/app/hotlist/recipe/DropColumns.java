package app.hotlist.recipe;

import app.hotlist.table.Table;
import java.util.LinkedHashSet;
import java.util.List;

/// Leaves columns out. Later rows need not have them.
public record DropColumns(List<String> columns) implements BlindStep {

    public DropColumns {
        columns = StepColumns.distinct(columns);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new DropColumns(other);
    }

    @Override
    public Fitted fit(Table train) {
        return new Fitted(columns);
    }

    /// The step itself: nothing is learnt. A column that is not there need not be dropped.
    public record Fitted(List<String> columns) implements FittedStep {

        public Fitted {
            columns = List.copyOf(columns);
        }

        @Override
        public Table apply(Table rows) {
            return rows.without(new LinkedHashSet<>(columns));
        }
    }
}
