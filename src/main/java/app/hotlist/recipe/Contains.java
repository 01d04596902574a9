package app.hotlist.recipe;

import app.hotlist.table.Spelling;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Says with 1 and 0 whether a text has another one somewhere in it; upper and lower case are the same.
///
/// @param text what is looked for, not blank
public record Contains(List<String> columns, String text) implements TextNumber {

    public Contains {
        columns = StepColumns.distinct(columns);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a text to look for is needed");
        }
    }

    @Override
    public Step withColumns(List<String> other) {
        return new Contains(other, text);
    }

    @Override
    public String made(String column) {
        return column + " contains " + text;
    }

    @Override
    public ToDoubleFunction<String> measure() {
        String wanted = Spelling.key(text);
        return one -> Spelling.key(one).contains(wanted) ? 1 : 0;
    }
}
