package app.hotlist.table;

import java.util.Arrays;

/// Collects numbers.
final class NumberBuilder implements ColumnBuilder {

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
    private double[] values = new double[1024];
    private int size;

    NumberBuilder(NumberText numbers, MissingTexts missing, Codes codes) {
        this.numbers = numbers;
        this.missing = missing;
        this.refuseCodes = codes == Codes.REFUSE;
    }

    @Override
    public boolean add(char[] chars, int from, int to) {
        if (size == values.length) {
            values = Arrays.copyOf(values, ColumnBuilder.larger(size));
        }
        if (from == to || missing.has(chars, from, to)) {
            values[size++] = Double.NaN;
            return true;
        }
        double value = numbers.parse(chars, from, to);
        if (refuseCodes && CodeText.is(chars, from, to)) {
            value = Double.NaN;
        }
        values[size++] = value;
        return !Double.isNaN(value);
    }

    @Override
    public void expect(int rows) {
        values = Arrays.copyOf(values, Math.max(rows, size));
    }

    @Override
    public NumberColumn take(String name) {
        NumberColumn column = NumberColumn.owning(name, size == values.length ? values : Arrays.copyOf(values, size));
        values = new double[1024];
        size = 0;
        return column;
    }
}
