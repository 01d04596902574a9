package app.hotlist.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Texts that many rows share, each kept once: a code per row and the list of levels.
public final class CategoryColumn implements Column {

    /// The code of a missing value.
    public static final int MISSING = -1;

    private final String name;
    private final int[] codes;
    private final List<String> levels;

    private CategoryColumn(String name, int[] codes, List<String> levels) {
        this.name = name;
        this.codes = codes;
        this.levels = levels;
    }

    /// A column of these values; levels are numbered by their first appearance.
    ///
    /// @param values `null` where missing
    public static CategoryColumn of(String name, @Nullable String... values) {
        int[] codes = new int[values.length];
        Map<String, Integer> numbers = new HashMap<>();
        List<String> levels = new ArrayList<>();
        for (int row = 0; row < values.length; row++) {
            @Nullable String value = values[row];
            codes[row] = value == null
                    ? MISSING
                    : numbers.computeIfAbsent(value, level -> {
                        levels.add(level);
                        return levels.size() - 1;
                    });
        }
        return new CategoryColumn(name, codes, List.copyOf(levels));
    }

    /// A column that keeps the array of codes itself; the caller must not touch it afterwards.
    ///
    /// @param codes positions in `levels`, or [#MISSING]
    /// @param levels all different
    static CategoryColumn owning(String name, int[] codes, List<String> levels) {
        return new CategoryColumn(name, codes, List.copyOf(levels));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ColumnType type() {
        return ColumnType.CATEGORY;
    }

    @Override
    public int size() {
        return codes.length;
    }

    /// The position of the row's value in [#levels()], or [#MISSING].
    public int code(int row) {
        return codes[row];
    }

    /// All levels, each once. Some may occur in no row, after rows were picked.
    public List<String> levels() {
        return levels;
    }

    @Override
    public boolean isMissing(int row) {
        return codes[row] == MISSING;
    }

    @Override
    public String text(int row) {
        return codes[row] == MISSING ? "" : levels.get(codes[row]);
    }

    /// Rows per level, in the order of [#levels()].
    public int[] counts() {
        int[] counts = new int[levels.size()];
        for (int code : codes) {
            if (code != MISSING) {
                counts[code]++;
            }
        }
        return counts;
    }

    /// The column with every level replaced by the function's answer; equal answers become one level.
    ///
    /// @param function from a level to its new text, or to `null` to make it missing
    public CategoryColumn mapLevels(Function<String, @Nullable String> function) {
        @Nullable String[] texts = new @Nullable String[levels.size()];
        boolean same = true;
        for (int level = 0; level < texts.length; level++) {
            texts[level] = function.apply(levels.get(level));
            same &= levels.get(level).equals(texts[level]);
        }
        return same ? this : mapped(texts);
    }

    private CategoryColumn mapped(@Nullable String[] texts) {
        int[] moved = new int[texts.length];
        Map<String, Integer> numbers = new HashMap<>();
        List<String> kept = new ArrayList<>();
        for (int level = 0; level < moved.length; level++) {
            @Nullable String text = texts[level];
            moved[level] = text == null
                    ? MISSING
                    : numbers.computeIfAbsent(text, fresh -> {
                        kept.add(fresh);
                        return kept.size() - 1;
                    });
        }
        int[] changed = new int[codes.length];
        for (int row = 0; row < codes.length; row++) {
            changed[row] = codes[row] == MISSING ? MISSING : moved[codes[row]];
        }
        return owning(name, changed, kept);
    }

    /// The column with its missing values replaced by that level, which is added where it is needed.
    public CategoryColumn filledWith(String level) {
        if (Arrays.stream(codes).noneMatch(code -> code == MISSING)) {
            return this;
        }
        List<String> more = new ArrayList<>(levels);
        if (!more.contains(level)) {
            more.add(level);
        }
        int fill = more.indexOf(level);
        int[] filled = new int[codes.length];
        for (int row = 0; row < codes.length; row++) {
            filled[row] = codes[row] == MISSING ? fill : codes[row];
        }
        return owning(name, filled, more);
    }

    @Override
    public CategoryColumn rows(int[] picked) {
        int[] some = new int[picked.length];
        for (int i = 0; i < picked.length; i++) {
            some[i] = codes[picked[i]];
        }
        return new CategoryColumn(name, some, levels);
    }

    @Override
    public CategoryColumn blanked(BitSet rows) {
        int[] fewer = codes.clone();
        rows.stream().forEach(row -> fewer[row] = MISSING);
        return new CategoryColumn(name, fewer, levels);
    }

    @Override
    public CategoryColumn named(String other) {
        return new CategoryColumn(other, codes, levels);
    }
}
