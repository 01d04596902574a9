package app.hotlist.gui.monitor;

import app.hotlist.base.Problem;
import app.hotlist.decision.Monitoring;
import app.hotlist.decision.Retraining;
import app.hotlist.decision.TierPromise;
import app.hotlist.drift.ColumnDrift;
import app.hotlist.drift.DriftReport;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LatestJob;
import app.hotlist.gui.support.ModelShelf;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.StepState;
import app.hotlist.gui.support.Strings;
import app.hotlist.scoring.ScoredList;
import app.hotlist.workspace.ModelRegistry;
import app.hotlist.workspace.ReturnedList;
import app.hotlist.workspace.ScoredFile;
import app.hotlist.workspace.ScoringHistory;
import app.hotlist.workspace.ScoringHistory.Found;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The files that were scored, how their leads differ from those that the model learnt from, and whether it is time to
/// train anew.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class MonitorViewModel {

    /// What the screen has to say about training anew.
    ///
    /// @param why the reasons
    /// @param newest the file whose leads were looked at
    /// @param ignored whether the user has said that they do not count this time
    public record Suggestion(Retraining why, ScoredFile newest, boolean ignored) {}

    /// The cell of the strip that is looked at.
    ///
    /// @param file in which
    /// @param drift how the column fared in it
    public record Looked(ScoredFile file, ColumnDrift drift) {}

    /// Whether the outcomes of a returned list count for the model that scored the newest file.
    public enum Belonging {
        /// They do.
        COUNTS,
        /// They came back before it was trained.
        BEFORE,
        /// Another model made the list.
        OTHER_MODEL
    }

    private final Session session;
    private final ModelShelf shelf;
    private final Notices notices;
    private final LatestJob looking;
    private final ScoredLists lists;
    private final ReturnedViewModel returned;

    private final Known known = new Known();
    private final ReadOnlyObjectWrapper<ScoredFile> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Looked> looked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Suggestion> suggestion = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Monitoring> limits = new ReadOnlyObjectWrapper<>(Monitoring.usual());
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    /// @param shelf says where things are kept
    /// @param clock says when something was scored
    public MonitorViewModel(Session session, Jobs jobs, ModelShelf shelf, InstantSource clock, Notices notices) {
        this.session = session;
        this.shelf = shelf;
        this.notices = notices;
        looking = new LatestJob(jobs);
        Keeping keeping = new Keeping(jobs, this::toWrite, clock, problem);
        lists = new ScoredLists(keeping, known, this::tell);
        returned = new ReturnedViewModel(keeping, known);
        known.allProperty().subscribe(this::follow);
        session.projectProperty().subscribe(project -> {
            limits.set(project.monitoring());
            suggest();
        });
        session.placeProperty().subscribe(place -> {
            if (place == Place.MONITOR) {
                refresh();
            }
        });
    }

    /// Looks what is kept.
    public void refresh() {
        Optional<ScoringHistory> history = shelf.registry().map(ModelRegistry::scorings);
        history.ifPresent(kept -> looking.<Found>start(Strings.get("monitor.job-look"), _ -> kept.look(), outcome -> {
            switch (outcome) {
                case Outcome.Done(Found all) -> known.keep(all);
                case Outcome.Failed(Problem failure) -> problem.set(failure);
                case Outcome.Cancelled() -> {}
            }
        }));
    }

    /// Remembers a list, and how its leads differ from those that its model learnt from.
    public void compare(ScoredList list) {
        lists.add(list);
    }

    /// Where to write; empty before there is a project, and where it may only be looked at.
    private Optional<ScoringHistory> toWrite() {
        return shelf.closedProperty().get()
                ? Optional.empty()
                : shelf.registry().map(ModelRegistry::scorings);
    }

    private void follow(Found all) {
        @Nullable ScoredFile before = selected.get();
        select(all.scored().stream()
                .filter(file -> before != null && file.isAgain(before))
                .findFirst()
                .or(this::newest)
                .orElse(null));
        suggest();
    }

    /// Looks at a new file; whoever looks elsewhere is told that leads have changed.
    private void tell(ScoredFile file) {
        select(file);
        @Nullable Suggestion now = suggestion.get();
        if (now != null && !now.ignored() && !now.why().moved().isEmpty()) {
            now.newest()
                    .drift()
                    .flatMap(DriftReport::moved)
                    .ifPresent(sentence -> notices.finished(sentence, Place.MONITOR));
        }
    }

    /// Looks at a file, and at the column that changed most in it.
    ///
    /// @param file `null` if there is none
    public void select(@Nullable ScoredFile file) {
        selected.set(file);
        @Nullable Looked before = looked.get();
        looked.set(Optional.ofNullable(file)
                .flatMap(now -> Optional.ofNullable(before)
                        .flatMap(cell -> StripRow.of(now, cell.drift().column()))
                        .or(() -> now.drift()
                                .flatMap(report -> report.columns().stream().findFirst()))
                        .map(drift -> new Looked(now, drift)))
                .orElse(null));
    }

    /// Looks at a column of a file.
    public void look(ScoredFile file, ColumnDrift drift) {
        selected.set(file);
        looked.set(new Looked(file, drift));
    }

    private void suggest() {
        Optional<Suggestion> now =
                newest().map(this::suggestion).filter(found -> found.why().isDue());
        suggestion.set(now.orElse(null));
        session.monitoredProperty().set(state(now));
    }

    private StepState state(Optional<Suggestion> now) {
        if (now.filter(found -> !found.ignored()).isPresent()) {
            return StepState.ASKING;
        }
        return newest().flatMap(ScoredFile::drift).isPresent() ? StepState.DONE : StepState.OPEN;
    }

    private Optional<ScoredFile> newest() {
        return known.allProperty().get().scored().reversed().stream().findFirst();
    }

    private Suggestion suggestion(ScoredFile newest) {
        Retraining why =
                Retraining.of(newest.drift(), promises(), newest.model().leads(), limits.get());
        return new Suggestion(why, newest, limits.get().ignores(latest()));
    }

    /// The model that scored the newest file; empty before any was scored.
    public Optional<ScoredFile.Model> model() {
        return newest().map(ScoredFile::model);
    }

    /// What that model promised and what was delivered since it was trained, a line for each tier.
    public List<TierPromise> promises() {
        return TierPromise.sum(known.allProperty().get().returned().stream()
                .filter(list -> belonging(list) == Belonging.COUNTS)
                .flatMap(list -> list.tiers().stream())
                .toList());
    }

    /// Whether a list tells of the promises of the model that scored the newest file. One that does not name its model
    /// is judged by when it came back alone.
    public Belonging belonging(ReturnedList list) {
        Optional<ScoredFile.Model> now = model();
        if (now.isEmpty()) {
            return Belonging.COUNTS;
        }
        if (list.model().filter(title -> !isCalled(now.get(), title)).isPresent()) {
            return Belonging.OTHER_MODEL;
        }
        return list.at().isAfter(now.get().trainedAt()) ? Belonging.COUNTS : Belonging.BEFORE;
    }

    /// A model has another title once it is registered: those under which it scored any file are all its own.
    private boolean isCalled(ScoredFile.Model model, String title) {
        return known.allProperty().get().scored().stream()
                .map(ScoredFile::model)
                .anyMatch(other -> other.trainedAt().equals(model.trainedAt())
                        && other.title().equals(title));
    }

    /// When the last thing was found.
    private Instant latest() {
        Found all = known.allProperty().get();
        return Stream.concat(
                        all.scored().stream().map(ScoredFile::at),
                        all.returned().stream().map(list -> list.at()))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /// Says that what was found until now does not count; whatever comes after it does.
    public void ignore() {
        Instant until = latest();
        session.change(
                Strings.get("monitor.change-ignore"),
                project -> project.withMonitoring(project.monitoring().ignoring(until)));
    }

    /// Takes that back.
    public void heed() {
        session.change(
                Strings.get("monitor.change-heed"),
                project -> project.withMonitoring(project.monitoring().ignoringNothing()));
    }

    /// Goes where newer leads are added, and says what to do there.
    public void trainChallenger() {
        session.placeProperty().set(Place.DATA);
        notices.say(Strings.get("monitor.challenger-how"));
    }

    /// Goes where leads are scored.
    public void goToScore() {
        session.placeProperty().set(Place.SCORE);
    }

    /// From when on it is suggested to train anew; never `null`.
    public ReadOnlyObjectProperty<Monitoring> limitsProperty() {
        return limits.getReadOnlyProperty();
    }

    /// Other limits from which on it is suggested to train anew.
    public void limit(Monitoring other) {
        session.change(Strings.get("monitor.change-limits"), project -> project.withMonitoring(other));
    }

    /// Lists that come back with outcomes.
    public ReturnedViewModel returned() {
        return returned;
    }

    /// All that is known; never `null`.
    public ReadOnlyObjectProperty<Found> foundProperty() {
        return known.allProperty();
    }

    /// The file looked at; `null` while nothing was scored.
    public ReadOnlyObjectProperty<ScoredFile> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The column looked at in that file; `null` if there is none.
    public ReadOnlyObjectProperty<Looked> lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    /// Whether to train anew; `null` if there is no reason to.
    public ReadOnlyObjectProperty<Suggestion> suggestionProperty() {
        return suggestion.getReadOnlyProperty();
    }

    /// Whether a manager is at work, who decides nothing here.
    public ReadOnlyBooleanProperty managedProperty() {
        return session.managedProperty();
    }

    /// What went wrong last; `null` if nothing did. The banner sets it to `null` when it is closed.
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }
}
