package app.hotlist.gui.monitor;

import app.hotlist.base.Progress;
import app.hotlist.drift.DriftReport;
import app.hotlist.model.LeadModel;
import app.hotlist.scoring.LeadDrift;
import app.hotlist.scoring.ScoredList;
import app.hotlist.workspace.ScoredFile;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;

/// A scored list with what is remembered of it.
///
/// @param list that was scored
/// @param file what is remembered
record Comparison(ScoredList list, ScoredFile file) {

    /// Compares the leads of a list with those that its model learnt from.
    ///
    /// @throws app.hotlist.base.UserException if the file is gone
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    static Comparison of(LeadModel model, ScoredList list, Instant at, Progress progress) {
        Optional<DriftReport> drift = model.evidence().map(_ -> LeadDrift.of(model, list, progress));
        return new Comparison(list, ScoredFile.of(at, list.file(), list.card(), counts(list), drift));
    }

    /// The same leads in other tiers, of which nothing else is new.
    Comparison with(ScoredList divided) {
        return new Comparison(
                divided,
                new ScoredFile(
                        file.at(), file.source(), ScoredFile.Model.of(divided.card()), counts(divided), file.drift()));
    }

    /// Whether that list has the very same leads, scored by the same model.
    boolean isOf(ScoredList other) {
        return list.leads() == other.leads() && list.card().equals(other.card());
    }

    private static ScoredFile.Counts counts(ScoredList list) {
        return new ScoredFile.Counts(
                list.size(),
                list.notScoredCount(),
                list.tiers(),
                IntStream.range(0, list.size())
                        .mapToDouble(rank -> list.lead(rank).chance())
                        .average()
                        .stream()
                        .boxed()
                        .findFirst());
    }
}
