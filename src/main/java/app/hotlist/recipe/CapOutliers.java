package app.hotlist.recipe;

import app.hotlist.table.NumberColumn;
import app.hotlist.table.Quantiles;
import app.hotlist.table.Table;
import java.util.List;
import java.util.Optional;

/// Draws extreme numbers in to the ends of the usual range: `reach` quartile ranges beyond the quartiles.
///
/// Missing values stay missing. Where the middle half of the rows is one and the same value there is no usual
/// range: then later rows are held within the extremes of the training rows. Without any training value nothing
/// is capped.
///
/// @param reach quartile ranges, 0 or more; usually [NumberSummary#REACH]
public record CapOutliers(List<String> columns, double reach) implements BlindStep {

    public CapOutliers {
        columns = StepColumns.distinct(columns);
        if (!(reach >= 0) || Double.isInfinite(reach)) {
            throw new IllegalArgumentException("reach must be 0 or more: " + reach);
        }
    }

    @Override
    public Step withColumns(List<String> other) {
        return new CapOutliers(other, reach);
    }

    @Override
    public Fitted fit(Table train) {
        return new Fitted(columns.stream()
                .map(name -> Limits.beyondQuartiles(StepColumns.numbers(train, name, this), reach))
                .flatMap(Optional::stream)
                .toList());
    }

    /// The range of one column, both ends included, in the column's own unit.
    public record Limits(String column, double low, double high) {

        public Limits {
            if (!(low <= high)) {
                throw new IllegalArgumentException("%s: %s is above %s".formatted(column, low, high));
            }
        }

        /// The usual range of a column; empty where it has no value.
        static Optional<Limits> beyondQuartiles(NumberColumn numbers, double reach) {
            double[] present = numbers.present().toArray();
            if (present.length == 0) {
                return Optional.empty();
            }
            Quantiles quantiles = Quantiles.of(present);
            double range = quantiles.at(0.75) - quantiles.at(0.25);
            if (range == 0) {
                return Optional.of(new Limits(numbers.name(), quantiles.at(0), quantiles.at(1)));
            }
            return Optional.of(
                    new Limits(numbers.name(), quantiles.at(0.25) - reach * range, quantiles.at(0.75) + reach * range));
        }

        boolean isBeyond(double value) {
            return value < low || value > high;
        }
    }

    /// The step with the range of each column.
    public record Fitted(List<Limits> limits) implements FittedStep {

        public Fitted {
            limits = List.copyOf(limits);
        }

        @Override
        public Table apply(Table rows) {
            return rows.with(limits.stream()
                    .map(one -> rows.numbers(one.column).map(value -> Math.clamp(value, one.low, one.high)))
                    .toList());
        }
    }
}
