package app.hotlist.recipe;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// Counts the characters of texts, blanks at the ends not among them.
public record TextLength(List<String> columns) implements TextNumber {

    public TextLength {
        columns = StepColumns.distinct(columns);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new TextLength(other);
    }

    @Override
    public String made(String column) {
        return "length of " + column;
    }

    @Override
    public ToDoubleFunction<String> measure() {
        return text -> text.strip().length();
    }
}
