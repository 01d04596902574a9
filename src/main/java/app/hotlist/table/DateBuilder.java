package app.hotlist.table;

import java.util.Arrays;

/// Collects dates.
final class DateBuilder extends ColumnBuilder {

    private final DateOrder order;
    private final MissingTexts missing;
    private long ambiguous;
    private long decided;
    private long[] days = new long[FIRST];

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
        if (decided == 0 && order != DateOrder.YEAR_FIRST) {
            weigh(chars, from, to, day);
        }
        return day != DateText.NONE;
    }

    /// A date says how dates are to be read if it is one in only one order.
    private void weigh(char[] chars, int from, int to, long day) {
        DateOrder reverse = order == DateOrder.DAY_FIRST ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        long other = DateText.parse(chars, from, to, reverse);
        if (day == DateText.NONE || other == DateText.NONE) {
            decided += day == other ? 0 : 1;
        } else if (day != other) {
            ambiguous++;
        }
    }

    /// How many dates fit both orders, as long as none fits only one.
    long ambiguous() {
        return decided > 0 ? 0 : ambiguous;
    }

    /// Whether a date was met that fits one order only.
    boolean decided() {
        return decided > 0;
    }

    @Override
    void expect(int rows) {
        days = Arrays.copyOf(days, Math.max(rows, size));
    }

    @Override
    DateColumn take(String name) {
        DateColumn column = DateColumn.owning(name, size == days.length ? days : Arrays.copyOf(days, size));
        days = new long[FIRST];
        size = 0;
        return column;
    }
}
