package app.hotlist.table;

/// Figures that are no quantities: `08123`, ids of 16 digits and more, phone numbers.
final class CodeText {

    private static final int LONG_ID = 16;
    private static final int SHORTEST_PHONE = 7;
    private static final String SIGNS = "+ ()-/";

    private CodeText() {}

    /// As [#is(char[], int, int)] for characters that are a number: then only few of them need a closer look.
    static boolean loses(char[] chars, int from, int to) {
        return (chars[from] <= '0' || to - from >= LONG_ID) && is(chars, from, to);
    }

    /// Whether reading the characters as a number would lose something.
    static boolean is(char[] chars, int from, int to) {
        int length = to - from;
        if (length < 2) {
            return false;
        }
        char first = chars[from];
        boolean candidate = first == '0' || first == '+' || first == '(' || length >= SHORTEST_PHONE;
        return candidate && (isDigits(chars, from, to) ? first == '0' || length >= LONG_ID : isPhone(chars, from, to));
    }

    private static boolean isDigits(char[] chars, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!isDigit(chars[at])) {
                return false;
            }
        }
        return true;
    }

    /// Seven digits or more, with blanks, dashes or brackets between them or a plus before them.
    private static boolean isPhone(char[] chars, int from, int to) {
        int digits = 0;
        int signs = 0;
        for (int at = from; at < to; at++) {
            if (isDigit(chars[at])) {
                digits++;
            } else if (SIGNS.indexOf(chars[at]) >= 0) {
                signs++;
            } else {
                return false;
            }
        }
        return digits >= SHORTEST_PHONE && signs > 0 && chars[from] != '-';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
