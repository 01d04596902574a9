package app.hotlist.gui.support;

import app.hotlist.table.Table;

/// Leads behind a figure, with all their columns.
///
/// @param title what they have in common, such as "Called in vain by Boosted trees"
/// @param leads in the order of the list
public record LeadList(String title, Table leads) {}
