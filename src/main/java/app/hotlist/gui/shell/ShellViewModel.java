package app.hotlist.gui.shell;

import app.hotlist.gui.support.Job;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.StepState;
import app.hotlist.gui.support.Strings;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// The state of the window's frame: the steps, the running job, undo and redo.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class ShellViewModel {

    private final Session session;
    private final Jobs jobs;
    private final Map<Place, ObservableBooleanValue> running;
    private final ReadOnlyObjectWrapper<Job> job = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty helpOpen = new SimpleBooleanProperty(false);
    private final CoachViewModel coach;
    private boolean keysAsked;
    private final TimeLeft timeLeft;
    private final Map<Place, ObjectBinding<StepState>> states = new EnumMap<>(Place.class);
    private final BooleanBinding nothingOpen;
    private final Subscription listening;
    private final StringBinding undoText;
    private final StringBinding redoText;
    private final StringBinding facts;

    /// @param running of the steps that can run, whether they do
    /// @param clock for the time left
    public ShellViewModel(Session session, Jobs jobs, Map<Place, ObservableBooleanValue> running, InstantSource clock) {
        this.session = session;
        this.jobs = jobs;
        this.running = Map.copyOf(running);
        coach = new CoachViewModel(session);
        timeLeft = new TimeLeft(clock);
        for (Place step : Place.values()) {
            states.put(step, state(step));
        }
        nothingOpen = Bindings.createBooleanBinding(
                this::isNothingOpen,
                session.projectProperty(),
                session.timeline().absentProperty());
        undoText =
                Bindings.createStringBinding(this::undoWords, session.timeline().undoNameProperty());
        redoText =
                Bindings.createStringBinding(this::redoWords, session.timeline().redoNameProperty());
        facts = Bindings.createStringBinding(this::factsOfLeads, session.projectProperty());
        listening = jobs.running().subscribe(this::showOldestJob);
        session.placeProperty().subscribe(() -> helpOpen.set(false));
    }

    /// Lets go of the jobs, which outlive this window's project.
    public void close() {
        listening.unsubscribe();
    }

    private void showOldestJob() {
        Job oldest = jobs.running().isEmpty() ? null : jobs.running().getFirst();
        if (oldest != null && oldest != job.get()) {
            timeLeft.begin();
        }
        job.set(oldest);
    }

    /// Goes to a step.
    public void goTo(Place step) {
        if (isOpen(step)) {
            session.placeProperty().set(step);
            helpOpen.set(false);
        }
    }

    /// Whether the user may go there: a manager does not prepare and train.
    public boolean isOpen(Place step) {
        return !session.managedProperty().get() || !step.isForAnalysts();
    }

    /// Whether a manager is at work.
    public ReadOnlyBooleanProperty managedProperty() {
        return session.managedProperty();
    }

    /// Goes to the next step, if there is one.
    public void goForward() {
        move(1);
    }

    /// Goes to the step before, if there is one.
    public void goBack() {
        move(-1);
    }

    private void move(int by) {
        List<Place> steps = Stream.of(Place.values())
                .filter(Place::isStep)
                .filter(this::isOpen)
                .toList();
        int next = steps.indexOf(session.placeProperty().get()) + by;
        if (next >= 0 && next < steps.size()) {
            goTo(steps.get(next));
        }
    }

    /// Opens help where it lists the keys.
    public void showKeys() {
        keysAsked = true;
        helpOpen.set(false);
        helpOpen.set(true);
        keysAsked = false;
    }

    /// Whether help is being opened for the sake of the keys.
    boolean keysAsked() {
        return keysAsked;
    }

    /// The tour through the sample.
    public CoachViewModel coach() {
        return coach;
    }

    /// Takes the last change back.
    public void undo() {
        session.timeline().undo();
    }

    /// Makes the change that was last taken back once more.
    public void redo() {
        session.timeline().redo();
    }

    /// Asks the job that is shown to stop.
    public void cancelJob() {
        Job shown = job.get();
        if (shown != null) {
            shown.cancel();
        }
    }

    /// Where the user is.
    public ReadOnlyObjectProperty<Place> placeProperty() {
        return session.placeProperty();
    }

    private ObjectBinding<StepState> state(Place step) {
        ObservableBooleanValue atWork = running.getOrDefault(step, new SimpleBooleanProperty(false));
        ObjectBinding<StepState> state = session.stateOf(step);
        return Bindings.createObjectBinding(() -> atWork.get() ? StepState.RUNNING : state.get(), atWork, state);
    }

    private boolean isNothingOpen() {
        return session.project().leads().isEmpty()
                && session.timeline().absentProperty().get() == null;
    }

    private String undoWords() {
        String name = session.timeline().undoNameProperty().get();
        return name.isEmpty() ? "" : Strings.get("shell.undo", name);
    }

    private String redoWords() {
        String name = session.timeline().redoNameProperty().get();
        return name.isEmpty() ? "" : Strings.get("shell.redo", name);
    }

    private String factsOfLeads() {
        Project project = session.project();
        return project.leads()
                .map(leads -> Strings.get(
                        "shell.facts",
                        leads.table().rowCount(),
                        Long.toString(project.setup().seed())))
                .orElse("");
    }

    /// How far a step has come.
    public ObservableValue<StepState> stateOf(Place step) {
        return Objects.requireNonNull(states.get(step));
    }

    /// Whether no file has been opened yet.
    public ObservableBooleanValue nothingOpen() {
        return nothingOpen;
    }

    /// Whether the help page is shown in place of the step.
    public BooleanProperty helpOpenProperty() {
        return helpOpen;
    }

    /// What undo would take back, such as "Undo: keep out Tags"; empty if there is nothing.
    public StringBinding undoText() {
        return undoText;
    }

    /// What redo would make again; empty if there is nothing.
    public StringBinding redoText() {
        return redoText;
    }

    /// Size and seed, such as "6,000 leads · seed 42"; empty without leads.
    public StringBinding facts() {
        return facts;
    }

    /// The job to show in the status bar, the oldest one; `null` while nothing runs.
    public ReadOnlyObjectProperty<Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /// What the shown job is doing, such as "Training · fold 2 of 5 · 12 s left".
    public StringBinding jobText(Job shown) {
        return Bindings.createStringBinding(
                () -> String.join(
                        " · ",
                        Stream.of(
                                        shown.title(),
                                        shown.messageProperty().get(),
                                        timeLeft.text(shown.fractionProperty().get()))
                                .filter(part -> !part.isEmpty())
                                .toList()),
                shown.messageProperty(),
                shown.fractionProperty());
    }
}
