package app.hotlist.gui.monitor;

import app.hotlist.base.Progress;
import app.hotlist.drift.DriftCount;
import app.hotlist.drift.DriftReport;
import app.hotlist.model.LeadModel;
import app.hotlist.scoring.ScoredList;
import app.hotlist.table.Sha256;
import app.hotlist.workspace.ScoredFile;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;

/// A scored list with what is remembered of it.
///
/// @param list that was scored
/// @param file what is remembered
record Comparison(ScoredList list, ScoredFile file) {

    private static final int CHUNK = 8192;

    /// Compares the leads of a list with those that its model learnt from.
    ///
    /// @throws app.hotlist.base.UserException if the file is gone
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    static Comparison of(LeadModel model, ScoredList list, Instant at, Progress progress) {
        return new Comparison(
                list,
                new ScoredFile(
                        at,
                        new ScoredFile.Source(String.valueOf(list.file().getFileName()), Sha256.of(list.file())),
                        ScoredFile.Model.of(list.card()),
                        counts(list),
                        drift(model, list, progress)));
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

    /// Empty for a model from before training leads were counted.
    private static Optional<DriftReport> drift(LeadModel model, ScoredList list, Progress progress) {
        if (model.evidence().isEmpty()) {
            return Optional.empty();
        }
        DriftCount count = DriftCount.of(model);
        for (int from = 0; from < list.size(); from += CHUNK) {
            progress.checkCancelled();
            progress.report((double) from / list.size(), "");
            int[] ranks =
                    IntStream.range(from, Math.min(list.size(), from + CHUNK)).toArray();
            count.add(
                    list.asScored(IntStream.of(ranks).map(list::row).toArray()),
                    IntStream.of(ranks)
                            .mapToDouble(rank -> list.lead(rank).chance())
                            .toArray());
        }
        return Optional.of(count.report());
    }
}
