package app.hotlist.table;

import java.util.Arrays;

/// Collects numbers.
final class NumberBuilder extends ColumnBuilder {

    /// What becomes of figures that are no quantities, such as `007`.
    enum Codes {
        /// They are numbers too: the user wants it so.
        READ,
        /// They are bad cells: nobody but us said that the column has numbers.
        REFUSE
    }

    private final NumberText numbers;
    private final MissingTexts missing;
    private final boolean refuseCodes;
    private double[] values = new double[FIRST];

    NumberBuilder(NumberText numbers, MissingTexts missing, Codes codes) {
        this.numbers = numbers;
        this.missing = missing;
        this.refuseCodes = codes == Codes.REFUSE;
    }

    @Override
    boolean add(char[] chars, int from, int to) {
        if (size == values.length) {
            values = Arrays.copyOf(values, larger(size));
        }
        double value = from == to ? Double.NaN : numbers.parse(chars, from, to);
        boolean found = !Double.isNaN(value);
        if (found && missing.hasFigures() && missing.has(chars, from, to)) {
            value = Double.NaN;
        } else if (found && refuseCodes && CodeText.loses(chars, from, to)) {
            value = Double.NaN;
            found = false;
        }
        values[size++] = value;
        return found || missing.has(chars, from, to);
    }

    @Override
    void expect(int rows) {
        values = Arrays.copyOf(values, Math.max(rows, size));
    }

    @Override
    NumberColumn take(String name) {
        NumberColumn column = NumberColumn.owning(name, size == values.length ? values : Arrays.copyOf(values, size));
        values = new double[FIRST];
        size = 0;
        return column;
    }
}
