package app.hotlist.activity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// What is needed of each event.
///
/// @param types the types that are told apart; all others are one
/// @param values further columns, each once
record LogNeeds(String key, Optional<String> time, Optional<String> type, List<String> types, List<Value> values) {

    /// A further column of the log.
    ///
    /// @param number whether it is read as numbers, else as texts
    record Value(String column, boolean number) {

        String sqlType() {
            return number ? "DOUBLE" : "VARCHAR";
        }
    }

    LogNeeds {
        types = List.copyOf(types);
        values = List.copyOf(values);
    }

    /// What a roll-up needs.
    static LogNeeds of(RollUp rollUp) {
        List<String> types = rollUp.figures().stream()
                .filter(Figure.EventsOfType.class::isInstance)
                .map(figure -> ((Figure.EventsOfType) figure).type())
                .toList();
        SequencedSet<String> columns = new LinkedHashSet<>();
        rollUp.figures().forEach(figure -> figure.valueColumn().ifPresent(columns::add));
        List<Value> values = columns.stream()
                .map(column -> new Value(column, asNumber(rollUp, column)))
                .toList();
        return new LogNeeds(rollUp.key(), rollUp.time(), rollUp.type(), types, values);
    }

    /// A column of which only different values are counted is read as texts.
    private static boolean asNumber(RollUp rollUp, String column) {
        return rollUp.figures().stream()
                .anyMatch(figure -> figure instanceof Figure.OfValues(String of, Figure.Measure measure)
                        && of.equals(column)
                        && measure.ofNumbers());
    }

    /// The columns of the log, each once.
    List<String> columns() {
        return Stream.of(
                        Stream.of(key),
                        time.stream(),
                        type.stream(),
                        values.stream().map(Value::column))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /// Names and types of the table of events.
    String sqlColumns() {
        StringBuilder columns = new StringBuilder("key INTEGER, moment BIGINT, kind INTEGER");
        for (int value = 0; value < values.size(); value++) {
            columns.append(", v")
                    .append(value)
                    .append(' ')
                    .append(values.get(value).sqlType());
        }
        return columns.toString();
    }
}
