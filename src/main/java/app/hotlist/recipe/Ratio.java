package app.hotlist.recipe;

import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// Divides one number by another: visits per page.
///
/// The sign is that of the first number, so that a loss per loss does not look like a gain. Missing where one of the
/// two is, or the second is 0: nothing becomes infinite.
///
/// @param columns the number that is divided, and the one it is divided by
public record Ratio(List<String> columns) implements MadeNumber {

    public Ratio {
        columns = StepColumns.distinct(columns);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new Ratio(other);
    }

    @Override
    public String made() {
        return String.join(" per ", columns);
    }

    @Override
    public FittedStep fit(Table train) {
        if (columns.size() != 2) {
            throw RecipeProblem.TWO_COLUMNS.with(title(), String.join(", ", columns));
        }
        return MadeNumber.super.fit(train);
    }

    @Override
    public IntToDoubleFunction of(Table rows) {
        NumberColumn above = rows.numbers(columns.getFirst());
        NumberColumn below = rows.numbers(columns.getLast());
        return row -> above.get(row) / Math.abs(below.get(row));
    }
}
