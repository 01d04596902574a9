package app.hotlist.recipe;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.ColumnType;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TextColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Fills missing numbers and categories with one value; with `flag`, a column of 0 and 1 says where.
///
/// A flag is made only where some training rows are missing and some are not.
///
/// @param value for number columns a number with a decimal point, else any text
public record FillWith(List<String> columns, String value, boolean flag) implements BlindStep {

    public FillWith {
        columns = StepColumns.distinct(columns);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new FillWith(other, value, flag);
    }

    @Override
    public Fitted fit(Table train) {
        List<FillNumber.Fill> numbers = new ArrayList<>();
        List<FillCategory.Fill> categories = new ArrayList<>();
        for (String name : columns) {
            Column column = StepColumns.any(train, name, this);
            boolean flagged = flag && MissingFlag.varies(column);
            if (flagged) {
                StepColumns.made(train, MissingFlag.name(name), this);
            }
            switch (column) {
                case NumberColumn _ -> numbers.add(new FillNumber.Fill(name, number(name), flagged));
                case CategoryColumn _ -> categories.add(new FillCategory.Fill(name, value, flagged));
                case DateColumn _, TextColumn _ -> throw StepColumns.wrongType(train, name, ColumnType.CATEGORY, this);
            }
        }
        return new Fitted(new FillNumber.Fitted(numbers), new FillCategory.Fitted(categories));
    }

    private double number(String column) {
        try {
            double number = Double.parseDouble(value);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Said below: an infinite number is as unfit.
        }
        throw RecipeProblem.NO_NUMBER.with(value, column, title());
    }

    /// The step with the value for each column.
    public record Fitted(FillNumber.Fitted numbers, FillCategory.Fitted categories) implements FittedStep {

        @Override
        public Table apply(Table rows) {
            return categories.apply(numbers.apply(rows));
        }

        @Override
        public Map<String, String> origins() {
            Map<String, String> origins = new LinkedHashMap<>(numbers.origins());
            origins.putAll(categories.origins());
            return origins;
        }
    }
}
