package app.hotlist.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/// Numbers; `NaN` where the value is missing.
public final class NumberColumn implements Column {

    private final String name;
    private final double[] values;

    private NumberColumn(String name, double[] values) {
        this.name = name;
        this.values = values;
    }

    /// A column of these values.
    ///
    /// @param values finite, or `NaN` where missing
    public static NumberColumn of(String name, double... values) {
        return owning(name, values.clone());
    }

    /// A column that keeps the array itself; the caller must not touch it afterwards.
    static NumberColumn owning(String name, double[] values) {
        return new NumberColumn(name, values);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ColumnType type() {
        return ColumnType.NUMBER;
    }

    @Override
    public int size() {
        return values.length;
    }

    /// The row's value, `NaN` if missing.
    public double get(int row) {
        return values[row];
    }

    @Override
    public boolean isMissing(int row) {
        return Double.isNaN(values[row]);
    }

    /// Whole numbers come without a decimal point.
    @Override
    public String text(int row) {
        return text(values[row]);
    }

    /// A number as its column shows it: whole numbers without a decimal point, `NaN` as nothing.
    public static String text(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        long whole = (long) value;
        return whole == value && Math.abs(value) < 1e15 ? Long.toString(whole) : Double.toString(value);
    }

    /// The number that a text with a decimal point says, `NaN` if it says none.
    public static double parse(String text) {
        return NumberText.POINT.parse(text);
    }

    /// The values that are not missing, in row order.
    public DoubleStream present() {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value));
    }

    /// The column with every value, missing ones too, replaced by the function's answer.
    public NumberColumn map(DoubleUnaryOperator function) {
        double[] mapped = new double[values.length];
        for (int row = 0; row < mapped.length; row++) {
            mapped[row] = function.applyAsDouble(values[row]);
        }
        return owning(name, mapped);
    }

    @Override
    public NumberColumn rows(int[] picked) {
        double[] some = new double[picked.length];
        for (int i = 0; i < picked.length; i++) {
            some[i] = values[picked[i]];
        }
        return owning(name, some);
    }

    @Override
    public NumberColumn blanked(BitSet rows) {
        double[] fewer = values.clone();
        rows.stream().forEach(row -> fewer[row] = Double.NaN);
        return owning(name, fewer);
    }

    @Override
    public NumberColumn named(String other) {
        return owning(other, values);
    }
}
