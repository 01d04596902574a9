package app.hotlist.recipe;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// A step that makes a number of every text of its columns, missing where the text is.
///
/// It learns nothing, so it is its own fitted form.
sealed interface TextNumber extends BlindStep, FittedStep
        permits Contains, ItemCount, ListCount, TextLength, TimeOfDay {

    /// What the column made of that one is called.
    String made(String column);

    /// From a text to its number.
    ToDoubleFunction<String> measure();

    @Override
    default FittedStep fit(Table train) {
        StepColumns.checkTexts(train, this);
        StepColumns.checkMade(train, origins(), this);
        return this;
    }

    @Override
    default Table apply(Table rows) {
        ToDoubleFunction<String> measure = measure();
        return rows.with(columns().stream()
                .map(column -> numbers(rows.column(column), made(column), measure))
                .toList());
    }

    @Override
    default Map<String, String> origins() {
        Map<String, String> origins = new LinkedHashMap<>();
        columns().forEach(column -> origins.put(made(column), column));
        return origins;
    }

    /// A column of the function's answers, missing where the text is.
    ///
    /// @param function asked once per level of a category column; `NaN` makes a row missing
    static NumberColumn numbers(Column texts, String name, ToDoubleFunction<String> function) {
        double[] values = new double[texts.size()];
        if (texts instanceof CategoryColumn categories) {
            double[] byCode = categories.levels().stream().mapToDouble(function).toArray();
            for (int row = 0; row < values.length; row++) {
                values[row] = categories.isMissing(row) ? Double.NaN : byCode[categories.code(row)];
            }
        } else {
            for (int row = 0; row < values.length; row++) {
                values[row] = texts.isMissing(row) ? Double.NaN : function.applyAsDouble(texts.text(row));
            }
        }
        return NumberColumn.of(name, values);
    }
}
