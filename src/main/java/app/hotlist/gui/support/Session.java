package app.hotlist.gui.support;

import app.hotlist.evaluation.Cutoff;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What all screens share: the project with undo and redo, what was computed from it, and where the user is.
///
/// Lives on the window's thread. Screens never keep a copy: they observe and change it here.
public final class Session {

    private final Timeline timeline;
    private final List<Runnable> refused = new ArrayList<>();
    private final List<Consumer<LeadToForget>> forgetting = new ArrayList<>();
    private final BooleanProperty managed = new SimpleBooleanProperty(false);
    private final StringProperty person = new SimpleStringProperty("");

    private final ObjectProperty<Trained> trained = new SimpleObjectProperty<>();
    private final ObjectProperty<KeptRun> kept = new SimpleObjectProperty<>();
    private final ObjectProperty<Beside> beside = new SimpleObjectProperty<>();
    private final ObjectProperty<ChosenModel> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty scored = new SimpleBooleanProperty(false);
    private final ObjectProperty<StepState> monitored = new SimpleObjectProperty<>(StepState.OPEN);
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.DATA);
    private final CallList callList;
    private final StepStates steps = new StepStates(this);

    /// A session of its own, which nobody writes down.
    public Session() {
        this(InstantSource.system(), Rereading.NEVER);
    }

    /// @param clock says when something was changed
    /// @param rereading for going back to states from before a restart
    public Session(InstantSource clock, Rereading rereading) {
        timeline = new Timeline(clock, rereading, this::mayBecome);
        trained.subscribe(_ -> {
            kept.set(null);
            beside.set(null);
        });
        callList = new CallList(this);
        place.subscribe((_, now) -> timeline.visited(now));
    }

    /// Wants a lead to be deleted for good.
    public void forget(LeadToForget lead) {
        if (managed.get()) {
            refused.forEach(Runnable::run);
        } else {
            forgetting.forEach(listener -> listener.accept(lead));
        }
    }

    /// Calls the listener with every lead that is to be deleted for good.
    public void whenForgetting(Consumer<LeadToForget> listener) {
        forgetting.add(listener);
    }

    /// Goes on with a project where it was left. Its leads are read in the background.
    public void resume(History former) {
        timeline.resume(former);
        former.place().ifPresent(place::set);
    }

    /// The project's states, and the ways between them.
    public Timeline timeline() {
        return timeline;
    }

    /// What the user has decided so far.
    public Project project() {
        return projectProperty().get();
    }

    /// What the user has decided so far; never `null`.
    public ReadOnlyObjectProperty<Project> projectProperty() {
        return timeline.projectProperty();
    }

    /// Changes the project in a way that can be undone. Nothing happens if it is the same afterwards.
    ///
    /// @param name names the change after the word "Undo", such as `keep out Tags`
    public void change(String name, UnaryOperator<Project> change) {
        timeline.change(name, change);
    }

    /// Adds to the project what the program found out by itself; that is no step of its own to undo.
    public void amend(UnaryOperator<Project> addition) {
        timeline.amend(addition);
    }

    /// A manager moves the list and approves it, and begins with leads where there are none.
    private boolean mayBecome(Project before, Project after) {
        boolean may = !managed.get()
                || before.leads().isEmpty()
                || (after.equals(before.withDecision(after.decision()))
                        && before.decision().differsInListOnly(after.decision()));
        if (!may) {
            refused.forEach(Runnable::run);
        }
        return may;
    }

    /// Calls back whenever a manager has tried to change something else than the list.
    public void whenRefused(Runnable listener) {
        refused.add(listener);
    }

    /// Whether a manager is at work, who decides on the list and changes nothing else.
    public BooleanProperty managedProperty() {
        return managed;
    }

    /// The name of whoever works here, who signs what is decided; empty until it was typed once.
    public StringProperty personProperty() {
        return person;
    }

    /// The last experiment; `null` before the first one. It stays when the project changes: see [#resultsAgree].
    public ObjectProperty<Trained> trainedProperty() {
        return trained;
    }

    /// Where the last experiment is kept; `null` until it is.
    public ObjectProperty<KeptRun> keptProperty() {
        return kept;
    }

    /// An experiment that is compared with the last one; `null` if none is. The next experiment ends the comparison.
    public ObjectProperty<Beside> besideProperty() {
        return beside;
    }

    /// The model that new leads are scored with; `null` until one is chosen or opened.
    public ObjectProperty<ChosenModel> chosenProperty() {
        return chosen;
    }

    /// Where the call list ends, for every chart, matrix, figure and list alike.
    public CallList callList() {
        return callList;
    }

    /// Where the call list ends now, while it is being dragged too; never `null`.
    public ReadOnlyObjectProperty<Cutoff> cutoffProperty() {
        return callList.cutoffProperty();
    }

    /// Whether new leads have been scored.
    public BooleanProperty scoredProperty() {
        return scored;
    }

    /// What came of comparing the newest scored file: open while there is none that could be compared; never `null`.
    public ObjectProperty<StepState> monitoredProperty() {
        return monitored;
    }

    /// Where the user is.
    public ObjectProperty<Place> placeProperty() {
        return place;
    }

    /// Whether results got from that basis hold for the project as it is now; true for results without a basis.
    public boolean resultsAgree(Optional<Project> basis) {
        return basis.map(project()::agreesWith).orElse(true);
    }

    /// How far a step has come, but for what is running.
    public ObjectBinding<StepState> stateOf(Place step) {
        return steps.of(step);
    }
}
