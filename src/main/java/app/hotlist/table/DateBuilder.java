package app.hotlist.table;

import java.util.Arrays;

/// Collects dates.
final class DateBuilder extends ColumnBuilder {

    private final DateOrder order;
    private final MissingTexts missing;
    private long[] days = new long[1024];

    DateBuilder(DateOrder order, MissingTexts missing) {
        this.order = order;
        this.missing = missing;
    }

    @Override
    boolean add(char[] chars, int from, int to) {
        if (size == days.length) {
            days = Arrays.copyOf(days, larger(size));
        }
        if (from == to || missing.has(chars, from, to)) {
            days[size++] = DateColumn.MISSING;
            return true;
        }
        long day = DateText.parse(chars, from, to, order);
        days[size++] = day;
        return day != DateText.NONE;
    }

    @Override
    void expect(int rows) {
        days = Arrays.copyOf(days, Math.max(rows, size));
    }

    @Override
    DateColumn take(String name) {
        DateColumn column = DateColumn.owning(name, size == days.length ? days : Arrays.copyOf(days, size));
        days = new long[1024];
        size = 0;
        return column;
    }
}
