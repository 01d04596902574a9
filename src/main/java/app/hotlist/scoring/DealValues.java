package app.hotlist.scoring;

import app.hotlist.evaluation.Money;
import app.hotlist.evaluation.Money.Worth;
import app.hotlist.table.Column;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/// What the deals of leads are worth.
final class DealValues {

    private DealValues() {}

    /// What each row's deal brings. A column that the file lacks says nothing of any row. Where a column says nothing,
    /// and nobody has said what counts then, a deal brings nothing: of past buyers nobody knows here.
    static IntToDoubleFunction of(Money money, Table leads) {
        return switch (money.worth()) {
            case Worth.Deal(double value) -> _ -> value;
            case Worth.Column(String name, Optional<Double> said) -> {
                double otherwise = said.orElse(0.0);
                if (!leads.has(name)) {
                    yield _ -> otherwise;
                }
                Column column = leads.column(name);
                yield row -> Money.amount(number(column, row)).orElse(otherwise);
            }
        };
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
