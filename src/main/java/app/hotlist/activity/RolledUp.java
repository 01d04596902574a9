package app.hotlist.activity;

import app.hotlist.table.Table;

/// Leads with what their activity came to.
///
/// @param leads as many as before, in the same order, with the new columns at the end
public record RolledUp(Table leads, ActivityReport report) {}
