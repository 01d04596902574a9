package app.hotlist.table;

import java.util.Arrays;

/// Collects dates.
final class DateBuilder extends ColumnBuilder {

    private final DateOrder order;
    private final MissingTexts missing;
    private long ambiguous;
    private long decided;
    private long[] seconds = new long[FIRST];

    DateBuilder(DateOrder order, MissingTexts missing) {
        this.order = order;
        this.missing = missing;
    }

    @Override
    boolean add(char[] chars, int from, int to) {
        if (size == seconds.length) {
            seconds = Arrays.copyOf(seconds, larger(size));
        }
        if (from == to || missing.has(chars, from, to)) {
            seconds[size++] = DateColumn.MISSING;
            return true;
        }
        long second = DateText.parse(chars, from, to, order);
        seconds[size++] = second;
        if (decided == 0 && order != DateOrder.YEAR_FIRST) {
            weigh(chars, from, to, second);
        }
        return second != DateText.NONE;
    }

    /// A date says how dates are to be read if it is one in only one order.
    private void weigh(char[] chars, int from, int to, long second) {
        DateOrder reverse = order == DateOrder.DAY_FIRST ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        long other = DateText.parse(chars, from, to, reverse);
        if (second == DateText.NONE || other == DateText.NONE) {
            decided += second == other ? 0 : 1;
        } else if (second != other) {
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
        seconds = Arrays.copyOf(seconds, Math.max(rows, size));
    }

    @Override
    DateColumn take(String name) {
        DateColumn column = DateColumn.owning(name, size == seconds.length ? seconds : Arrays.copyOf(seconds, size));
        seconds = new long[FIRST];
        size = 0;
        return column;
    }
}
