package app.hotlist.recipe;

import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// A step that makes one number of several number columns of a row; the columns stay.
///
/// It learns nothing, so it is its own fitted form. Reasons and importances name the first of the columns.
sealed interface MadeNumber extends BlindStep, FittedStep permits Formula, Ratio, WeightedSum {

    /// What the column that it makes is called.
    String made();

    /// How the number of a row is found; `NaN` or infinite makes it missing.
    IntToDoubleFunction of(Table rows);

    @Override
    default FittedStep fit(Table train) {
        StepColumns.checkNumbers(train, this);
        StepColumns.made(train, made(), this);
        return this;
    }

    @Override
    default Table apply(Table rows) {
        IntToDoubleFunction number = of(rows);
        double[] values = IntStream.range(0, rows.rowCount())
                .mapToDouble(number)
                .map(value -> Double.isFinite(value) ? value : Double.NaN)
                .toArray();
        return rows.with(NumberColumn.of(made(), values));
    }

    @Override
    default Map<String, String> origins() {
        Map<String, String> origins = new LinkedHashMap<>();
        List<String> from = columns();
        if (!from.isEmpty()) {
            origins.put(made(), from.getFirst());
        }
        return origins;
    }
}
