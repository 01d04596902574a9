package app.hotlist.gui.support;

import java.time.Instant;

/// What a project was after one change.
///
/// @param id of this state; 0 is the beginning
/// @param name of the change that led to it; empty for the beginning
/// @param at when it was changed
public record HistoryState(long id, String name, Instant at, ProjectDocument project) {}
