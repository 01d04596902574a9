package app.hotlist.scoring;

import app.hotlist.model.Tier;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

/// What to write of a scored list, and when it was scored.
///
/// @param scoredAt when the leads were scored
/// @param zone the zone in which that time is written
public record ScoreOptions(ExportChoices choices, Instant scoredAt, ZoneId zone, ExportContext context) {

    /// The usual choices but for these.
    ///
    /// @param tiers the tiers on the sheet "Hot leads"
    /// @param withContacts whether names, companies, telephone numbers and e-mail addresses go along
    public ScoreOptions(Set<Tier> tiers, boolean withContacts, Instant scoredAt, ZoneId zone) {
        this(
                ExportChoices.usual()
                        .withTiers(tiers)
                        .with(withContacts ? ExportChoices.Contacts.WITH : ExportChoices.Contacts.WITHOUT),
                scoredAt,
                zone,
                ExportContext.NONE);
    }

    /// The usual choices, times of this computer's zone.
    public static ScoreOptions usual(Instant scoredAt) {
        return new ScoreOptions(ExportChoices.usual(), scoredAt, ZoneId.systemDefault(), ExportContext.NONE);
    }

    /// The tiers on the sheet "Hot leads".
    public Set<Tier> tiers() {
        return choices.tiers();
    }

    /// Whether names, companies, telephone numbers and e-mail addresses go along.
    public boolean withContacts() {
        return choices.contacts() == ExportChoices.Contacts.WITH;
    }

    /// These options in another context.
    public ScoreOptions with(ExportContext other) {
        return new ScoreOptions(choices, scoredAt, zone, other);
    }
}
