package app.hotlist.workspace;

import app.hotlist.decision.TierPromise;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is remembered of a call list that came back with outcomes: counts, and no lead.
///
/// @param at when it came back
/// @param file its name, without its folder
/// @param fingerprint by which the list is known again: the hash of its leads, without their answers
/// @param tiers what each tier promised, and what came of it
/// @param model the title of the model that made it; empty where the list does not say, or names several
public record ReturnedList(
        Instant at,
        String file,
        String fingerprint,
        List<TierPromise> tiers,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<String> model) {

    public ReturnedList {
        tiers = List.copyOf(tiers);
    }

    /// Whether the other one is the same list, come back once more.
    public boolean isAgain(ReturnedList other) {
        return fingerprint.equals(other.fingerprint);
    }

    /// Leads whose outcome is known.
    public long outcomes() {
        return tiers.stream().mapToLong(TierPromise::leads).sum();
    }
}
