package app.hotlist.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Dates with the name of the month: `1 Mar 2026`, `1-Mar-26`, `1. März 2026`, `March 1, 2026`; in English, German,
/// French, Spanish, Italian, Portuguese and Dutch, in full or by three letters and more.
final class DateWords {

    private static final String[] MONTHS = {
        "january januar janvier enero gennaio janeiro januari",
        "february februar février fevrier febrero febbraio fevereiro februari",
        "march märz maerz mars marzo março marco maart mrt",
        "april avril abril aprile",
        "may mai mayo maggio maio mei",
        "june juni juin junio giugno junho",
        "july juli juillet julio luglio julho",
        "august août aout agosto augustus",
        "september septembre septiembre settembre setembro sept",
        "october oktober octobre octubre ottobre outubro",
        "november novembre noviembre novembro",
        "december dezember décembre decembre diciembre dicembre dezembro"
    };

    private static final int SHORTEST = 3;
    private static final int LONGEST = 10;

    private static final Map<String, Integer> BY_NAME = byName();

    private DateWords() {}

    private static Map<String, Integer> byName() {
        Map<String, Integer> months = new HashMap<>();
        for (int month = 1; month <= MONTHS.length; month++) {
            for (String name : MONTHS[month - 1].split(" ", -1)) {
                months.put(name, month);
                for (int length = SHORTEST; length <= Math.min(4, name.length()); length++) {
                    // "jui" is two French months; "juin" and "juil" are not
                    if (!name.startsWith("jui") || length > SHORTEST) {
                        months.put(name.substring(0, length), month);
                    }
                }
            }
        }
        return months;
    }

    /// The seconds since 1970-01-01 00:00, or [DateText#NONE].
    static long parse(char[] chars, int start, int end) {
        Cursor cursor = new Cursor(chars, start, end);
        int day = cursor.number(2);
        cursor.gap();
        int month = cursor.month();
        cursor.gap();
        if (month > 0 && day < 0) {
            day = cursor.number(2);
            cursor.gap();
        }
        int digits = DateText.digits(chars, cursor.at, end);
        int year = digits == 4 || digits == 2 ? cursor.number(digits) : -1;
        if (month <= 0 || day < 0 || year < 0) {
            return DateText.NONE;
        }
        long days = DateText.day(digits == 2 ? DateText.fullYear(year) : year, month, day);
        return DateText.moment(days, chars, cursor.at, end);
    }

    private static final class Cursor {

        private final char[] chars;
        private final int end;
        private int at;

        Cursor(char[] chars, int at, int end) {
            this.chars = chars;
            this.at = at;
            this.end = end;
        }

        /// A number of at most so many digits, or -1.
        int number(int most) {
            int count = DateText.digits(chars, at, end);
            if (count == 0 || count > most) {
                return -1;
            }
            int value = DateText.value(chars, at, count);
            at += count;
            return value;
        }

        /// The month whose name stands here, or -1.
        int month() {
            int from = at;
            while (at < end && at - from <= LONGEST && Character.isLetter(chars[at])) {
                at++;
            }
            int length = at - from;
            if (length < SHORTEST || length > LONGEST) {
                return -1;
            }
            @Nullable Integer month = BY_NAME.get(new String(chars, from, length).toLowerCase(Locale.ROOT));
            return month == null ? -1 : month;
        }

        /// Passes at most two separators.
        void gap() {
            int limit = Math.min(end, at + 2);
            while (at < limit && " .,-/".indexOf(chars[at]) >= 0) {
                at++;
            }
        }
    }
}
