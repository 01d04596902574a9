package app.hotlist.gui.monitor;

import app.hotlist.base.Problem;
import app.hotlist.base.UserException;
import app.hotlist.gui.support.LatestJob;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Strings;
import app.hotlist.scoring.ScoredList;
import app.hotlist.workspace.ScoredFile;
import app.hotlist.workspace.ScoringHistory;
import app.hotlist.workspace.ScoringHistory.Found;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Remembers the lists that are scored, each file once.
///
/// All methods run on the window's thread.
final class ScoredLists {

    private final Keeping keeping;
    private final Known known;
    private final Consumer<ScoredFile> whenNew;
    private @Nullable Comparison last;
    private @Nullable ScoredList asked;
    private LatestJob comparing;

    /// @param whenNew is told of every file that was not there a moment ago
    ScoredLists(Keeping keeping, Known known, Consumer<ScoredFile> whenNew) {
        this.keeping = keeping;
        this.known = known;
        this.whenNew = whenNew;
        comparing = new LatestJob(keeping.jobs());
    }

    /// Remembers a list. The same leads in other tiers are only counted anew.
    void add(ScoredList list) {
        @Nullable Comparison before = last;
        Instant at = keeping.clock().instant();
        Optional<ScoringHistory> history = keeping.history().get();
        if (asked == null || asked.leads() != list.leads()) {
            comparing = new LatestJob(keeping.jobs()); // other leads overtake nothing: every file is remembered
        }
        asked = list;
        comparing.start(
                Strings.get("monitor.job", list.file().getFileName()),
                _ -> Done.of(
                        before != null && before.isOf(list) ? before.with(list) : Comparison.of(list, at), history),
                (Outcome<Done> outcome) -> {
                    switch (outcome) {
                        case Outcome.Done(Done done) -> show(done);
                        case Outcome.Failed(Problem failure) ->
                            keeping.problem().set(failure);
                        case Outcome.Cancelled() -> {}
                    }
                });
    }

    /// @param kept all that is kept now; empty where nothing is written
    /// @param unwritten why nothing could be written; what came of it is shown all the same
    private record Done(Comparison comparison, Optional<Found> kept, Optional<Problem> unwritten) {

        static Done of(Comparison now, Optional<ScoringHistory> history) {
            try {
                history.ifPresent(kept -> kept.remember(now.file()));
                return new Done(now, history.map(ScoringHistory::look), Optional.empty());
            } catch (UserException failure) {
                return new Done(now, Optional.empty(), Optional.of(failure.problem()));
            }
        }
    }

    private void show(Done done) {
        boolean again = last != null && last.isOf(done.comparison().list());
        last = done.comparison();
        ScoredFile file = done.comparison().file();
        done.unwritten().ifPresent(keeping.problem()::set);
        done.kept().ifPresentOrElse(known::keep, () -> known.add(file));
        if (!again) {
            known.allProperty().get().scored().stream()
                    .filter(file::isAgain)
                    .findFirst()
                    .ifPresent(whenNew);
        }
    }
}
