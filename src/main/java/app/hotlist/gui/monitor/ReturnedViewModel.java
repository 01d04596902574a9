package app.hotlist.gui.monitor;

import app.hotlist.base.Problem;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Strings;
import app.hotlist.scoring.AnsweredList;
import app.hotlist.workspace.ReturnedList;
import app.hotlist.workspace.ScoringHistory;
import app.hotlist.workspace.ScoringHistory.Found;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Call lists that come back with outcomes: opened, and left out again.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class ReturnedViewModel {

    /// What was done last.
    ///
    /// @param list that was opened or left out
    /// @param unreadable answers in it that are none of the list's own words
    /// @param withoutChance leads in it with an outcome and no chance
    /// @param left whether it was left out
    public record Came(ReturnedList list, long unreadable, long withoutChance, boolean left) {}

    private final Keeping keeping;
    private final Known known;
    private final ReadOnlyObjectWrapper<Came> came = new ReadOnlyObjectWrapper<>();

    ReturnedViewModel(Keeping keeping, Known known) {
        this.keeping = keeping;
        this.known = known;
    }

    /// @param kept all that is kept now; empty where nothing is written
    private record Done(Came came, Optional<Found> kept) {}

    /// Takes outcomes from a call list that came back. The same list once more replaces the one before; one without
    /// any outcome changes nothing.
    public void open(Path file) {
        Instant at = keeping.clock().instant();
        Optional<ScoringHistory> history = keeping.history().get();
        String name = String.valueOf(file.getFileName());
        start(Strings.get("monitor.job-returned", name), progress -> {
            AnsweredList answers = AnsweredList.read(file, progress);
            ReturnedList list = new ReturnedList(at, name, answers.fingerprint(), answers.byTier(), answers.model());
            Came now = new Came(list, answers.unreadable(), answers.withoutChance(), false);
            return new Done(now, history.map(kept -> {
                if (list.outcomes() > 0) {
                    kept.remember(list);
                }
                return kept.look();
            }));
        });
    }

    /// Leaves a list out.
    public void leaveOut(ReturnedList list) {
        Optional<ScoringHistory> history = keeping.history().get();
        start(
                Strings.get("monitor.job-leave-out", list.file()),
                _ -> new Done(new Came(list, 0, 0, true), history.map(kept -> {
                    kept.forget(list);
                    return kept.look();
                })));
    }

    /// Takes the list again that was just left out; nothing happens if none was.
    public void takeBack() {
        @Nullable Came last = came.get();
        if (last != null && last.left()) {
            Optional<ScoringHistory> history = keeping.history().get();
            start(
                    Strings.get("monitor.job-returned", last.list().file()),
                    _ -> new Done(new Came(last.list(), 0, 0, false), history.map(kept -> {
                        kept.remember(last.list());
                        return kept.look();
                    })));
        }
    }

    /// Every list counts: none overtakes another.
    private void start(String job, Jobs.Work<Done> work) {
        keeping.problem().set(null);
        came.set(null);
        keeping.jobs().start(job, work, (Outcome<Done> outcome) -> {
            switch (outcome) {
                case Outcome.Done(Done done) -> show(done);
                case Outcome.Failed(Problem failure) -> keeping.problem().set(failure);
                case Outcome.Cancelled() -> {}
            }
        });
    }

    private void show(Done done) {
        Came now = done.came();
        if (done.kept().isPresent()) {
            known.keep(done.kept().get());
        } else if (now.left()) {
            known.remove(now.list());
        } else if (now.list().outcomes() > 0) {
            known.add(now.list());
        }
        came.set(now);
    }

    /// What was done last; `null` before, and while something is being done.
    public ReadOnlyObjectProperty<Came> cameProperty() {
        return came.getReadOnlyProperty();
    }
}
