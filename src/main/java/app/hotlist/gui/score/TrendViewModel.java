package app.hotlist.gui.score;

import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LatestJob;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Strings;
import app.hotlist.scoring.FormerLeads;
import app.hotlist.scoring.ScoredList;
import app.hotlist.scoring.TrendMemory;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// How the lead looked at moved since its last export, and why.
///
/// Former exports are looked through once for each list, in the background. All methods run on the window's thread.
public final class TrendViewModel {

    /// What is known of a lead.
    public sealed interface Known {}

    /// Nothing: no list of such leads was exported before, or the exports are still being looked through.
    public record Nothing() implements Known {}

    /// No export before has the lead.
    public record FirstTime() implements Known {}

    /// An export before has it.
    public record Moved(FormerLeads.Move move) implements Known {}

    private final CallListViewModel callList;
    private final Optional<TrendMemory> memory;
    private final LatestJob reading;
    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>(new Nothing());
    private @Nullable FormerLeads former;
    private @Nullable LeadInFull lead;

    /// @param memory of former exports; empty where there is no workspace
    TrendViewModel(Jobs jobs, CallListViewModel callList, Optional<TrendMemory> memory) {
        this.callList = callList;
        this.memory = memory;
        reading = new LatestJob(jobs);
        callList.listProperty().subscribe(this::read);
    }

    private void read(@Nullable ScoredList list) {
        former = null;
        reading.forget();
        if (list != null && memory.isPresent() && callList.model().isPresent()) {
            TrendMemory.Scored scored = new TrendMemory.Scored(callList.model().get(), list);
            reading.start(
                    Strings.get("score.job.trend"),
                    _ -> memory.get().former(scored),
                    (Outcome<FormerLeads> outcome) -> {
                        if (outcome instanceof Outcome.Done(FormerLeads found)) {
                            former = found;
                            show(lead);
                        }
                    });
        }
    }

    /// Tells what is known of that lead from now on.
    void show(@Nullable LeadInFull looked) {
        lead = looked;
        known.set(
                looked == null || former == null || former.none()
                        ? new Nothing()
                        : former.of(looked.row().rank(), looked.explanation())
                                .<Known>map(Moved::new)
                                .orElseGet(FirstTime::new));
    }

    /// What is known of the lead looked at.
    public ReadOnlyObjectProperty<Known> knownProperty() {
        return known.getReadOnlyProperty();
    }
}
