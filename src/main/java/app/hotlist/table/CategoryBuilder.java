package app.hotlist.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects texts that many rows share. A text that was seen before is found without making an object.
final class CategoryBuilder implements ColumnBuilder {

    /// What becomes of a column that turns out to have too many levels.
    enum Many {
        /// It stays a category: the user wants it so.
        KEEP,
        /// It becomes text: nobody but us said that it is a category.
        WIDEN
    }

    private static final int FREE = -1;

    private final Many many;
    private int[] codes = new int[1024];
    private int size;
    private int values;
    private List<String> levels = new ArrayList<>();
    /// Positions in `levels` by the hash of the text, with the next place taken where one is occupied.
    private int[] places = places(64);

    CategoryBuilder(Many many) {
        this.many = many;
    }

    @Override
    public boolean add(char[] chars, int from, int to) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, ColumnBuilder.larger(size));
        }
        if (from == to) {
            codes[size++] = CategoryColumn.MISSING;
        } else {
            codes[size++] = code(chars, from, to);
            values++;
        }
        return true;
    }

    private int code(char[] chars, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + chars[at]; // as String.hashCode(), see grow()
        }
        int place = spread(hash);
        while (places[place] != FREE) {
            if (equal(levels.get(places[place]), chars, from, to)) {
                return places[place];
            }
            place = (place + 1) & (places.length - 1);
        }
        int code = levels.size();
        levels.add(new String(chars, from, to - from));
        places[place] = code;
        if (2 * levels.size() > places.length) {
            grow();
        }
        return code;
    }

    private int spread(int hash) {
        return (hash ^ (hash >>> 16)) & (places.length - 1);
    }

    private static boolean equal(String level, char[] chars, int from, int to) {
        int length = to - from;
        if (level.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (level.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        places = places(2 * places.length);
        for (int code = 0; code < levels.size(); code++) {
            int place = spread(levels.get(code).hashCode());
            while (places[place] != FREE) {
                place = (place + 1) & (places.length - 1);
            }
            places[place] = code;
        }
    }

    private static int[] places(int count) {
        int[] places = new int[count];
        Arrays.fill(places, FREE);
        return places;
    }

    @Override
    public void expect(int rows) {
        codes = Arrays.copyOf(codes, Math.max(rows, size));
    }

    @Override
    public Column take(String name) {
        Column column = many == Many.WIDEN && !TypeGuess.isCategory(levels.size(), values)
                ? texts(name)
                : CategoryColumn.owning(name, size == codes.length ? codes : Arrays.copyOf(codes, size), levels);
        codes = new int[1024];
        size = 0;
        values = 0;
        levels = new ArrayList<>();
        places = places(64);
        return column;
    }

    private TextColumn texts(String name) {
        @Nullable String[] texts = new @Nullable String[size];
        for (int row = 0; row < size; row++) {
            texts[row] = codes[row] == CategoryColumn.MISSING ? null : levels.get(codes[row]);
        }
        return TextColumn.owning(name, texts);
    }
}
