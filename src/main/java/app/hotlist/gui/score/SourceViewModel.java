package app.hotlist.gui.score;

import app.hotlist.activity.Addition;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Session;
import app.hotlist.scoring.ActivityFile;
import app.hotlist.scoring.NewLeads;
import app.hotlist.table.LeadFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.LongBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Where the leads to score come from: a file, or those past leads whose outcome is not known yet; and the log with
/// what they did, for a model that wants to know it.
///
/// All methods run on the window's thread.
public final class SourceViewModel {

    /// Leads to be scored.
    ///
    /// @param file with them
    /// @param leads finds them in it, in the background
    record Source(Path file, Supplier<NewLeads> leads) {}

    private final Session session;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Path> activity = new ReadOnlyObjectWrapper<>();
    private @Nullable Source source;

    /// @param changed is run whenever other leads, or what they did, are to be scored
    SourceViewModel(Session session, Runnable changed) {
        this.session = session;
        this.changed = changed;
    }

    /// Scores the leads of that file with the chosen model, or as soon as there is one.
    public void open(Path file) {
        open(new Source(file, () -> NewLeads.of(file).with(log(activity.get()))));
    }

    /// Scores those of the past leads whose outcome is not known yet.
    public void openUndecided() {
        session.project()
                .leads()
                .ifPresent(past -> open(new Source(
                        past.imported().file(),
                        () -> new NewLeads(past.imported().part(), NewLeads.Which.OPEN, log(logOf(past))))));
    }

    private void open(Source leads) {
        source = leads;
        changed.run();
    }

    /// Takes what the leads did from that log, for a model that wants to know it.
    public void openActivity(Path log) {
        activity.set(log);
        changed.run();
    }

    private Optional<ActivityFile> log(@Nullable Path log) {
        return Optional.ofNullable(log)
                .map(file -> new ActivityFile(LeadFile.of(file).part(Optional.empty()), Optional.empty()));
    }

    /// The log that the past leads' activity was counted from, unless another one was chosen.
    private @Nullable Path logOf(Leads past) {
        @Nullable Path chosen = activity.get();
        return chosen != null
                ? chosen
                : past.added().stream()
                        .filter(added -> added.addition() instanceof Addition.Figures)
                        .map(added -> added.file().file())
                        .findFirst()
                        .orElse(null);
    }

    /// The leads to score; empty until some are opened.
    Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    /// How many of the past leads have no outcome yet.
    public LongBinding undecided() {
        return Bindings.createLongBinding(
                () -> session.project()
                        .leads()
                        .map(past -> past.profile().leads())
                        .map(counts -> counts.rows() - counts.labelled())
                        .orElse(0L),
                session.projectProperty());
    }

    /// Whether the model wants to know what the leads did.
    public BooleanBinding wantsActivity() {
        return Bindings.createBooleanBinding(
                () -> Optional.ofNullable(session.chosenProperty().get())
                        .flatMap(chosen -> chosen.model().recipe().recipe().activity())
                        .isPresent(),
                session.chosenProperty());
    }

    /// The log with what the leads did; `null` until one is chosen.
    public ReadOnlyObjectProperty<Path> activityProperty() {
        return activity.getReadOnlyProperty();
    }
}
