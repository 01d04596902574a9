package app.hotlist.gui.score;

import app.hotlist.model.Explanation;
import app.hotlist.model.LeadModel;
import app.hotlist.table.Table;

/// A lead with everything there is to say about it.
///
/// @param model what scored it
/// @param explanation how its chance came about
/// @param values its row of the file, and no other
/// @param scored the same as the model saw it: with the values that are meant, without those that break a rule
public record LeadInFull(LeadModel model, LeadRow row, Explanation explanation, Table values, Table scored) {}
