package app.hotlist.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Collects texts.
final class TextBuilder extends ColumnBuilder {

    private @Nullable String[] values = new @Nullable String[FIRST];

    @Override
    boolean add(char[] chars, int from, int to) {
        if (size == values.length) {
            values = Arrays.copyOf(values, larger(size));
        }
        values[size++] = from == to ? null : new String(chars, from, to - from);
        return true;
    }

    @Override
    void expect(int rows) {
        values = Arrays.copyOf(values, Math.max(rows, size));
    }

    @Override
    TextColumn take(String name) {
        TextColumn column = TextColumn.owning(name, size == values.length ? values : Arrays.copyOf(values, size));
        values = new @Nullable String[FIRST];
        size = 0;
        return column;
    }
}
