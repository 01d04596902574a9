package app.hotlist.gui.data;

import app.hotlist.table.CategorySummary;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.DateSummary;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.NumberSummary;
import app.hotlist.table.Target;
import app.hotlist.table.TextSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A value of the outcome column that may mean "bought".
///
/// @param value as the column shows it
/// @param rows rows that have it
/// @param share of all rows, in [0, 1]
public record OutcomeValue(String value, long rows, double share) {

    /// More values than that are no outcome.
    private static final int MOST = 12;

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

    /// What the values of a column most likely mean: what they say, else the rarest means "bought".
    static Optional<Target> likely(ColumnProfile column) {
        List<OutcomeValue> values = of(column);
        return Target.likely(
                        column.name(), values.stream().map(OutcomeValue::value).toList())
                .or(() -> values.stream()
                        .min(Comparator.comparingLong(OutcomeValue::rows))
                        .map(rarest -> new Target(column.name(), rarest.value())));
    }
}
