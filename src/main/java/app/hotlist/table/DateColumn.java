package app.hotlist.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.BitSet;

/// Days, with a time of day where the file has one; to the second, by the clock that the file was written by. A zone
/// behind the time is not looked at.
public final class DateColumn implements Column {

    /// What stands for a missing day or second.
    public static final long MISSING = Long.MIN_VALUE;

    /// Seconds of a day.
    public static final long DAY = 86_400;

    private final String name;
    private final long[] seconds;

    private DateColumn(String name, long[] seconds) {
        this.name = name;
        this.seconds = seconds;
    }

    /// A column of these days, without times.
    ///
    /// @param days days since 1970-01-01, or [#MISSING]
    public static DateColumn of(String name, long... days) {
        return owning(
                name,
                Arrays.stream(days)
                        .map(day -> day == MISSING ? MISSING : day * DAY)
                        .toArray());
    }

    /// A column of these moments.
    ///
    /// @param seconds since 1970-01-01 00:00, or [#MISSING]
    public static DateColumn ofSeconds(String name, long... seconds) {
        return owning(name, seconds.clone());
    }

    /// A column that keeps the array itself; the caller must not touch it afterwards.
    static DateColumn owning(String name, long[] seconds) {
        return new DateColumn(name, seconds);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ColumnType type() {
        return ColumnType.DATE;
    }

    @Override
    public int size() {
        return seconds.length;
    }

    /// The row's day since 1970-01-01, or [#MISSING].
    public long day(int row) {
        return seconds[row] == MISSING ? MISSING : Math.floorDiv(seconds[row], DAY);
    }

    /// The row's second since 1970-01-01 00:00, that of midnight where the file has no time; or [#MISSING].
    public long second(int row) {
        return seconds[row];
    }

    /// The row's day and time.
    ///
    /// @throws IllegalStateException if it is missing
    public LocalDateTime moment(int row) {
        if (isMissing(row)) {
            throw new IllegalStateException("no date in row " + row + " of " + name);
        }
        return LocalDateTime.ofEpochSecond(seconds[row], 0, ZoneOffset.UTC);
    }

    /// Whether any row has a time of day other than midnight.
    public boolean hasTimes() {
        return Arrays.stream(seconds).anyMatch(second -> second != MISSING && Math.floorMod(second, DAY) != 0);
    }

    @Override
    public boolean isMissing(int row) {
        return seconds[row] == MISSING;
    }

    /// In the form `2026-03-01`, and `2026-03-01T10:15` or `2026-03-01T10:15:30` where there is a time.
    @Override
    public String text(int row) {
        return seconds[row] == MISSING ? "" : text(moment(row));
    }

    private static String text(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    /// The second since 1970-01-01 00:00 of what [#text] wrote.
    ///
    /// @throws java.time.DateTimeException if it is no such text
    public static long parse(String text) {
        return text.indexOf('T') < 0
                ? LocalDate.parse(text).toEpochDay() * DAY
                : LocalDateTime.parse(text).toEpochSecond(ZoneOffset.UTC);
    }

    @Override
    public DateColumn rows(int[] picked) {
        long[] some = new long[picked.length];
        for (int i = 0; i < picked.length; i++) {
            some[i] = seconds[picked[i]];
        }
        return owning(name, some);
    }

    @Override
    public DateColumn blanked(BitSet rows) {
        long[] fewer = seconds.clone();
        rows.stream().forEach(row -> fewer[row] = MISSING);
        return owning(name, fewer);
    }

    @Override
    public DateColumn named(String other) {
        return owning(other, seconds);
    }
}
