package app.hotlist.decision;

import app.hotlist.evaluation.Interval;
import app.hotlist.model.ModelCard;
import java.time.Instant;

/// Somebody has agreed to a call list.
///
/// @param by the name of who agreed
/// @param note what was said to it; may be empty
/// @param model which makes the list
/// @param list what was agreed to
public record Approval(String by, String note, Instant at, Model model, List list) {

    public Approval {
        if (by.isBlank()) {
            throw new IllegalArgumentException("nobody approves");
        }
    }

    /// The model that makes the list: two of one name differ in when they were trained.
    public record Model(String name, Instant trainedAt) {}

    /// A list of tested leads.
    ///
    /// @param calls its length
    /// @param tested how many leads there were to choose from
    /// @param deals how many of those called bought
    /// @param band how many will next time
    public record List(int calls, int tested, double deals, Interval band) {}

    /// Whether it is that model whose list was agreed to.
    public boolean isOf(ModelCard card) {
        return model.equals(new Model(card.name(), card.trainedAt()));
    }
}
