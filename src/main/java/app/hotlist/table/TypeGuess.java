package app.hotlist.table;

import java.util.Locale;
import java.util.regex.Pattern;

/// What the cells of one column in the sample say about its type.
final class TypeGuess {

    /// One in fifty cells may be bad before the column's type is in doubt.
    private static final int GOOD_PER_BAD = 50;
    /// Below this many values there is too little to tell a bad cell from another type.
    private static final int FEWEST = 5;

    private static final int FEW_VALUES = 30;
    private static final int MOST_LEVELS = 1_000;

    /// Names of columns whose figures are no quantities, however they look.
    private static final Pattern CODE_NAME =
            Pattern.compile("\\b(phone|telephone|tel|mobile|cell|fax|zip|zipcode|postcode|postal|plz)\\b");

    private static final int CODE_LENGTH = 4;

    private final NumberText numberText;
    private final DateOrder order;
    private final MissingTexts missing;

    private final CategoryBuilder levels = new CategoryBuilder(CategoryBuilder.Many.KEEP);
    private int filled;
    private int values;
    private int numbers;
    private int dates;
    private int compactDates;
    private int codes;
    private int multiLine;
    private long length;

    TypeGuess(CsvDialect dialect) {
        this.numberText = new NumberText(dialect.decimal());
        this.order = dialect.dates();
        this.missing = new MissingTexts(dialect.missing());
    }

    /// How many of so many values may be bad while the column keeps its type.
    static long tolerance(long values) {
        return values < FEWEST ? 0 : Math.max(1, values / GOOD_PER_BAD);
    }

    /// Whether texts repeat so much that the column is one of categories.
    ///
    /// @param levels how many different texts there are
    /// @param values how many there are in all
    static boolean isCategory(int levels, int values) {
        int most = values <= FEW_VALUES ? values * 3 / 4 : values / 2;
        return levels <= Math.max(2, Math.min(MOST_LEVELS, most));
    }

    void add(char[] chars, int from, int to) {
        if (from == to) {
            return;
        }
        filled++;
        if (levels.levels() <= MOST_LEVELS) {
            levels.add(chars, from, to);
        }
        for (int at = from; at < to; at++) {
            if (chars[at] == '\n' || chars[at] == '\r') {
                multiLine++;
                break;
            }
        }
        if (missing.has(chars, from, to)) {
            return;
        }
        values++;
        length += to - from;
        if (!NumberText.hasFigure(chars, from, to)) {
            return;
        }
        if (DateText.isCompact(chars, from, to)) {
            compactDates++;
            numbers++;
        } else if (DateText.parse(chars, from, to, order) != DateText.NONE) {
            dates++;
        } else if (CodeText.is(chars, from, to)) {
            codes++;
        } else if (!Double.isNaN(numberText.parse(chars, from, to))) {
            numbers++;
        }
    }

    /// The type of the column.
    ///
    /// @param name its name, which may say that its figures are phone numbers or post codes
    ColumnType type(String name) {
        long allowed = tolerance(values);
        if (values > 0 && values - dates - compactDates <= allowed) {
            return ColumnType.DATE;
        }
        if (values > 0 && values - numbers <= allowed) {
            return isCode(name) ? ColumnType.TEXT : ColumnType.NUMBER;
        }
        if ((values > 0 && values - numbers - codes <= allowed) || multiLine > tolerance(filled)) {
            return ColumnType.TEXT;
        }
        return isCategory(levels.levels(), filled) ? ColumnType.CATEGORY : ColumnType.TEXT;
    }

    private boolean isCode(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return CODE_NAME.matcher(words).find() && length >= (long) CODE_LENGTH * values;
    }
}
