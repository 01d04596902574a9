package app.hotlist.gui.score;

import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LeadToForget;
import app.hotlist.gui.support.Session;
import app.hotlist.model.LeadModel;
import app.hotlist.scoring.ScoredList;
import app.hotlist.table.Table;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The lead of the call list that is looked at: how its chance came about, and which past leads are like it.
///
/// All methods run on the window's thread.
public final class LeadViewModel {

    private final Session session;
    private final CallListViewModel callList;
    private final SimilarViewModel similar;
    private final ReadOnlyObjectWrapper<LeadInFull> lookedAt = new ReadOnlyObjectWrapper<>();

    /// @param callList says which lead is selected
    LeadViewModel(Session session, Jobs jobs, CallListViewModel callList) {
        this.session = session;
        this.callList = callList;
        similar = new SimilarViewModel(session, jobs);
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
        Table values = scored.leads().rows(new int[] {scored.row(row.rank())});
        lookedAt.set(new LeadInFull(model, row, model.explain(values).getFirst(), values));
        similar.show(model, values);
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
