package app.hotlist.workspace;

import app.hotlist.decision.TierPromise;
import java.time.Instant;
import java.util.List;

/// What is remembered of a call list that came back with outcomes: counts, and no lead.
///
/// @param at when it came back
/// @param file its name, without its folder
/// @param fingerprint by which the list is known again: the hash of its leads, without their answers
/// @param tiers what each tier promised, and what came of it
public record ReturnedList(Instant at, String file, String fingerprint, List<TierPromise> tiers) {

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
