package app.hotlist.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Collects texts.
final class TextBuilder implements ColumnBuilder {

    private @Nullable String[] values = new @Nullable String[1024];
    private int size;

    @Override
    public boolean add(char[] chars, int from, int to) {
        if (size == values.length) {
            values = Arrays.copyOf(values, ColumnBuilder.larger(size));
        }
        values[size++] = from == to ? null : new String(chars, from, to - from);
        return true;
    }

    @Override
    public void expect(int rows) {
        values = Arrays.copyOf(values, Math.max(rows, size));
    }

    @Override
    public TextColumn take(String name) {
        TextColumn column = TextColumn.owning(name, size == values.length ? values : Arrays.copyOf(values, size));
        values = new @Nullable String[1024];
        size = 0;
        return column;
    }
}
