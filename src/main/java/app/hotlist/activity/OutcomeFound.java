package app.hotlist.activity;

import app.hotlist.table.Table;

/// Leads with the outcome that was found in a log.
///
/// @param leads as many as before, in the same order, with the outcome as the last column
public record OutcomeFound(Table leads, OutcomeReport report) {}
