package app.hotlist.gui.data;

import app.hotlist.table.CategorySummary;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.DateSummary;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.NumberSummary;
import app.hotlist.table.TextSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A value of the outcome column that may mean "bought".
///
/// @param value as the column shows it
/// @param rows rows that have it
/// @param share of all rows, in [0, 1]
public record OutcomeValue(String value, long rows, double share) {

    /// More values than that are no outcome.
    private static final int MOST = 12;

    private static final Set<String> YES =
            Set.of("1", "yes", "y", "true", "bought", "won", "converted", "sold", "customer", "success");

    /// The values to choose from; empty if the column has none, or too many for an outcome.
    static List<OutcomeValue> of(ColumnProfile column) {
        List<OutcomeValue> values = switch (column.summary()) {
            case CategorySummary categories ->
                categories.levels().stream()
                        .map(level -> of(level.level(), level.rows(), column))
                        .toList();
            case NumberSummary numbers ->
                numbers.histogram().stream()
                        .filter(bin -> bin.from() == bin.to())
                        .map(bin -> of(NumberColumn.text(bin.from()), bin.rows(), column))
                        .toList();
            case DateSummary _, TextSummary _ -> List.of();
        };
        return column.distinct() == values.size() && values.size() <= MOST ? values : List.of();
    }

    private static OutcomeValue of(String value, long rows, ColumnProfile column) {
        return new OutcomeValue(value, rows, column.rows() == 0 ? 0 : (double) rows / column.rows());
    }

    /// Which of the values most likely means "bought": one that says so, else the rarest.
    static Optional<String> likely(List<OutcomeValue> values) {
        return values.stream()
                .map(OutcomeValue::value)
                .filter(value -> YES.contains(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> values.stream()
                        .min(Comparator.comparingLong(OutcomeValue::rows))
                        .map(OutcomeValue::value));
    }
}
