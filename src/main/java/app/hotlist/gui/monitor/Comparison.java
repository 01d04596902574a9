package app.hotlist.gui.monitor;

import app.hotlist.scoring.ScoredList;
import app.hotlist.workspace.ScoredFile;
import java.time.Instant;
import java.util.stream.IntStream;

/// A scored list with what is remembered of it.
///
/// @param list that was scored
/// @param file what is remembered
record Comparison(ScoredList list, ScoredFile file) {

    /// What is to be remembered of a list.
    ///
    /// @throws app.hotlist.base.UserException if the file is gone
    static Comparison of(ScoredList list, Instant at) {
        return new Comparison(list, ScoredFile.of(at, list.file(), list.card(), counts(list), list.drift()));
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
