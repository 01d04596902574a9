package app.hotlist.model;

import java.util.List;
import java.util.Optional;

/// A lead with its chance and why it is so.
///
/// @param id the lead's id, or the number of its row, counted from 1, where the model knows of no id
/// @param chance that the lead buys, in [0, 1]
/// @param reasons what raises the chance above the average, strongest first; at most three, each worth at least
///     half a percentage point
/// @param against what lowers it most, if it is worth half a percentage point
public record ScoredLead(String id, double chance, Tier tier, List<Reason> reasons, Optional<Reason> against) {

    public ScoredLead {
        reasons = List.copyOf(reasons);
    }

    /// The same lead, divided into other tiers.
    public ScoredLead in(Tiers tiers) {
        return new ScoredLead(id, chance, tiers.of(chance), reasons, against);
    }
}
