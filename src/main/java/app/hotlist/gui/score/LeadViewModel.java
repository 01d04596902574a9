package app.hotlist.gui.score;

import app.hotlist.gui.support.Jobs;
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

    private final CallListViewModel callList;
    private final SimilarViewModel similar;
    private final ReadOnlyObjectWrapper<LeadInFull> lookedAt = new ReadOnlyObjectWrapper<>();

    /// @param callList says which lead is selected
    LeadViewModel(Session session, Jobs jobs, CallListViewModel callList) {
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
        int[] only = {scored.row(row.rank())};
        Table asScored = scored.asScored(only);
        lookedAt.set(new LeadInFull(
                model, row, model.explain(asScored).getFirst(), scored.leads().rows(only), asScored));
        similar.show(model, asScored);
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
