package app.hotlist.table;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects texts that many rows share. A text that was seen before is found without making an object.
final class CategoryBuilder extends ColumnBuilder {

    /// What becomes of a column that turns out to have too many levels.
    enum Many {
        /// It stays a category: the user wants it so.
        KEEP,
        /// It becomes text: nobody but us said that it is a category.
        WIDEN
    }

    private static final int FREE = -1;
    private static final int RECENT = 64;

    private final Many many;
    private int[] codes = new int[FIRST];
    private int values;
    private char[][] levels = new char[32][];
    private int[] hashes = new int[32];
    /// The code last found for each slot.
    private final int[] recent = new int[RECENT];
    private int levelCount;
    /// Positions in `levels` by the hash of the text, with the next place taken where one is occupied.
    private int[] codesByPlace = places(64);

    CategoryBuilder(Many many) {
        this.many = many;
    }

    @Override
    boolean add(char[] chars, int from, int to) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, larger(size));
        }
        if (from == to) {
            codes[size++] = CategoryColumn.MISSING;
        } else {
            codes[size++] = code(chars, from, to);
            values++;
        }
        return true;
    }

    /// How many different texts there are so far.
    int levels() {
        return levelCount;
    }

    private int code(char[] chars, int from, int to) {
        // Most columns have few levels, which differ in length, first or last character: no need to look at all of
        // them.
        int slot = (to - from + 5 * chars[from] + 11 * chars[to - 1]) & (RECENT - 1);
        int code = recent[slot];
        if (code < levelCount && equal(levels[code], chars, from, to)) {
            return code;
        }
        recent[slot] = lookedUp(chars, from, to);
        return recent[slot];
    }

    private int lookedUp(char[] chars, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + chars[at];
        }
        hash = scattered(hash);
        int place = hash & (codesByPlace.length - 1);
        while (codesByPlace[place] != FREE) {
            int code = codesByPlace[place];
            if (hashes[code] == hash && equal(levels[code], chars, from, to)) {
                return code;
            }
            place = (place + 1) & (codesByPlace.length - 1);
        }
        return added(Arrays.copyOfRange(chars, from, to), hash, place);
    }

    private int added(char[] level, int hash, int place) {
        int code = levelCount++;
        if (code == levels.length) {
            levels = Arrays.copyOf(levels, 2 * code);
            hashes = Arrays.copyOf(hashes, 2 * code);
        }
        levels[code] = level;
        hashes[code] = hash;
        codesByPlace[place] = code;
        if (2 * levelCount > codesByPlace.length) {
            grow();
        }
        return code;
    }

    /// Ids that count up have hashes that lie side by side, which would crowd the places.
    private static int scattered(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }

    private static boolean equal(char[] level, char[] chars, int from, int to) {
        return Arrays.equals(level, 0, level.length, chars, from, to);
    }

    private void grow() {
        codesByPlace = places(2 * codesByPlace.length);
        for (int code = 0; code < levelCount; code++) {
            int place = hashes[code] & (codesByPlace.length - 1);
            while (codesByPlace[place] != FREE) {
                place = (place + 1) & (codesByPlace.length - 1);
            }
            codesByPlace[place] = code;
        }
    }

    private static int[] places(int count) {
        int[] places = new int[count];
        Arrays.fill(places, FREE);
        return places;
    }

    @Override
    void expect(int rows) {
        codes = Arrays.copyOf(codes, Math.max(rows, size));
    }

    @Override
    Column take(String name) {
        List<String> texts =
                Arrays.stream(levels, 0, levelCount).map(String::new).toList();
        Column column = many == Many.WIDEN && !TypeGuess.isCategory(levelCount, values)
                ? texts(name, texts)
                : CategoryColumn.owning(name, size == codes.length ? codes : Arrays.copyOf(codes, size), texts);
        codes = new int[FIRST];
        size = 0;
        values = 0;
        levels = new char[32][];
        hashes = new int[32];
        levelCount = 0;
        codesByPlace = places(64);
        return column;
    }

    private TextColumn texts(String name, List<String> texts) {
        @Nullable String[] all = new @Nullable String[size];
        for (int row = 0; row < size; row++) {
            all[row] = codes[row] == CategoryColumn.MISSING ? null : texts.get(codes[row]);
        }
        return TextColumn.owning(name, all);
    }
}
