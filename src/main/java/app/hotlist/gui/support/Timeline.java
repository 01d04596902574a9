package app.hotlist.gui.support;

import app.hotlist.base.Problem;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The project as it is now, and the way to every state it was in: undo, redo, going back after a restart.
///
/// Lives on the window's thread.
public final class Timeline {

    private final InstantSource clock;
    private final Rereading rereading;
    private final BiPredicate<Project, Project> mayBecome;
    private final List<Consumer<HistoryLine>> listeners = new ArrayList<>();

    private final ReadOnlyObjectWrapper<Project> project = new ReadOnlyObjectWrapper<>(Project.EMPTY);
    private History history = new History();
    private final ReadOnlyObjectWrapper<HistoryView> shownHistory = new ReadOnlyObjectWrapper<>(history.view());
    private final Map<Long, Project> live = new HashMap<>(Map.of(0L, Project.EMPTY));
    private final ReadOnlyObjectWrapper<LeadsDocument> absent = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<HistoryState> onTheWay = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");

    /// @param clock says when something was changed
    /// @param rereading for going back to states from before a restart
    /// @param mayBecome whether whoever works here may make the second project of the first
    Timeline(InstantSource clock, Rereading rereading, BiPredicate<Project, Project> mayBecome) {
        this.clock = clock;
        this.rereading = rereading;
        this.mayBecome = mayBecome;
    }

    /// Calls the listener with everything that happens to the project from now on.
    public void subscribe(Consumer<HistoryLine> listener) {
        listeners.add(listener);
    }

    /// Goes on with a project where it was left. Its leads are read in the background.
    void resume(History former) {
        history = former;
        live.clear();
        HistoryState now = former.state();
        project.set(now.project().withoutLeads());
        absent.set(now.project().leads().orElse(null));
        showNames();
        goTo(now);
    }

    /// Writes down where the user is.
    void visited(Place place) {
        if (!history.place().equals(Optional.of(place))) {
            tell(new HistoryLine.Visited(clock.instant(), place));
        }
    }

    /// What the user has decided so far; never `null`.
    ReadOnlyObjectProperty<Project> projectProperty() {
        return project.getReadOnlyProperty();
    }

    /// Changes the project in a way that can be undone. Nothing happens if it is the same afterwards.
    ///
    /// @param name names the change after the word "Undo", such as `keep out Tags`
    void change(String name, UnaryOperator<Project> change) {
        Project before = project.get();
        Project after = change.apply(before);
        if (!after.equals(before) && mayBecome.test(before, after)) {
            giveUpTheWay();
            long id = history.nextId();
            live.put(id, after);
            tell(new HistoryLine.Changed(
                    id, clock.instant(), name, ProjectDocument.of(after, Optional.ofNullable(absent.get()))));
            show(after);
        }
    }

    /// Adds to the project what the program found out by itself; that is no step of its own to undo.
    void amend(UnaryOperator<Project> addition) {
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
        return mayBecome.test(before, known == null ? state.project().with(before) : known);
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
}
