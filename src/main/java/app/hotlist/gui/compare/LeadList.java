package app.hotlist.gui.compare;

import app.hotlist.table.Table;

/// Leads behind a cell or a bin, with all their columns.
///
/// @param title what they have in common, such as "Called in vain by Boosted trees"
/// @param leads in the order of the list
record LeadList(String title, Table leads) {}
