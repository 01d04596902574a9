package app.hotlist.gui.support;

import app.hotlist.check.Suspect;
import app.hotlist.recipe.Suggestion;
import java.util.List;

/// What the program found out about the leads and proposes.
///
/// @param suspects columns that look as if they were written after the sale
/// @param suggestion the recipe that fits these columns, with its reasons
public record Advice(List<Suspect> suspects, Suggestion suggestion) {

    public Advice {
        suspects = List.copyOf(suspects);
    }
}
