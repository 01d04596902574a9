package app.hotlist.gui.start;

import app.hotlist.base.Problem;
import app.hotlist.base.UserException;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.ProjectDesk;
import app.hotlist.gui.support.Sizes;
import app.hotlist.gui.support.Strings;
import app.hotlist.workspace.KeptProject;
import app.hotlist.workspace.WorkspaceProblem;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The state of the Start screen: the projects there are, and the bin.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class StartViewModel {

    /// What was done with a project.
    ///
    /// @param undo takes it back; empty where that cannot be done
    public record News(String sentence, Optional<Runnable> undo) {}

    private final ProjectDesk desk;
    private final Jobs jobs;
    private final Clock clock;
    private final ObjectProperty<Problem> problem;
    private final ObservableList<KeptProject> projects = FXCollections.observableArrayList();
    private final ObservableList<KeptProject> bin = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<KeptProject> lookable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Map<String, Long>> spaces = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<News> news = new ReadOnlyObjectWrapper<>();

    /// @param clock says in which zone days begin
    /// @param problem where a failure is told; `null` while there is none
    public StartViewModel(ProjectDesk desk, Jobs jobs, Clock clock, ObjectProperty<Problem> problem) {
        this.desk = desk;
        this.jobs = jobs;
        this.clock = clock;
        this.problem = problem;
        problem.subscribe(now -> {
            if (now == null) {
                lookable.set(null);
            }
        });
        refresh();
    }

    /// Looks again at what is on the disk.
    public void refresh() {
        attempt(() -> {
            projects.setAll(desk.projects());
            bin.setAll(desk.thrownAway());
        });
    }

    /// Looks, in the background, how much space the projects take. That fails if one of them is moved meanwhile, of
    /// which nobody need be told: it is looked again after every move.
    public void measure() {
        jobs.<Map<String, Long>>lookUp(Strings.get("start.measuring"), desk::spaces, outcome -> {
            if (outcome instanceof Outcome.Done(Map<String, Long> found)) {
                spaces.set(found);
            }
        });
    }

    /// The project in which the sample was tried before, if there is one.
    public Optional<KeptProject> sample() {
        return projects.stream()
                .filter(project -> project.name().equals(Strings.get("start.sample-name")))
                .findFirst();
    }

    /// Opens a project. If it is open in another window, it is offered to be looked at.
    public void open(KeptProject project) {
        attempt(() -> desk.open(project));
        Problem failure = problem.get();
        boolean elsewhere = failure != null && failure.kind() == WorkspaceProblem.OPEN_ELSEWHERE;
        lookable.set(elsewhere ? project : null);
    }

    /// Opens the project that is open in another window, without changing it.
    public void lookAt() {
        KeptProject project = lookable.get();
        if (project != null) {
            problem.set(null);
            attempt(() -> desk.lookAt(project));
        }
    }

    /// Gives a project another name, and offers to take it back.
    public void rename(KeptProject project, String name) {
        changing(() -> {
            desk.rename(project, name);
            news.set(new News(
                    Strings.get("start.renamed", project.name(), name),
                    Optional.of(() -> changing(() -> desk.rename(project, project.name())))));
        });
    }

    /// Copies a project.
    public void duplicate(KeptProject project) {
        changing(() -> desk.duplicate(project, Strings.get("start.copy-name", project.name())));
    }

    /// Moves a project into the bin, and offers to take it out again.
    public void throwAway(KeptProject project) {
        changing(() -> {
            KeptProject thrown = desk.throwAway(project);
            news.set(new News(Strings.get("start.thrown-away", project.name()), Optional.of(() -> restore(thrown))));
        });
    }

    /// Takes a project out of the bin.
    public void restore(KeptProject thrownAway) {
        changing(() -> desk.restore(thrownAway));
    }

    /// Deletes a project in the bin for good.
    public void deleteForGood(KeptProject thrownAway) {
        changing(() -> {
            long freed = desk.deleteForGood(thrownAway);
            news.set(new News(Strings.get("start.freed", thrownAway.name(), Sizes.of(freed)), Optional.empty()));
        });
    }

    /// What to ask before a project is deleted for good.
    public String deletionQuestion(KeptProject thrownAway) {
        return Strings.get("start.delete-question", thrownAway.name(), Sizes.of(desk.spaceOf(thrownAway)));
    }

    private void changing(Runnable change) {
        news.set(null);
        attempt(change);
        refresh();
        measure();
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (UserException failure) {
            problem.set(failure.problem());
        }
    }

    /// What came of a project and when: "AUC .88 · Nov 3, 2026".
    public String words(KeptProject project) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT))
                .withZone(clock.getZone());
        return project.result()
                .map(result -> Strings.get("start.result", result.auc(), day.format(project.changedAt())))
                .orElseGet(() -> Strings.get("start.no-result", day.format(project.changedAt())));
    }

    /// The projects, the last changed first.
    public ObservableList<KeptProject> projects() {
        return projects;
    }

    /// How much space a project takes on the disk, such as "3.4 MB"; empty as long as that is not known.
    public ObservableValue<String> size(KeptProject project) {
        return spaces.map(known -> known.containsKey(project.id()) ? Sizes.of(known.get(project.id())) : "");
    }

    /// The projects in the bin.
    public ObservableList<KeptProject> bin() {
        return bin;
    }

    /// The project that could not be opened because another window has it, and may be looked at; `null` if none is.
    public ReadOnlyObjectProperty<KeptProject> lookableProperty() {
        return lookable.getReadOnlyProperty();
    }

    /// What was done last; `null` if there is nothing to say.
    public ReadOnlyObjectProperty<News> newsProperty() {
        return news.getReadOnlyProperty();
    }

    /// What went wrong last; `null` if nothing did.
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }
}
