package app.hotlist.recipe;

import app.hotlist.table.Column;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Quantiles;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Fills missing numbers; with `flag`, a column of 0 and 1 says where.
///
/// A flag is made only where some training rows are missing and some are not: any other would be constant.
/// A column without any value is filled with 0.
public record FillNumber(List<String> columns, Filling filling, boolean flag) implements BlindStep {

    /// What a missing number becomes.
    public enum Filling {
        /// The median of the training rows.
        MEDIAN,
        /// The mean of the training rows.
        MEAN,
        /// Zero.
        ZERO
    }

    public FillNumber {
        columns = StepColumns.distinct(columns);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new FillNumber(other, filling, flag);
    }

    @Override
    public Fitted fit(Table train) {
        List<Fill> fills = new ArrayList<>();
        for (String name : columns) {
            NumberColumn numbers = StepColumns.numbers(train, name, this);
            double[] present = numbers.present().toArray();
            boolean varies = present.length > 0 && present.length < numbers.size();
            if (flag && varies) {
                StepColumns.made(train, MissingFlag.name(name), this);
            }
            fills.add(new Fill(name, value(present), flag && varies));
        }
        return new Fitted(fills);
    }

    private double value(double[] present) {
        if (present.length == 0) {
            return 0;
        }
        return switch (filling) {
            case MEDIAN -> Quantiles.of(present).at(0.5);
            case MEAN -> Quantiles.mean(present);
            case ZERO -> 0;
        };
    }

    /// What one column is filled with.
    ///
    /// @param value in the column's own unit
    /// @param flag whether a column says where it was missing
    public record Fill(String column, double value, boolean flag) {}

    /// The step with the value for each column.
    public record Fitted(List<Fill> fills) implements FittedStep {

        public Fitted {
            fills = List.copyOf(fills);
        }

        @Override
        public Table apply(Table rows) {
            List<Column> filled = new ArrayList<>();
            for (Fill fill : fills) {
                NumberColumn numbers = rows.numbers(fill.column);
                filled.add(numbers.map(value -> Double.isNaN(value) ? fill.value : value));
                if (fill.flag) {
                    filled.add(MissingFlag.of(numbers));
                }
            }
            return rows.with(filled);
        }

        @Override
        public Map<String, String> origins() {
            Map<String, String> origins = new LinkedHashMap<>();
            fills.stream().filter(Fill::flag).forEach(fill -> origins.put(MissingFlag.name(fill.column), fill.column));
            return origins;
        }
    }
}
