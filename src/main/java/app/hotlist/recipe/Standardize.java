package app.hotlist.recipe;

import app.hotlist.table.NumberColumn;
import app.hotlist.table.Quantiles;
import app.hotlist.table.Table;
import java.util.Arrays;
import java.util.List;

/// Shifts and scales number columns to mean 0 and standard deviation 1 over the training rows.
///
/// Missing values stay missing. A column that never varies becomes 0 throughout.
public record Standardize(List<String> columns) implements BlindStep {

    public Standardize {
        columns = StepColumns.distinct(columns);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new Standardize(other);
    }

    @Override
    public Fitted fit(Table train) {
        return new Fitted(columns.stream()
                .map(name -> scale(StepColumns.numbers(train, name, this)))
                .toList());
    }

    private static Scale scale(NumberColumn numbers) {
        double[] present = numbers.present().toArray();
        if (present.length == 0) {
            return new Scale(numbers.name(), 0, 0);
        }
        double mean = Quantiles.mean(present);
        // Two passes: the one-pass formula loses all digits for large values such as epoch days.
        double variance =
                Arrays.stream(present).map(x -> (x - mean) * (x - mean)).sum() / present.length;
        double deviation = Math.sqrt(variance);
        // Equal values may leave a mean that is off by the last digit: that is no variation.
        return new Scale(numbers.name(), mean, deviation <= 1e-12 * Math.abs(mean) ? 0 : deviation);
    }

    /// How one column is scaled.
    ///
    /// @param mean in the column's own unit
    /// @param deviation population standard deviation in the column's own unit; 0 if it never varies
    public record Scale(String column, double mean, double deviation) {

        public Scale {
            if (!(deviation >= 0)) {
                throw new IllegalArgumentException("deviation must be 0 or more: " + deviation);
            }
        }

        double of(double value) {
            if (Double.isNaN(value)) {
                return value;
            }
            return deviation == 0 ? 0 : (value - mean) / deviation;
        }
    }

    /// The step with the training rows' means and deviations.
    public record Fitted(List<Scale> scales) implements FittedStep {

        public Fitted {
            scales = List.copyOf(scales);
        }

        @Override
        public Table apply(Table rows) {
            return rows.with(scales.stream()
                    .map(scale -> rows.numbers(scale.column).map(scale::of))
                    .toList());
        }
    }
}
