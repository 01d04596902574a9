package app.hotlist.activity;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/// One figure of a roll-up: what the events of a lead come to. A value, ready for JSON.
///
/// The names below are part of the file format: never change one.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "figure")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Figure.Events.class, name = "events"),
    @JsonSubTypes.Type(value = Figure.EventsOfType.class, name = "events-of-type"),
    @JsonSubTypes.Type(value = Figure.OfValues.class, name = "values"),
    @JsonSubTypes.Type(value = Figure.OfTimes.class, name = "times"),
})
public sealed interface Figure {

    /// How many events there are.
    record Events() implements Figure {}

    /// How many events of one type there are.
    ///
    /// @param type as the column of types has it, without blanks around it
    record EventsOfType(String type) implements Figure {

        public EventsOfType {
            type = type.strip();
        }
    }

    /// What the values of a column come to. Events without a value there play no part.
    record OfValues(String column, Measure measure) implements Figure {}

    /// What the times of the events say.
    record OfTimes(Timing timing) implements Figure {}

    /// What becomes of the values of a column.
    enum Measure {
        SUM("sum of "),
        MEAN("mean "),
        LEAST("least "),
        MOST("most "),
        /// How many different values there are, compared as texts without blanks around them.
        DIFFERENT("different ");

        private final String words;

        Measure(String words) {
            this.words = words;
        }

        /// Whether the values must be numbers.
        boolean ofNumbers() {
            return this != DIFFERENT;
        }
    }

    /// What the times of the events come to.
    enum Timing {
        /// On how many days there was an event.
        DAYS_ACTIVE("days active"),
        /// Events divided by [#DAYS_ACTIVE].
        EVENTS_PER_ACTIVE_DAY("events per active day"),
        /// Events divided by the number of weeks, from Monday to Sunday, with an event.
        EVENTS_PER_ACTIVE_WEEK("events per active week"),
        /// How many days before the reference the first event was; a part of a day counts as a part.
        DAYS_SINCE_FIRST("days since first event"),
        /// How many days before the reference the last event was.
        DAYS_SINCE_LAST("days since last event");

        private final String words;

        Timing(String words) {
            this.words = words;
        }

        /// Whether it counts back from the reference.
        boolean countsBack() {
            return this == DAYS_SINCE_FIRST || this == DAYS_SINCE_LAST;
        }
    }

    /// What its column is called, but for the time it speaks of. Models know their columns by name, so no name
    /// depends on the language.
    default String words() {
        return switch (this) {
            case Events() -> "events";
            case EventsOfType(String type) -> type + " events";
            case OfValues(String column, Measure measure) -> measure.words + column;
            case OfTimes(Timing timing) -> timing.words;
        };
    }

    /// Whether a lead without events has 0 here; else it has no value.
    default boolean zeroWithoutEvents() {
        return switch (this) {
            case Events(), EventsOfType _ -> true;
            case OfValues(var _, Measure measure) -> measure == Measure.DIFFERENT;
            case OfTimes(Timing timing) -> timing == Timing.DAYS_ACTIVE;
        };
    }

    /// Whether it counts back from the reference.
    default boolean countsBack() {
        return this instanceof OfTimes(Timing timing) && timing.countsBack();
    }

    /// The column whose values it needs, if any.
    default Optional<String> valueColumn() {
        return this instanceof OfValues values ? Optional.of(values.column()) : Optional.empty();
    }
}
