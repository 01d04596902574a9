package app.hotlist.recipe;

import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.List;

/// Of number columns that move together keeps the first. Later steps do without the others.
///
/// Together means Pearson's correlation, up or down, over the training rows that have both numbers.
///
/// @param limit in [0, 1]: the correlation, whatever its sign, from which on two columns say the same
public record DropCorrelated(List<String> columns, double limit) implements BlindStep {

    public DropCorrelated {
        columns = StepColumns.distinct(columns);
        StepColumns.checkShare(limit);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new DropCorrelated(other, limit);
    }

    @Override
    public DropColumns.Fitted fit(Table train) {
        List<NumberColumn> kept = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        for (String name : columns) {
            NumberColumn column = StepColumns.numbers(train, name, this);
            // A correlation of columns that never vary is NaN, which is not above any limit.
            if (kept.stream().anyMatch(other -> Math.abs(correlation(column, other)) >= limit)) {
                dropped.add(name);
            } else {
                kept.add(column);
            }
        }
        return new DropColumns.Fitted(dropped);
    }

    /// In two passes: the one-pass formula loses all digits for large values.
    private static double correlation(NumberColumn one, NumberColumn other) {
        double sumOne = 0;
        double sumOther = 0;
        int rows = 0;
        for (int row = 0; row < one.size(); row++) {
            if (!one.isMissing(row) && !other.isMissing(row)) {
                sumOne += one.get(row);
                sumOther += other.get(row);
                rows++;
            }
        }
        double meanOne = sumOne / rows;
        double meanOther = sumOther / rows;
        double product = 0;
        double squareOne = 0;
        double squareOther = 0;
        for (int row = 0; row < one.size(); row++) {
            if (!one.isMissing(row) && !other.isMissing(row)) {
                double a = one.get(row) - meanOne;
                double b = other.get(row) - meanOther;
                product += a * b;
                squareOne += a * a;
                squareOther += b * b;
            }
        }
        return product / Math.sqrt(squareOne * squareOther);
    }
}
