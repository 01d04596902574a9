package app.hotlist.activity;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;

/// The moment up to which events count: nothing at or after it enters a roll-up.
///
/// The names below are part of the file format: never change one.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "reference")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Reference.LeadDate.class, name = "lead-date"),
    @JsonSubTypes.Type(value = Reference.FixedDate.class, name = "fixed-date"),
    @JsonSubTypes.Type(value = Reference.NoDate.class, name = "none"),
})
public sealed interface Reference {

    /// A date of the lead itself, such as the day on which it was created. A date without a time of day is the
    /// beginning of that day.
    record LeadDate(String column) implements Reference {}

    /// The beginning of one day, the same for all leads. It travels with the model.
    record FixedDate(LocalDate date) implements Reference {}

    /// Every event counts, also what happened after the outcome: only for logs without times.
    record NoDate() implements Reference {}
}
