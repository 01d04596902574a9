package app.hotlist.scoring;

import app.hotlist.evaluation.Money;
import app.hotlist.evaluation.Money.Worth;
import app.hotlist.table.Column;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// What the deals of leads are worth.
final class DealValues {

    private DealValues() {}

    /// What each row's deal brings. A column that the file lacks says nothing of any row.
    static IntToDoubleFunction of(Money money, Table leads) {
        return switch (money.worth()) {
            case Worth.Deal(double value) -> _ -> value;
            case Worth.Column worth when leads.has(worth.name()) -> said(leads.column(worth.name()), worth);
            case Worth.Column worth -> {
                double otherwise = worth.otherwise().orElse(0.0);
                yield _ -> otherwise;
            }
        };
    }

    private static IntToDoubleFunction said(Column column, Worth.Column worth) {
        double otherwise = worth.otherwise(IntStream.range(0, column.size()).mapToDouble(row -> number(column, row)));
        return row -> Money.amount(number(column, row)).orElse(otherwise);
    }

    private static double number(Column column, int row) {
        if (column.isMissing(row)) {
            return Double.NaN;
        }
        return column instanceof NumberColumn numbers ? numbers.get(row) : NumberColumn.parse(column.text(row));
    }

    /// The number format of a spreadsheet.
    static String format(Money money) {
        return money.currency()
                .map(words -> "#,##0 \"%s\"".formatted(words.replace("\"", "")))
                .orElse("#,##0");
    }
}
