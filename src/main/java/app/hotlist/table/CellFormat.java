package app.hotlist.table;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a sheet's number format makes of a number: the same figures may be an amount, a day or a time of day.
///
/// @param digits for [Kind#PADDED] how many digits are shown at least, as in `00000` for a post code
record CellFormat(Kind kind, int digits) {

    enum Kind {
        NUMBER,
        /// Whole digits with zeros in front: a code, not a quantity.
        PADDED,
        /// A day, with or without a time.
        DATE,
        /// A time of day.
        TIME
    }

    private static final CellFormat NUMBER = new CellFormat(Kind.NUMBER, 0);
    private static final CellFormat DATE = new CellFormat(Kind.DATE, 0);
    private static final CellFormat TIME = new CellFormat(Kind.TIME, 0);

    /// Texts in quotes, conditions and colours in brackets, escaped characters, fillers.
    private static final Pattern NO_CODE = Pattern.compile("\"[^\"]*\"|\\[(?!h|m|s)[^\\]]*\\]|[\\\\_*].");

    private static final Pattern ZEROS = Pattern.compile("0{2,}");
    private static final Pattern DAY = Pattern.compile("[dy]|mmm");
    private static final Pattern HOUR = Pattern.compile("[hs]");
    private static final Pattern MONTH = Pattern.compile("m");

    /// The format of that number and code.
    ///
    /// @param id of the formats that every spreadsheet knows (ECMA-376, 18.8.30), or another one
    /// @param code such as `dd.mm.yyyy`, where the workbook has one
    static CellFormat of(@Nullable Integer id, @Nullable String code) {
        if (id == null) {
            return NUMBER;
        }
        if (isBetween(id, 14, 17) || id == 22 || isBetween(id, 27, 31) || id == 36 || isBetween(id, 50, 58)) {
            return DATE;
        }
        if (isBetween(id, 18, 21) || isBetween(id, 32, 35) || isBetween(id, 45, 47)) {
            return TIME;
        }
        return code == null ? NUMBER : of(code);
    }

    private static boolean isBetween(int id, int first, int last) {
        return id >= first && id <= last;
    }

    private static CellFormat of(String code) {
        String first = NO_CODE.matcher(code.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .split(";", 2)[0]
                .strip();
        if (first.contains("general")) {
            return NUMBER;
        }
        if (DAY.matcher(first).find()) {
            return DATE;
        }
        if (HOUR.matcher(first).find()) {
            return TIME;
        }
        if (MONTH.matcher(first).find()) {
            return DATE;
        }
        return ZEROS.matcher(first).matches() ? new CellFormat(Kind.PADDED, first.length()) : NUMBER;
    }
}
