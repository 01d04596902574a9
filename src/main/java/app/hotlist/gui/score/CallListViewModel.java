package app.hotlist.gui.score;

import app.hotlist.model.LeadModel;
import app.hotlist.model.Tier;
import app.hotlist.scoring.ScoredList;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// The call list: which of its leads are shown, and which one is selected.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class CallListViewModel {

    private final ReadOnlyObjectWrapper<ScoredList> list = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Tier> tier = new SimpleObjectProperty<>();
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Picked> picked = new ReadOnlyObjectWrapper<>();
    private final ObservableList<LeadRow> rows = FXCollections.observableArrayList();
    private final FilteredList<LeadRow> shown = new FilteredList<>(rows);
    private final ObjectProperty<LeadRow> selected = new SimpleObjectProperty<>();
    private @Nullable LeadModel model;

    CallListViewModel() {
        tier.subscribe(_ -> filter());
        words.subscribe(_ -> filter());
        picked.subscribe(_ -> filter());
    }

    /// Shows all of a list, with its first lead selected.
    void show(Attempt.Listed listed) {
        model = listed.asked().model();
        list.set(listed.list());
        tier.set(null);
        words.set("");
        picked.set(null);
        selected.set(null); // an equal line of another list is another lead
        rows.setAll(listed.rows());
        selectFirst();
    }

    private void filter() {
        @Nullable Tier wanted = tier.get();
        String typed = words.get();
        @Nullable ScoredList scored = list.get();
        @Nullable Picked only = picked.get();
        if (scored == null || only == null) {
            shown.setPredicate(row -> row.isOf(wanted) && row.matches(typed));
        } else {
            shown.setPredicate(
                    row -> only.rows().get(scored.row(row.rank())) && row.isOf(wanted) && row.matches(typed));
        }
    }

    /// Shows these leads, of all tiers and whatever was searched for.
    public void showOnly(Picked wanted) {
        tier.set(null);
        words.set("");
        picked.set(wanted);
        selectFirst();
    }

    /// Shows leads again whatever a note is about.
    public void showOthersToo() {
        picked.set(null);
    }

    private void selectFirst() {
        selected.set(shown.isEmpty() ? null : shown.getFirst());
    }

    /// Goes to the next lead shown, or stays at the last one.
    public void next() {
        step(1);
    }

    /// Goes to the previous lead shown, or stays at the first one.
    public void previous() {
        step(-1);
    }

    private void step(int way) {
        if (!shown.isEmpty()) {
            int now = shown.indexOf(selected.get());
            selected.set(shown.get(Math.clamp((long) now + way, 0, shown.size() - 1)));
        }
    }

    /// The model that scored the list; empty until there is one.
    public Optional<LeadModel> model() {
        return Optional.ofNullable(model);
    }

    /// The scored leads; `null` until there are some.
    public ReadOnlyObjectProperty<ScoredList> listProperty() {
        return list.getReadOnlyProperty();
    }

    /// The lines of the call list that pass tier, note and search, in call order.
    public ObservableList<LeadRow> shown() {
        return shown;
    }

    /// The tier to show; `null` for all.
    public ObjectProperty<Tier> tierProperty() {
        return tier;
    }

    /// Words that the leads shown must contain; empty for all.
    public StringProperty wordsProperty() {
        return words;
    }

    /// The leads that a note is about, if only they are shown; `null` if it does not matter.
    public ReadOnlyObjectProperty<Picked> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /// The lead looked at; `null` if there is none.
    public ObjectProperty<LeadRow> selectedProperty() {
        return selected;
    }
}
