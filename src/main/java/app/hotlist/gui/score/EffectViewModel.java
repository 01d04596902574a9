package app.hotlist.gui.score;

import app.hotlist.evaluation.ColumnEffect;
import app.hotlist.gui.figure.DrawnEffect;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LatestJob;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.EffectMark;
import app.hotlist.model.LeadModel;
import app.hotlist.scoring.ScoredList;
import app.hotlist.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What a column does to the chances of the list, with the value of the lead looked at pointed out.
///
/// A column is looked at once, in the background; then only the mark moves from lead to lead. All methods run on the
/// window's thread.
public final class EffectViewModel {

    /// The draw of the leads that are tried need not be another one each time.
    private static final long SEED = 42;

    private record Known(ScoredList list, String column, List<ColumnEffect> effects) {}

    private final CallListViewModel callList;
    private final LatestJob job;
    private final ReadOnlyObjectWrapper<DrawnEffect> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper(false);
    private @Nullable LeadInFull lead;
    private @Nullable Known known;

    EffectViewModel(Jobs jobs, CallListViewModel callList) {
        this.callList = callList;
        job = new LatestJob(jobs);
        callList.listProperty().subscribe(_ -> close());
    }

    /// Marks that lead from now on.
    void show(@Nullable LeadInFull looked) {
        lead = looked;
        if (looked == null) {
            close();
        } else if (known != null && found.get() != null) {
            found.set(drawn(known, looked));
        }
    }

    /// Looks at one of the columns that the model looks at.
    public void look(String column) {
        @Nullable ScoredList list = callList.listProperty().get();
        @Nullable LeadInFull looked = lead;
        if (list == null || looked == null) {
            return;
        }
        if (known != null && known.list() == list && known.column().equals(column)) {
            found.set(drawn(known, looked));
            return;
        }
        LeadModel model = looked.model();
        looking.set(true);
        job.start(
                Strings.get("score.job.effect", column),
                progress -> new Known(list, column, model.effects(column, leads(list), SEED, progress)),
                (Outcome<Known> outcome) -> {
                    looking.set(false);
                    if (outcome instanceof Outcome.Done(Known done)) {
                        known = done;
                        if (lead != null) {
                            found.set(drawn(done, lead));
                        }
                    }
                });
    }

    private static Table leads(ScoredList list) {
        return list.asScored(IntStream.range(0, list.size()).map(list::row).toArray());
    }

    private static DrawnEffect drawn(Known known, LeadInFull lead) {
        Optional<ColumnEffect> effect = known.effects().stream().findFirst();
        return new DrawnEffect(
                Strings.get("score.effect.title", known.column()),
                effect,
                effect.map(one -> EffectMark.of(one, lead.scored().column(known.column()))));
    }

    /// Puts away what was found.
    public void close() {
        job.forget();
        looking.set(false);
        found.set(null);
    }

    /// What was found last; `null` if nothing is looked at.
    public ReadOnlyObjectProperty<DrawnEffect> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Whether the program is looking.
    public ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }
}
