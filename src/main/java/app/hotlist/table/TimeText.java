package app.hotlist.table;

/// Times of day: `10:15`, `10:15:30`, `10:15:30.5`, `2:15 PM`, and with a zone behind, such as `Z` or
/// `+01:00`, which is not looked at.
public final class TimeText {

    /// What is returned for anything that is no time.
    public static final long NONE = -1;

    private static final int HOUR = 3_600;
    private static final int MINUTE = 60;
    private static final int HALF_DAY = 12;

    private final char[] chars;
    private final int end;
    private int at;

    private TimeText(char[] chars, int at, int end) {
        this.chars = chars;
        this.at = at;
        this.end = end;
    }

    /// The second of the day of a time behind a date, which begins with a blank, a comma or a `T`; or [#NONE].
    static long behindDate(char[] chars, int start, int end) {
        if (" Tt,".indexOf(chars[start]) < 0) {
            return NONE;
        }
        int from = start + 1;
        while (from < end && chars[from] == ' ') {
            from++;
        }
        return parse(chars, from, end);
    }

    /// The second of the day, fractions cut off; or [#NONE].
    public static long parse(String time) {
        return parse(time.toCharArray(), 0, time.length());
    }

    static long parse(char[] chars, int from, int to) {
        return new TimeText(chars, from, to).parse();
    }

    private long parse() {
        int digits = DateText.digits(chars, at, end);
        int hour = digits == 1 || digits == 2 ? number(digits) : MINUTE;
        int minute = behindColon();
        int second = minute != MINUTE && at < end && chars[at] == ':' ? behindColon() : 0;
        fraction();
        hour = onTheClock(hour);
        boolean right = hour < 2 * HALF_DAY && minute < MINUTE && second < MINUTE && isZone();
        return right ? hour * HOUR + minute * MINUTE + second : NONE;
    }

    private int number(int digits) {
        int value = DateText.value(chars, at, digits);
        at += digits;
        return value;
    }

    /// The two digits behind a colon; 60 if they are not there.
    private int behindColon() {
        if (at >= end || chars[at] != ':' || DateText.digits(chars, at + 1, end) != 2) {
            return MINUTE;
        }
        at++;
        return number(2);
    }

    private void fraction() {
        if (at < end && (chars[at] == '.' || chars[at] == ',')) {
            at++;
            at += DateText.digits(chars, at, end);
        }
    }

    /// The hour of 24 with regard to an AM or PM, which is passed; at least 24 if it fits neither.
    private int onTheClock(int hour) {
        int from = at;
        while (from < end && chars[from] == ' ') {
            from++;
        }
        boolean half = from + 1 < end && (chars[from + 1] == 'M' || chars[from + 1] == 'm');
        boolean am = half && (chars[from] == 'A' || chars[from] == 'a');
        boolean pm = half && (chars[from] == 'P' || chars[from] == 'p');
        if (!am && !pm) {
            return hour;
        }
        at = from + 2;
        if (hour < 1 || hour > HALF_DAY) {
            return 2 * HALF_DAY;
        }
        return hour % HALF_DAY + (pm ? HALF_DAY : 0);
    }

    private boolean isZone() {
        for (int place = at; place < end; place++) {
            if ("0123456789:+- ZUTCGMzutcgm".indexOf(chars[place]) < 0) {
                return false;
            }
        }
        return true;
    }
}
