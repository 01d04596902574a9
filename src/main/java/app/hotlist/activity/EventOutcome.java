package app.hotlist.activity;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;

/// When a lead counts as a buyer: one of some events happened within a time after a start. A value, ready for
/// JSON.
///
/// @param column what the column of the outcome is called; it says `yes` or `no`
/// @param key the column of the events that says whose they are
/// @param leadKey the column of the leads that names them in the same way
/// @param time the column of the events that says when they happened
/// @param type the column of the events that says what happened; empty if every event of the log is a sale
/// @param sales the types of events that mean a sale: at least one where there is a column of types, else none
/// @param start from when the time runs
/// @param within how long it runs
public record EventOutcome(
        String column,
        String key,
        String leadKey,
        String time,
        Optional<String> type,
        List<String> sales,
        Start start,
        Window within) {

    /// What a buyer and another lead have in the column.
    public static final String YES = "yes";

    public static final String NO = "no";

    /// From when the time runs. The names below are part of the file format: never change one.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "start")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = FirstEvent.class, name = "first-event"),
        @JsonSubTypes.Type(value = LeadDate.class, name = "lead-date"),
    })
    public sealed interface Start {}

    /// The first event of the lead, whatever it is.
    public record FirstEvent() implements Start {}

    /// A date of the lead itself; without a time of day the beginning of that day.
    public record LeadDate(String column) implements Start {}

    public EventOutcome {
        sales = sales.stream().map(String::strip).distinct().toList();
        if (column.isBlank()) {
            throw new IllegalArgumentException("an outcome needs a name");
        }
        if (type.isPresent() == sales.isEmpty()) {
            throw new IllegalArgumentException("types that mean a sale: %s of %s".formatted(sales, type));
        }
        if (type.isEmpty() && start instanceof FirstEvent) {
            throw new IllegalArgumentException("where every event is a sale, the first one is no start");
        }
    }

    /// The same within another time.
    public EventOutcome within(Window other) {
        return new EventOutcome(column, key, leadKey, time, type, sales, start, other);
    }

    /// The same from another start.
    public EventOutcome from(Start other) {
        return new EventOutcome(column, key, leadKey, time, type, sales, other, within);
    }

    /// The same with other events that mean a sale.
    public EventOutcome sales(List<String> other) {
        return new EventOutcome(column, key, leadKey, time, type, other, start, within);
    }

    LogNeeds needs() {
        return new LogNeeds(key, Optional.of(time), type, sales, List.of());
    }
}
