package app.hotlist.gui.score;

import app.hotlist.model.Explanation;
import app.hotlist.model.LeadModel;
import app.hotlist.table.Table;

/// A lead with everything there is to say about it.
///
/// @param model what scored it
/// @param title what people call it: its name, or else its place in the list
/// @param detail what else tells it from others: its place in the list, or else its id
/// @param explanation how its chance came about
/// @param values its row of the file, and no other
/// @param scored the same as the model saw it: with the values that are meant, without those that break a rule
public record LeadInFull(
        LeadModel model,
        LeadRow row,
        String title,
        String detail,
        Explanation explanation,
        Table values,
        Table scored) {}
