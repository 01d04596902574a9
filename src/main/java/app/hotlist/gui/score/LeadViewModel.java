package app.hotlist.gui.score;

import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LeadToForget;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.LeadModel;
import app.hotlist.scoring.ScoredList;
import app.hotlist.scoring.TrendMemory;
import app.hotlist.table.Table;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The lead of the call list that is looked at: how its chance came about, how it moved, what its
/// columns do, and which past leads are like it.
///
/// All methods run on the window's thread.
public final class LeadViewModel {

    private final Session session;
    private final CallListViewModel callList;
    private final SimilarViewModel similar;
    private final EffectViewModel effect;
    private final TrendViewModel trend;
    private final ReadOnlyObjectWrapper<LeadInFull> lookedAt = new ReadOnlyObjectWrapper<>();

    /// @param callList says which lead is selected
    /// @param exports former ones; empty where there is no workspace
    LeadViewModel(Session session, Jobs jobs, CallListViewModel callList, Optional<TrendMemory> exports) {
        this.session = session;
        this.callList = callList;
        similar = new SimilarViewModel(session, jobs);
        effect = new EffectViewModel(jobs, callList);
        trend = new TrendViewModel(jobs, callList, exports);
        lookedAt.subscribe(effect::show);
        lookedAt.subscribe(trend::show);
        callList.selectedProperty().subscribe(this::lookAt);
    }

    private void lookAt(@Nullable LeadRow row) {
        @Nullable ScoredList scored = callList.listProperty().get();
        if (row == null || scored == null || callList.model().isEmpty()) {
            lookedAt.set(null);
            similar.forget();
            return;
        }
        LeadModel model = callList.model().get();
        int[] only = {scored.row(row.rank())};
        Table asScored = scored.asScored(only);
        lookedAt.set(new LeadInFull(
                model,
                row,
                row.isNamed() ? row.title() : place(row, scored),
                row.isNamed() ? place(row, scored) : row.lead().id(),
                model.explain(asScored).getFirst(),
                scored.leads().rows(only),
                asScored));
        similar.show(model, asScored);
    }

    private static String place(LeadRow row, ScoredList list) {
        return Strings.get("score.lead-of", row.rank() + 1, list.size());
    }

    /// What a column does, and where the lead stands.
    public EffectViewModel effect() {
        return effect;
    }

    /// How the lead moved since its last export.
    public TrendViewModel trend() {
        return trend;
    }

    /// Deletes the lead looked at for good, after it has asked.
    ///
    /// @throws IllegalStateException without a lead
    void forget() {
        @Nullable LeadInFull lead = lookedAt.get();
        if (lead == null) {
            throw new IllegalStateException("no lead");
        }
        session.forget(
                LeadToForget.of(lead.values(), 0, lead.model().recipe().recipe().id()));
    }

    /// Which past leads are like the one looked at.
    public SimilarViewModel similar() {
        return similar;
    }

    /// The selected lead with its explanation; `null` without a lead.
    public ReadOnlyObjectProperty<LeadInFull> lookedAtProperty() {
        return lookedAt.getReadOnlyProperty();
    }
}
