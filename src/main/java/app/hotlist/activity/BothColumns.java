package app.hotlist.activity;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.TextColumn;
import org.jspecify.annotations.Nullable;

/// Two columns of one type as one, the second below the first.
final class BothColumns {

    private BothColumns() {}

    /// Under the name of the first one.
    ///
    /// @throws ClassCastException if they are of different types
    static Column of(Column above, Column below) {
        return switch (above) {
            case NumberColumn numbers -> numbers(numbers, (NumberColumn) below);
            case DateColumn dates -> dates(dates, (DateColumn) below);
            case CategoryColumn _ -> CategoryColumn.of(above.name(), texts(above, below));
            case TextColumn _ -> TextColumn.of(above.name(), texts(above, below));
        };
    }

    private static NumberColumn numbers(NumberColumn above, NumberColumn below) {
        double[] values = new double[above.size() + below.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = row < above.size() ? above.get(row) : below.get(row - above.size());
        }
        return NumberColumn.of(above.name(), values);
    }

    private static DateColumn dates(DateColumn above, DateColumn below) {
        long[] seconds = new long[above.size() + below.size()];
        for (int row = 0; row < seconds.length; row++) {
            seconds[row] = row < above.size() ? above.second(row) : below.second(row - above.size());
        }
        return DateColumn.ofSeconds(above.name(), seconds);
    }

    private static @Nullable String[] texts(Column above, Column below) {
        @Nullable String[] values = new @Nullable String[above.size() + below.size()];
        for (int row = 0; row < values.length; row++) {
            Column column = row < above.size() ? above : below;
            int at = row < above.size() ? row : row - above.size();
            values[row] = column.isMissing(at) ? null : column.text(at);
        }
        return values;
    }
}
