package app.hotlist.decision;

import app.hotlist.drift.ColumnDrift;
import app.hotlist.drift.DriftReport;
import app.hotlist.drift.DriftVerdict;
import java.util.List;
import java.util.Optional;

/// Why it is time to train anew; with no reason at all it is not.
///
/// @param moved columns that matter and whose values have moved, the most important first
/// @param broken tiers that delivered less than they promised, by more than chance makes of it
/// @param outcomes how many new outcomes there are to learn from; 0 if they are too few
public record Retraining(List<String> moved, List<TierPromise> broken, long outcomes) {

    public Retraining {
        moved = List.copyOf(moved);
        broken = List.copyOf(broken);
    }

    /// Looks for reasons.
    ///
    /// @param newest how the leads of the newest file differ from those that the model learnt from, if that is
    ///     known
    /// @param tiers what was promised and delivered since the model was trained, a line for each tier
    /// @param learnt how many leads the model learnt from
    public static Retraining of(Optional<DriftReport> newest, List<TierPromise> tiers, long learnt, Monitoring limits) {
        List<ColumnDrift> moved = newest.stream()
                .flatMap(report -> report.columns().stream())
                .filter(column -> column.verdict() == DriftVerdict.MOVED)
                .toList();
        double weight = moved.stream()
                .mapToDouble(column -> column.weight().orElse(1.0))
                .sum();
        long outcomes = tiers.stream().mapToLong(TierPromise::leads).sum();
        return new Retraining(
                weight >= limits.importance()
                        ? moved.stream().map(ColumnDrift::column).toList()
                        : List.of(),
                tiers.stream()
                        .filter(tier -> tier.verdict() == TierPromise.Verdict.LESS)
                        .toList(),
                outcomes > 0 && outcomes >= limits.outcomes() * learnt ? outcomes : 0);
    }

    /// Whether there is a reason.
    public boolean isDue() {
        return !moved.isEmpty() || !broken.isEmpty() || outcomes > 0;
    }
}
