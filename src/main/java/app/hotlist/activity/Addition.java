package app.hotlist.activity;

import app.hotlist.base.Progress;
import app.hotlist.table.Imported;
import app.hotlist.table.LeadPart;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Table;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;

/// What another file adds to leads. A value, ready for JSON.
///
/// The names below are part of the file format: never change one.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "adds")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Addition.Figures.class, name = "figures"),
    @JsonSubTypes.Type(value = Addition.Outcome.class, name = "outcome"),
    @JsonSubTypes.Type(value = Addition.Leads.class, name = "leads"),
})
public sealed interface Addition {

    /// Columns that tell what the leads did.
    record Figures(RollUp rollUp) implements Addition {}

    /// The column that says who bought.
    record Outcome(EventOutcome outcome) implements Addition {}

    /// Further leads.
    record Leads(Stack stack) implements Addition {}

    /// Leads with the addition.
    ///
    /// @param sentences what became of the rows of the other file
    /// @param warnings what the user should know
    record Result(Table leads, List<String> sentences, List<String> warnings) {}

    /// Adds to leads what the file has for them.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be read or does not fit the leads
    default Result to(Imported leads, LeadPart file, Parallelism parallelism, Progress progress) {
        Activity activity = new Activity(parallelism);
        return switch (this) {
            case Figures(RollUp rollUp) -> {
                RolledUp rolled = activity.rollUp(leads.table(), file, rollUp, progress);
                ActivityReport report = rolled.report();
                yield new Result(rolled.leads(), report.sentences(), report.warnings());
            }
            case Outcome(EventOutcome outcome) -> {
                OutcomeFound found = activity.outcome(leads.table(), file, outcome, progress);
                yield new Result(found.leads(), found.report().sentences(), List.of());
            }
            case Leads(Stack stack) -> {
                Stacked stacked = stack.on(leads, file, parallelism, progress);
                yield new Result(stacked.leads(), stacked.sentences(), List.of());
            }
        };
    }

    /// The column of the outcome that it makes, where it makes one; [EventOutcome#YES] means bought.
    default Optional<String> outcomeColumn() {
        return switch (this) {
            case Figures _ -> Optional.empty();
            case Outcome(EventOutcome outcome) -> Optional.of(outcome.column());
            case Leads(Stack stack) -> Optional.of(stack.outcome());
        };
    }
}
