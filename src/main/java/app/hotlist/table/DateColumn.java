package app.hotlist.table;

import java.time.LocalDate;
import java.util.BitSet;

/// Days, as days since 1970-01-01.
public final class DateColumn implements Column {

    /// What stands for a missing day.
    public static final long MISSING = Long.MIN_VALUE;

    private final String name;
    private final long[] days;

    private DateColumn(String name, long[] days) {
        this.name = name;
        this.days = days;
    }

    /// A column of these days.
    ///
    /// @param days days since 1970-01-01, or [#MISSING]
    public static DateColumn of(String name, long... days) {
        return owning(name, days.clone());
    }

    /// A column that keeps the array itself; the caller must not touch it afterwards.
    static DateColumn owning(String name, long[] days) {
        return new DateColumn(name, days);
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
        return days.length;
    }

    /// The row's day since 1970-01-01, or [#MISSING].
    public long day(int row) {
        return days[row];
    }

    @Override
    public boolean isMissing(int row) {
        return days[row] == MISSING;
    }

    /// In the form `2026-03-01`.
    @Override
    public String text(int row) {
        return days[row] == MISSING ? "" : LocalDate.ofEpochDay(days[row]).toString();
    }

    @Override
    public DateColumn rows(int[] picked) {
        long[] some = new long[picked.length];
        for (int i = 0; i < picked.length; i++) {
            some[i] = days[picked[i]];
        }
        return owning(name, some);
    }

    @Override
    public DateColumn blanked(BitSet rows) {
        long[] fewer = days.clone();
        rows.stream().forEach(row -> fewer[row] = MISSING);
        return owning(name, fewer);
    }

    @Override
    public DateColumn named(String other) {
        return owning(other, days);
    }
}
