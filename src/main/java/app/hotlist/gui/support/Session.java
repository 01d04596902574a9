package app.hotlist.gui.support;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
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

/// What all screens share: the project with undo and redo, what was computed from it, and where the user is.
///
/// Lives on the window's thread. Screens never keep a copy: they observe and change it here.
public final class Session {

    private record Change(String name, Project before, Project after) {}

    private final ReadOnlyObjectWrapper<Project> project = new ReadOnlyObjectWrapper<>(Project.EMPTY);
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Trained> trained = new SimpleObjectProperty<>();
    private final ObjectProperty<ChosenModel> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty scored = new SimpleBooleanProperty(false);
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.DATA);

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
        if (!after.equals(before)) {
            done.push(new Change(name, before, after));
            undone.clear();
            show(after);
        }
    }

    /// Adds to the project what the program found out by itself; that is no step of its own to undo.
    public void amend(UnaryOperator<Project> addition) {
        show(addition.apply(project.get()));
    }

    /// Takes the last change back, if there is one.
    public void undo() {
        if (!done.isEmpty()) {
            Change last = done.pop();
            // What was amended since belongs to the change: a redo brings it back too.
            undone.push(new Change(last.name(), last.before(), project.get()));
            show(last.before());
        }
    }

    /// Makes the change that was last taken back once more, if there is one.
    public void redo() {
        if (!undone.isEmpty()) {
            Change next = undone.pop();
            done.push(next);
            show(next.after());
        }
    }

    private void show(Project now) {
        undoName.set(done.isEmpty() ? "" : done.peek().name());
        redoName.set(undone.isEmpty() ? "" : undone.peek().name());
        project.set(now);
    }

    /// The change that [#undo()] takes back; empty if there is none.
    public ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /// The change that [#redo()] makes again; empty if there is none.
    public ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    /// The last experiment; `null` before the first one. It stays when the project changes: see [#resultsAgree].
    public ObjectProperty<Trained> trainedProperty() {
        return trained;
    }

    /// The model that new leads are scored with; `null` until one is chosen or opened.
    public ObjectProperty<ChosenModel> chosenProperty() {
        return chosen;
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
            case SCORE -> finished(scored.get());
        };
    }

    private static StepState finished(boolean yes) {
        return yes ? StepState.DONE : StepState.OPEN;
    }

    private StepState fresh(Optional<Project> basis) {
        return resultsAgree(basis) ? StepState.DONE : StepState.STALE;
    }
}
