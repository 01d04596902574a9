package app.hotlist.table;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Texts, each exactly as the file has it.
public final class TextColumn implements Column {

    private final String name;
    private final @Nullable String[] values;

    private TextColumn(String name, @Nullable String[] values) {
        this.name = name;
        this.values = values;
    }

    /// A column of these values.
    ///
    /// @param values `null` where missing
    public static TextColumn of(String name, @Nullable String... values) {
        return owning(name, values.clone());
    }

    /// A column that keeps the array itself; the caller must not touch it afterwards.
    static TextColumn owning(String name, @Nullable String[] values) {
        return new TextColumn(name, values);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ColumnType type() {
        return ColumnType.TEXT;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public boolean isMissing(int row) {
        return values[row] == null;
    }

    @Override
    public String text(int row) {
        @Nullable String value = values[row];
        return value == null ? "" : value;
    }

    @Override
    public TextColumn rows(int[] picked) {
        @Nullable String[] some = new @Nullable String[picked.length];
        for (int i = 0; i < picked.length; i++) {
            some[i] = values[picked[i]];
        }
        return owning(name, some);
    }

    @Override
    public TextColumn blanked(BitSet rows) {
        @Nullable String[] fewer = values.clone();
        rows.stream().forEach(row -> fewer[row] = null);
        return owning(name, fewer);
    }

    @Override
    public TextColumn named(String other) {
        return owning(other, values);
    }
}
