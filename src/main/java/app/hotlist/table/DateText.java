package app.hotlist.table;

/// Dates: `2026-03-01`, `2024-01-1`, `01.03.2026`, `3/1/26`, `20260301`, and with words as in [DateWords];
/// with a time of day behind, as in [TimeText], or without.
///
/// The separator is `-`, `.` or `/`, the same twice; the year has four digits or, at the end, two; day and month have
/// one or two.
final class DateText {

    /// What is returned for anything that is no date.
    static final long NONE = DateColumn.MISSING;

    /// Figures of `20260301`.
    private static final int COMPACT = 8;

    private static final int[] MONTH_LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private DateText() {}

    /// The seconds since 1970-01-01 00:00, or [#NONE]. Blanks around the date are ignored.
    static long parse(char[] chars, int from, int to, DateOrder order) {
        int start = from;
        int end = to;
        while (start < end && NumberText.isBlank(chars[start])) {
            start++;
        }
        while (start < end && NumberText.isBlank(chars[end - 1])) {
            end--;
        }
        int first = digits(chars, start, end);
        char separator = start + first < end ? chars[start + first] : ' ';
        if (first == COMPACT && start + first == end) {
            return moment(compact(value(chars, start, first)), chars, end, end);
        }
        if (hasWord(chars, start + first, end)) {
            return DateWords.parse(chars, start, end);
        }
        if (first > 4 || (separator != '-' && separator != '.' && separator != '/')) {
            return NONE;
        }
        int middle = start + first + 1;
        int second = digits(chars, middle, end);
        int last = middle + second + 1;
        if (second < 1 || second > 2 || last > end || chars[last - 1] != separator) {
            return NONE;
        }
        int third = digits(chars, last, end);
        int a = value(chars, start, first);
        int b = value(chars, middle, second);
        int c = value(chars, last, third);
        if (first == 4 && third >= 1 && third <= 2) {
            return moment(day(a, b, c), chars, last + third, end);
        }
        if (first > 2 || (third != 4 && third != 2)) {
            return NONE;
        }
        int year = third == 4 ? c : fullYear(c);
        long day = switch (order) {
            case DAY_FIRST -> day(year, b, a);
            case MONTH_FIRST -> day(year, a, b);
            case YEAR_FIRST -> NONE;
        };
        return moment(day, chars, last + third, end);
    }

    /// Whether a word comes next, directly or behind one or two separators.
    private static boolean hasWord(char[] chars, int start, int end) {
        for (int at = start; at < Math.min(start + 3, end); at++) {
            if (chars[at] >= '0' && chars[at] <= '9') {
                return false;
            }
            if (Character.isLetter(chars[at])) {
                return true;
            }
        }
        return false;
    }

    /// The year of two figures: from 1969 to 2068, as POSIX has it.
    static int fullYear(int year) {
        return year < 69 ? 2000 + year : 1900 + year;
    }

    /// Whether the characters are a date without separators, which may be a number as well.
    static boolean isCompact(char[] chars, int from, int to) {
        return to - from == COMPACT
                && digits(chars, from, to) == COMPACT
                && compact(value(chars, from, COMPACT)) != NONE;
    }

    private static long compact(int date) {
        int year = date / 10_000;
        return year >= 1900 && year < 2100 ? day(year, date / 100 % 100, date % 100) : NONE;
    }

    /// How many digits there are from here on, at most 9.
    static int digits(char[] chars, int start, int end) {
        int at = start;
        while (at < end && at < start + COMPACT + 1 && chars[at] >= '0' && chars[at] <= '9') {
            at++;
        }
        return at - start;
    }

    static int value(char[] chars, int start, int count) {
        int value = 0;
        for (int at = start; at < start + count; at++) {
            value = value * 10 + chars[at] - '0';
        }
        return value;
    }

    /// The second of a moment; that of midnight where nothing stands behind the date.
    static long moment(long day, char[] chars, int from, int end) {
        long time = from < end ? TimeText.behindDate(chars, from, end) : 0;
        return day == NONE || time == TimeText.NONE ? NONE : day * DateColumn.DAY + time;
    }

    /// The days since 1970-01-01, or [#NONE].
    static long day(int year, int month, int day) {
        if (year < 1 || month < 1 || month > 12 || day < 1) {
            return NONE;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int length = MONTH_LENGTHS[month - 1] + (month == 2 && leap ? 1 : 0);
        if (day > length) {
            return NONE;
        }
        // Days before the year, then of its months: March is taken as the first one, so that a leap day is the last.
        int marchYear = month > 2 ? year : year - 1;
        int sinceMarch = (month + 9) % 12;
        long before = 365L * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400;
        return before + (153 * sinceMarch + 2) / 5 + day - 1 - 719_468;
    }
}
