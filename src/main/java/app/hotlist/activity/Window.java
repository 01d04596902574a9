package app.hotlist.activity;

/// How long before the reference, or after a start, events count.
///
/// @param length from 1 to 10,000
public record Window(int length, Unit unit) {

    private static final int MOST = 10_000;

    /// What the length is counted in.
    public enum Unit {
        HOURS("hour", 3_600),
        DAYS("day", 86_400);

        private final String word;
        private final long seconds;

        Unit(String word, long seconds) {
            this.word = word;
            this.seconds = seconds;
        }
    }

    public Window {
        if (length < 1 || length > MOST) {
            throw new IllegalArgumentException("a window of " + length);
        }
    }

    /// So many days.
    public static Window days(int length) {
        return new Window(length, Unit.DAYS);
    }

    /// So many hours.
    public static Window hours(int length) {
        return new Window(length, Unit.HOURS);
    }

    long seconds() {
        return length * unit.seconds;
    }

    /// `30 days`: part of the names of columns, so it does not depend on the language.
    public String words() {
        return length + " " + unit.word + (length == 1 ? "" : "s");
    }
}
