package app.hotlist.recipe;

import app.hotlist.table.NumberColumn;
import app.hotlist.table.Quantiles;
import app.hotlist.table.Table;
import java.util.List;

/// Brings number columns to one scale by their order, or by their extremes.
///
/// Missing values stay missing. A column without variation by that measure becomes 0 throughout.
public record Rescale(List<String> columns, Method method) implements BlindStep {

    /// What becomes 0, and what 1.
    public enum Method {
        /// The median becomes 0, and the quartile range 1: single extremes do not matter.
        MIDDLE_HALF,
        /// The smallest training value becomes 0, the largest 1. Later values may lie outside.
        EXTREMES
    }

    public Rescale {
        columns = StepColumns.distinct(columns);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new Rescale(other, method);
    }

    @Override
    public Standardize.Fitted fit(Table train) {
        return new Standardize.Fitted(columns.stream()
                .map(name -> scale(StepColumns.numbers(train, name, this)))
                .toList());
    }

    private Standardize.Scale scale(NumberColumn numbers) {
        double[] present = numbers.present().toArray();
        if (present.length == 0) {
            return new Standardize.Scale(numbers.name(), 0, 0);
        }
        Quantiles quantiles = Quantiles.of(present);
        return switch (method) {
            case MIDDLE_HALF ->
                new Standardize.Scale(numbers.name(), quantiles.at(0.5), quantiles.at(0.75) - quantiles.at(0.25));
            case EXTREMES -> new Standardize.Scale(numbers.name(), quantiles.at(0), quantiles.at(1) - quantiles.at(0));
        };
    }
}
