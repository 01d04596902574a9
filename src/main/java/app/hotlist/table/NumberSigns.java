package app.hotlist.table;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes from a number what is no part of it: signs and codes of currencies, a percent sign, the brackets that stand
/// for a minus in accounts, and the blanks and apostrophes between groups of three digits.
///
/// A percentage is the number that is written: `12 %` is 12.
final class NumberSigns {

    private static final Set<String> CODES = Set.of(
            "EUR", "USD", "GBP", "CHF", "JPY", "CNY", "INR", "AUD", "CAD", "NZD", "SEK", "NOK", "DKK", "PLN", "CZK",
            "HUF", "BRL", "MXN", "ZAR", "TRY", "RUB", "SGD", "HKD", "KRW", "AED", "ILS");

    private static final int CODE = 3;
    private static final int LONGEST = 40;
    private static final int GROUP = 3;

    private final char[] chars;
    private int from;
    private int to;
    private boolean negative;

    private NumberSigns(char[] chars, int from, int to) {
        this.chars = chars;
        this.from = from;
        this.to = to;
    }

    /// A plain number: an optional minus and what was left of the characters.
    ///
    /// @return `null` if nothing was there to be taken, or something else is there too
    static char @Nullable [] without(char[] chars, int from, int to) {
        if (to - from < 2 || to - from > LONGEST || !mayBegin(chars[from]) || !mayEnd(chars[to - 1])) {
            return null;
        }
        NumberSigns number = new NumberSigns(chars, from, to);
        number.brackets();
        number.front();
        number.back();
        return number.digits();
    }

    private static boolean mayBegin(char c) {
        return isDigit(c) || c == '(' || c == '-' || c == '.' || c == ',' || isMoney(c) || isCapital(c);
    }

    private static boolean mayEnd(char c) {
        return isDigit(c) || c == ')' || c == '%' || c == '.' || c == ',' || c == '-' || isMoney(c) || isCapital(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isMoney(char c) {
        return c == '$' || (c > '~' && Character.getType(c) == Character.CURRENCY_SYMBOL);
    }

    private void brackets() {
        if (chars[from] == '(' && chars[to - 1] == ')') {
            negative = true;
            from++;
            to--;
        }
    }

    private void front() {
        sign();
        if (from < to && isMoney(chars[from])) {
            from++;
        } else if (to - from > CODE && CODES.contains(new String(chars, from, CODE))) {
            from += CODE;
        }
        while (from < to && NumberText.isBlank(chars[from])) {
            from++;
        }
        sign();
    }

    private void sign() {
        if (from < to && !negative && (chars[from] == '-' || chars[from] == '+')) {
            negative = chars[from++] == '-';
        }
    }

    private void back() {
        if (from < to && (isMoney(chars[to - 1]) || chars[to - 1] == '%')) {
            to--;
        } else if (to - from > CODE && CODES.contains(new String(chars, to - CODE, CODE))) {
            to -= CODE;
        }
        while (from < to && NumberText.isBlank(chars[to - 1])) {
            to--;
        }
    }

    private char @Nullable [] digits() {
        StringBuilder plain = new StringBuilder(negative ? "-" : "");
        char separator = 0;
        int run = 0;
        for (int at = from; at < to; at++) {
            char c = chars[at];
            if (isGap(c)) {
                boolean fits = separator == 0 ? run > 0 && run <= GROUP : c == separator && run == GROUP;
                if (!fits || !isGroup(at + 1)) {
                    return null;
                }
                separator = c;
                run = 0;
            } else {
                plain.append(c);
                run++;
            }
        }
        boolean begins = from < to && (isDigit(chars[from]) || chars[from] == '.' || chars[from] == ',');
        return begins ? plain.toString().toCharArray() : null;
    }

    private boolean isGroup(int start) {
        if (start + GROUP > to) {
            return false;
        }
        for (int at = start; at < start + GROUP; at++) {
            if (!isDigit(chars[at])) {
                return false;
            }
        }
        return start + GROUP == to || !isDigit(chars[start + GROUP]);
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\'' || c == '’';
    }
}
