package app.hotlist.scoring;

import app.hotlist.table.Column;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/// What a sale brings.
///
/// @param each for every lead alike, or for those to which the column gives nothing; at least 0
/// @param column the column of the file that says it for each lead
/// @param currency as a spreadsheet shows it, such as `EUR`; may be empty
public record Worth(double each, Optional<String> column, String currency) {

    public Worth {
        if (!(each >= 0 && Double.isFinite(each))) {
            throw new IllegalArgumentException("a sale brings 0 or more: " + each);
        }
    }

    /// The same for every sale.
    public static Worth each(double amount, String currency) {
        return new Worth(amount, Optional.empty(), currency);
    }

    /// What each row's sale brings. A column that the file lacks gives nothing.
    IntToDoubleFunction of(Table leads) {
        if (column.isEmpty() || !leads.has(column.get())) {
            return _ -> each;
        }
        Column values = leads.column(column.get());
        return row -> {
            double value = values.isMissing(row) ? Double.NaN : number(values, row);
            return Double.isNaN(value) || value < 0 ? each : value;
        };
    }

    private static double number(Column values, int row) {
        return values instanceof NumberColumn numbers ? numbers.get(row) : NumberColumn.parse(values.text(row));
    }

    /// The number format of a spreadsheet.
    String format() {
        return currency.isBlank()
                ? "#,##0"
                : "#,##0 \"%s\"".formatted(currency.strip().replace("\"", ""));
    }
}
