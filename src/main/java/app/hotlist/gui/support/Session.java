package app.hotlist.gui.support;

import app.hotlist.base.Problem;
import app.hotlist.evaluation.Cutoff;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What all screens share: the project with undo and redo, what was computed from it, and where the user is.
///
/// Lives on the window's thread. Screens never keep a copy: they observe and change it here.
public final class Session {

    private final InstantSource clock;
    private final Rereading rereading;
    private final List<Consumer<HistoryLine>> listeners = new ArrayList<>();
    private final List<Runnable> refused = new ArrayList<>();
    private final List<Consumer<LeadToForget>> forgetting = new ArrayList<>();
    private final BooleanProperty managed = new SimpleBooleanProperty(false);
    private final StringProperty person = new SimpleStringProperty("");

    private final ReadOnlyObjectWrapper<Project> project = new ReadOnlyObjectWrapper<>(Project.EMPTY);
    private History history = new History();
    private final ReadOnlyObjectWrapper<HistoryView> shownHistory = new ReadOnlyObjectWrapper<>(history.view());
    private final Map<Long, Project> live = new HashMap<>(Map.of(0L, Project.EMPTY));
    private final ReadOnlyObjectWrapper<LeadsDocument> absent = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<HistoryState> onTheWay = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Trained> trained = new SimpleObjectProperty<>();
    private final ObjectProperty<KeptRun> kept = new SimpleObjectProperty<>();
    private final ObjectProperty<Beside> beside = new SimpleObjectProperty<>();
    private final ObjectProperty<ChosenModel> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty scored = new SimpleBooleanProperty(false);
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.DATA);
    private final CallList callList;

    /// A session of its own, which nobody writes down.
    public Session() {
        this(InstantSource.system(), Rereading.NEVER);
    }

    /// @param clock says when something was changed
    /// @param rereading for going back to states from before a restart
    public Session(InstantSource clock, Rereading rereading) {
        this.clock = clock;
        this.rereading = rereading;
        trained.subscribe(_ -> {
            kept.set(null);
            beside.set(null);
        });
        callList = new CallList(this);
        place.subscribe((_, now) -> {
            if (!history.place().equals(Optional.of(now))) {
                tell(new HistoryLine.Visited(clock.instant(), now));
            }
        });
    }

    /// Calls the listener with everything that happens to the project from now on.
    public void subscribe(Consumer<HistoryLine> listener) {
        listeners.add(listener);
    }

    /// Goes on with a project where it was left. Its leads are read in the background.
    public void resume(History former) {
        history = former;
        live.clear();
        former.place().ifPresent(place::set);
        HistoryState now = former.state();
        project.set(now.project().withoutLeads());
        absent.set(now.project().leads().orElse(null));
        showNames();
        goTo(now);
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

    /// What the user has decided so far.
    public Project project() {
        return project.get();
    }

    /// What the user has decided so far; never `null`.
    public ReadOnlyObjectProperty<Project> projectProperty() {
        return project.getReadOnlyProperty();
    }

    /// Changes the project in a way that can be undone. Nothing happens if it is the same afterwards.
    ///
    /// @param name names the change after the word "Undo", such as `keep out Tags`
    public void change(String name, UnaryOperator<Project> change) {
        Project before = project.get();
        Project after = change.apply(before);
        if (!after.equals(before) && mayBecome(before, after)) {
            giveUpTheWay();
            long id = history.nextId();
            live.put(id, after);
            tell(new HistoryLine.Changed(
                    id, clock.instant(), name, ProjectDocument.of(after, Optional.ofNullable(absent.get()))));
            show(after);
        }
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

    /// Adds to the project what the program found out by itself; that is no step of its own to undo.
    public void amend(UnaryOperator<Project> addition) {
        Project after = addition.apply(project.get());
        live.put(history.state().id(), after);
        ProjectDocument document = ProjectDocument.of(after, Optional.ofNullable(absent.get()));
        if (!document.equals(history.state().project())) {
            tell(new HistoryLine.Amended(clock.instant(), document));
        }
        show(after);
    }

    /// Takes the last change back, if there is one.
    public void undo() {
        move(-1);
    }

    /// Makes the change that was last taken back once more, if there is one.
    public void redo() {
        move(1);
    }

    private void move(int by) {
        List<HistoryState> states = history.view().states();
        HistoryState from = onTheWay.get() == null ? history.state() : onTheWay.get();
        int to = states.indexOf(from) + by;
        if (to >= 0 && to < states.size()) {
            goTo(states.get(to));
        }
    }

    /// Goes to a state of the project, back or forth. One from before a restart is read again in the background.
    public void goTo(HistoryState state) {
        if (!mayBecome(state)) {
            return;
        }
        giveUpTheWay();
        @Nullable Project known = live.get(state.id());
        if (known != null) {
            arrive(state, known);
        } else if (state.project().leads().isEmpty()) {
            arrive(state, state.project().withoutLeads());
        } else {
            reread(state);
        }
    }

    private boolean mayBecome(HistoryState state) {
        @Nullable Project known = live.get(state.id());
        Project before = project.get();
        return mayBecome(before, known == null ? state.project().with(before) : known);
    }

    private void reread(HistoryState state) {
        read(state, state.project(), restored -> {
            if (restored.problem().isEmpty()) {
                live.put(state.id(), restored.project());
            }
            arrive(state, restored.project());
        });
    }

    private void read(HistoryState towards, ProjectDocument wanted, Consumer<Restored> then) {
        onTheWay.set(towards);
        rereading.start(wanted, project.get(), outcome -> {
            onTheWay.set(null);
            switch (outcome) {
                case Outcome.Done(Restored restored) -> {
                    problem.set(restored.problem().orElse(null));
                    then.accept(restored);
                }
                case Outcome.Failed(Problem failure) -> problem.set(failure);
                case Outcome.Cancelled() -> {}
            }
        });
    }

    /// Reads the leads that belong to the project from where their file is now.
    ///
    /// @param name of the change
    public void find(Path file, String name) {
        LeadsDocument missing = absent.get();
        if (missing == null) {
            throw new IllegalStateException("no leads are missing");
        }
        FileReference there = new FileReference(file.toAbsolutePath().toString(), Optional.empty());
        HistoryState now = history.state();
        ProjectDocument wanted =
                now.project().with(missing.with(missing.reading().of(there)));
        read(now, wanted, restored -> {
            if (restored.problem().isEmpty()) {
                change(name, _ -> restored.project());
            }
        });
    }

    private void giveUpTheWay() {
        if (onTheWay.get() != null) {
            onTheWay.set(null);
            rereading.forget();
        }
    }

    private void arrive(HistoryState state, Project there) {
        if (!state.equals(history.state())) {
            tell(new HistoryLine.WentTo(clock.instant(), state.id()));
        }
        absent.set(state.project().leads().orElse(null));
        show(there);
    }

    private void tell(HistoryLine line) {
        history.add(line);
        listeners.forEach(listener -> listener.accept(line));
    }

    private void show(Project now) {
        if (now.leads().isPresent()) {
            absent.set(null);
        }
        showNames();
        project.set(now);
    }

    private void showNames() {
        HistoryView view = history.view();
        int next = view.present() + 1;
        undoName.set(view.state().name());
        redoName.set(next < view.states().size() ? view.states().get(next).name() : "");
        shownHistory.set(view);
    }

    /// The change that [#undo()] takes back; empty if there is none.
    public ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /// The change that [#redo()] makes again; empty if there is none.
    public ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    /// Every state of the project, the undone ones too; never `null`.
    public ReadOnlyObjectProperty<HistoryView> historyProperty() {
        return shownHistory.getReadOnlyProperty();
    }

    /// The state whose leads are being read, while the former one is still shown; `null` if none is.
    public ReadOnlyObjectProperty<HistoryState> onTheWayProperty() {
        return onTheWay.getReadOnlyProperty();
    }

    /// The leads that belong to the project and are not there, because they are being read or cannot be; `null`
    /// if none are missing.
    public ReadOnlyObjectProperty<LeadsDocument> absentProperty() {
        return absent.getReadOnlyProperty();
    }

    /// Why the leads that belong to the project are not there; `null` if they are.
    public ObjectProperty<Problem> problemProperty() {
        return problem;
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

    /// Where the user is.
    public ObjectProperty<Place> placeProperty() {
        return place;
    }

    /// Whether results got from that basis hold for the project as it is now; true for results without a basis.
    public boolean resultsAgree(Optional<Project> basis) {
        return basis.map(project.get()::agreesWith).orElse(true);
    }

    /// How far a step has come, but for what is running.
    public ObjectBinding<StepState> stateOf(Place step) {
        return Bindings.createObjectBinding(() -> state(step), project, trained, chosen, scored);
    }

    private StepState state(Place step) {
        return switch (step) {
            case DATA -> finished(project.get().leads().flatMap(Leads::target).isPresent());
            case CHECK -> finished(project.get().advice().isPresent());
            case PREPARE -> finished(project.get().recipe().isPresent());
            case TRAIN ->
                Optional.ofNullable(trained.get())
                        .map(result -> fresh(Optional.of(result.basis())))
                        .orElse(StepState.OPEN);
            case COMPARE ->
                Optional.ofNullable(chosen.get())
                        .map(result -> fresh(result.basis()))
                        .orElse(StepState.OPEN);
            case DECIDE -> decided();
            case SCORE -> finished(scored.get());
            case RUNS, MODELS, REPORTS, SETTINGS -> StepState.OPEN;
        };
    }

    /// Decided is what somebody has approved of the model that is chosen now.
    private StepState decided() {
        @Nullable ChosenModel model = chosen.get();
        return model == null
                ? StepState.OPEN
                : project.get().decision().approvals().stream()
                        .filter(approval -> approval.isOf(model.model().card()))
                        .findFirst()
                        .map(_ -> fresh(model.basis()))
                        .orElse(StepState.OPEN);
    }

    private static StepState finished(boolean yes) {
        return yes ? StepState.DONE : StepState.OPEN;
    }

    private StepState fresh(Optional<Project> basis) {
        return resultsAgree(basis) ? StepState.DONE : StepState.STALE;
    }
}
