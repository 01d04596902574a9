package app.hotlist.gui.score;

import app.hotlist.base.Problem;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LatestJob;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.LeadModel;
import app.hotlist.model.SimilarLeads;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.Table;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The past leads of the project that the lead looked at is most like.
///
/// The past leads are looked through once for each model, in the background; then a lead takes milliseconds. All
/// methods run on the window's thread.
public final class SimilarViewModel {

    private static final int MOST = 10;

    /// What leads are compared with.
    ///
    /// @param similar empty if the past leads do not fit
    private record Ready(LeadModel model, Leads past, Optional<SimilarLeads> similar, String why) {}

    private final Session session;
    private final LatestJob looking;
    private final ReadOnlyObjectWrapper<Likes> likes = new ReadOnlyObjectWrapper<>(new Likes.None());
    private @Nullable Ready ready;
    private @Nullable LeadModel model;
    private @Nullable Table lead;

    SimilarViewModel(Session session, Jobs jobs) {
        this.session = session;
        looking = new LatestJob(jobs);
    }

    /// Nobody is looked at.
    void forget() {
        lead = null;
        likes.set(new Likes.None());
    }

    /// Looks for the likes of a lead.
    ///
    /// @param values its row
    void show(LeadModel scoredWith, Table values) {
        model = scoredWith;
        lead = values;
        Optional<Leads> past = session.project().leads();
        if (past.isEmpty()) {
            likes.set(new Likes.None());
        } else if (ready != null
                && ready.model() == scoredWith
                && ready.past().table() == past.get().table()) {
            tell(ready, values);
        } else if (!(likes.get() instanceof Likes.Looking)) {
            look(scoredWith, past.get());
        }
    }

    private void look(LeadModel with, Leads past) {
        likes.set(new Likes.Looking());
        looking.start(
                Strings.get("score.job.similar"),
                progress -> SimilarLeads.of(with, past.table(), progress),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done(SimilarLeads similar) ->
                            ready = new Ready(with, past, Optional.of(similar), "");
                        case Outcome.Failed(Problem failure) ->
                            ready = new Ready(with, past, Optional.empty(), failure.what());
                        case Outcome.Cancelled() ->
                            ready = new Ready(with, past, Optional.empty(), Strings.get("score.similar.stopped"));
                    }
                    likes.set(new Likes.None());
                    if (model != null && lead != null) {
                        show(model, lead); // another lead, or another model, by now
                    }
                });
    }

    private void tell(Ready known, Table values) {
        likes.set(known.similar()
                .<Likes>map(similar -> found(known, similar.to(values, MOST)))
                .orElseGet(() -> new Likes.Unfit(known.why())));
    }

    private static Likes found(Ready known, List<SimilarLeads.Similar> similar) {
        Leads past = known.past();
        Table table = past.table();
        LeadNames names = LeadNames.among(carried(known.model(), table));
        Optional<String> id = past.column(ColumnRole.ID);
        Optional<String> day = past.column(ColumnRole.DATE);
        return new Likes.Found(similar.stream()
                .map(like -> new Likes.Like(
                        names.title(
                                table,
                                like.row(),
                                id.map(column -> table.column(column).text(like.row()))
                                        .orElseGet(() -> Strings.get("score.similar.row", like.row() + 1))),
                        day.map(column -> table.column(column).text(like.row())).orElse(""),
                        like.bought(),
                        like.similarity()))
                .toList());
    }

    /// The columns that the model does not use.
    private static List<String> carried(LeadModel model, Table table) {
        List<String> used = model.recipe().input().names();
        return table.schema().names().stream()
                .filter(name -> !used.contains(name))
                .toList();
    }

    /// What is known of the likes of the lead looked at.
    public ReadOnlyObjectProperty<Likes> likesProperty() {
        return likes.getReadOnlyProperty();
    }
}
