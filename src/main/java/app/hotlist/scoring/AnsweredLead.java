package app.hotlist.scoring;

import app.hotlist.model.Tier;
import java.util.Optional;

/// What came of a lead of a call list.
///
/// @param chance that the list promised, in [0, 1]; `NaN` where the list does not say it any more
/// @param tier it stood in
/// @param outcome empty where nobody filled it in
/// @param view what whoever called thinks of the score; empty where nobody filled it in
/// @param model that scored the lead
public record AnsweredLead(
        String id, double chance, Tier tier, Optional<Outcome> outcome, Optional<View> view, String model) {

    /// Whether the lead bought, in the order of the list's drop-down.
    public enum Outcome {
        BOUGHT,
        NOT,
        OPEN
    }

    /// What whoever called thinks of the score, in the order of the list's drop-down.
    public enum View {
        AGREE,
        TOO_HIGH,
        TOO_LOW
    }

    /// Whether it is known what was promised and what came of it.
    boolean provesPromise() {
        return !Double.isNaN(chance) && hasEnded();
    }

    /// Whether it is known what came of it.
    boolean hasEnded() {
        return outcome.filter(known -> known != Outcome.OPEN).isPresent();
    }

    /// Whether anything was filled in.
    boolean isAnswered() {
        return outcome.isPresent() || view.isPresent();
    }
}
