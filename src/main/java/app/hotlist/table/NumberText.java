package app.hotlist.table;

import org.jspecify.annotations.Nullable;

/// Numbers as people and programs write them, with a given decimal sign: `12`, `-0.5`, `.5`, `1e-7`,
/// `1,234.5`, `1 234.5`, `$12`, `12 %`. No hexadecimal ones, no `NaN`, no `Infinity`, nothing with a letter but the
/// exponent's and those of a currency.
///
/// A plain decimal of up to 18 digits is read without making an object. It is exact: digits below 2^53 and
/// a power of ten below 10^22 are both exact, and one division of exact numbers rounds once, as it should.
final class NumberText {

    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18
    };
    private static final int MOST_DIGITS = 18;
    private static final long EXACT = 1L << 53;

    /// With a decimal point.
    static final NumberText POINT = new NumberText('.');

    private final char decimal;
    private final char group;

    /// @param decimal the decimal sign, `.` or `,`; the other one separates groups of three digits
    NumberText(char decimal) {
        this.decimal = decimal;
        this.group = decimal == '.' ? ',' : '.';
    }

    /// The number, always finite, or `NaN` if there is none. Blanks around it are ignored.
    double parse(char[] chars, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(chars[start])) {
            start++;
        }
        while (start < end && isBlank(chars[end - 1])) {
            end--;
        }
        if (start == end) {
            return Double.NaN;
        }
        double value = signed(chars, start, end);
        if (!Double.isNaN(value)) {
            return value;
        }
        char @Nullable [] plain = NumberSigns.without(chars, start, end);
        return plain == null ? value : signed(plain, 0, plain.length);
    }

    private double signed(char[] chars, int start, int end) {
        boolean negative = chars[start] == '-';
        boolean signed = negative || chars[start] == '+';
        return plain(chars, signed ? start + 1 : start, end, negative ? -1 : 1);
    }

    /// The number in a text.
    double parse(String text) {
        return parse(text.toCharArray(), 0, text.length());
    }

    /// Whether there is any figure: a text without one is neither a number nor a date.
    static boolean hasFigure(char[] chars, int from, int to) {
        for (int at = from; at < to; at++) {
            if (chars[at] >= '0' && chars[at] <= '9') {
                return true;
            }
        }
        return false;
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0';
    }

    private double plain(char[] chars, int start, int end, int sign) {
        long digits = 0;
        int point = -1;
        for (int at = start; at < end; at++) {
            char c = chars[at];
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0'); // may overflow: then there are too many digits, see below
            } else if (c == decimal && point < 0) {
                point = at;
            } else if (c == group || c == 'e' || c == 'E') {
                return other(chars, start, end, sign);
            } else {
                return Double.NaN;
            }
        }
        int count = end - start - (point < 0 ? 0 : 1);
        if (count == 0) {
            return Double.NaN;
        }
        if (count > MOST_DIGITS || digits > EXACT) {
            return other(chars, start, end, sign);
        }
        double value = point < 0 ? digits : digits / POWERS[end - point - 1];
        return sign < 0 ? 0 - value : value; // not -value: no negative zero
    }

    /// With groups, an exponent or many digits.
    private double other(char[] chars, int start, int end, int sign) {
        int exponent = start;
        while (exponent < end && (chars[exponent] | 0x20) != 'e') {
            exponent++;
        }
        StringBuilder normal = new StringBuilder(end - start);
        if (!mantissa(chars, start, exponent, normal)) {
            return Double.NaN;
        }
        if (exponent < end) {
            normal.append('e');
            int first = exponent + 1;
            if (first < end && (chars[first] == '-' || chars[first] == '+')) {
                normal.append(chars[first++]);
            }
            if (!digits(chars, first, end, normal)) {
                return Double.NaN;
            }
        }
        double value = Double.parseDouble(normal.toString());
        return Double.isInfinite(value) ? Double.NaN : sign < 0 ? 0 - value : value;
    }

    private boolean mantissa(char[] chars, int start, int end, StringBuilder normal) {
        int point = start;
        while (point < end && chars[point] != decimal) {
            point++;
        }
        boolean whole = point > start;
        boolean fraction = point + 1 < end;
        if ((!whole && !fraction) || (whole && !grouped(chars, start, point, normal))) {
            return false;
        }
        if (!fraction) {
            return true;
        }
        normal.append('.');
        return digits(chars, point + 1, end, normal);
    }

    /// Digits in one run, or one to three of them and then groups of exactly three.
    private boolean grouped(char[] chars, int start, int end, StringBuilder normal) {
        int first = start;
        while (first < end && chars[first] != group) {
            first++;
        }
        if (!digits(chars, start, first, normal)) {
            return false;
        }
        if (first < end && (first - start > 3 || (end - first) % 4 != 0)) {
            return false;
        }
        for (int at = first; at < end; at += 4) {
            if (chars[at] != group || !digits(chars, at + 1, at + 4, normal)) {
                return false;
            }
        }
        return true;
    }

    /// Appends digits, at least one; false if there is anything else.
    private static boolean digits(char[] chars, int start, int end, StringBuilder normal) {
        for (int at = start; at < end; at++) {
            if (chars[at] < '0' || chars[at] > '9') {
                return false;
            }
        }
        normal.append(chars, start, end - start);
        return start < end;
    }
}
