package app.hotlist.recipe;

import app.hotlist.table.Table;
import java.util.List;

/// Draws large numbers together: x becomes ln(1 + x), so that 0 stays 0 and 10 and 1,000 come closer.
///
/// A negative number becomes −ln(1 − x): the mirror image, so order and sign are kept and nothing is lost.
/// Missing values stay missing.
public record LogScale(List<String> columns) implements BlindStep {

    public LogScale {
        columns = StepColumns.distinct(columns);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new LogScale(other);
    }

    @Override
    public Fitted fit(Table train) {
        columns.forEach(name -> StepColumns.numbers(train, name, this));
        return new Fitted(columns);
    }

    /// The step itself: nothing is learnt.
    public record Fitted(List<String> columns) implements FittedStep {

        public Fitted {
            columns = List.copyOf(columns);
        }

        @Override
        public Table apply(Table rows) {
            return rows.with(columns.stream()
                    .map(name -> rows.numbers(name).map(Fitted::scaled))
                    .toList());
        }

        private static double scaled(double value) {
            return Math.copySign(Math.log1p(Math.abs(value)), value);
        }
    }
}
