package app.hotlist.table;

import java.util.Arrays;

/// Collects dates.
final class DateBuilder implements ColumnBuilder {

    private final DateOrder order;
    private final MissingTexts missing;
    private long[] days = new long[1024];
    private int size;

    DateBuilder(DateOrder order, MissingTexts missing) {
        this.order = order;
        this.missing = missing;
    }

    @Override
    public boolean add(char[] chars, int from, int to) {
        if (size == days.length) {
            days = Arrays.copyOf(days, ColumnBuilder.larger(size));
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
    public void expect(int rows) {
        days = Arrays.copyOf(days, Math.max(rows, size));
    }

    @Override
    public DateColumn take(String name) {
        DateColumn column = DateColumn.owning(name, size == days.length ? days : Arrays.copyOf(days, size));
        days = new long[1024];
        size = 0;
        return column;
    }
}
