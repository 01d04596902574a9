package app.hotlist.gui.support;

import app.hotlist.activity.Addition;
import app.hotlist.table.LeadPart;
import java.util.List;

/// What a further file added to the leads.
///
/// @param sentences what became of its rows
/// @param warnings what the user should know
public record Added(LeadPart file, Addition addition, List<String> sentences, List<String> warnings) {

    public Added {
        sentences = List.copyOf(sentences);
        warnings = List.copyOf(warnings);
    }
}
