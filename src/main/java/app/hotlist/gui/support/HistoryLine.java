package app.hotlist.gui.support;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/// One thing that happened to a project, as its journal keeps it. The project is what all of them make of it, in order.
///
/// The names below are part of the file format: never change one.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = HistoryLine.Changed.class, name = "changed"),
    @JsonSubTypes.Type(value = HistoryLine.Amended.class, name = "amended"),
    @JsonSubTypes.Type(value = HistoryLine.WentTo.class, name = "went-to"),
    @JsonSubTypes.Type(value = HistoryLine.Visited.class, name = "visited"),
    @JsonSubTypes.Type(value = HistoryLine.Closed.class, name = "closed"),
})
public sealed interface HistoryLine {

    /// When, by the clock of the computer, which may have been set meanwhile: the order of lines is what counts.
    Instant at();

    /// The user changed something. Whatever had been taken back before is gone.
    ///
    /// @param id of the state that came of it, never used twice in a project
    /// @param name of the change, as after the word "Undo"
    record Changed(long id, Instant at, String name, ProjectDocument project) implements HistoryLine {}

    /// The program added to the present state what it found out by itself.
    record Amended(Instant at, ProjectDocument project) implements HistoryLine {}

    /// The user went back or forth to another state.
    ///
    /// @param id of that state; 0 is the beginning
    record WentTo(Instant at, long id) implements HistoryLine {}

    /// The user went to a step.
    record Visited(Instant at, Place place) implements HistoryLine {}

    /// The project was closed in order.
    record Closed(Instant at) implements HistoryLine {}
}
