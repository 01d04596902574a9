package app.hotlist.scoring;

import app.hotlist.model.Tier;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

/// What to write of a scored list, and when it was scored.
///
/// @param tiers the tiers on the sheet "Hot leads"; the other sheets and formats have all
/// @param withContacts whether names, companies, telephone numbers and e-mail addresses go along
/// @param scoredAt when the leads were scored
/// @param zone the zone in which that time is written
public record ScoreOptions(Set<Tier> tiers, boolean withContacts, Instant scoredAt, ZoneId zone) {

    public ScoreOptions {
        tiers = Set.copyOf(tiers);
    }

    /// Tiers A and B with their contacts, times of this computer's zone.
    public static ScoreOptions usual(Instant scoredAt) {
        return new ScoreOptions(Set.of(Tier.A, Tier.B), true, scoredAt, ZoneId.systemDefault());
    }
}
