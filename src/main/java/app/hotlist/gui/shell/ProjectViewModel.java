package app.hotlist.gui.shell;

import app.hotlist.base.Problem;
import app.hotlist.gui.support.Autosave;
import app.hotlist.gui.support.HistoryState;
import app.hotlist.gui.support.HistoryView;
import app.hotlist.gui.support.KeptHistory;
import app.hotlist.gui.support.LeadToForget;
import app.hotlist.gui.support.LeadsDocument;
import app.hotlist.gui.support.ProjectDesk;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.workspace.KeptProject;
import app.hotlist.workspace.OpenProject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The state of the open project as a whole: its name, whether it is saved, its history.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread.
public final class ProjectViewModel {

    private final Session session;
    private final Autosave autosave;
    private final ProjectDesk desk;
    private final Clock clock;
    private final StringProperty recovered = new SimpleStringProperty("");
    private final BooleanProperty historyOpen = new SimpleBooleanProperty(false);
    private final ReadOnlyStringWrapper formerName = new ReadOnlyStringWrapper("");
    private final StringBinding name;
    private final StringBinding saved;
    private final StringBinding readOnly;
    private final BooleanBinding waiting;

    public ProjectViewModel(Session session, Autosave autosave, ProjectDesk desk, Clock clock) {
        this.session = session;
        this.autosave = autosave;
        this.desk = desk;
        this.clock = clock;
        name = Bindings.createStringBinding(
                () -> about().map(KeptProject::name).orElseGet(() -> Strings.get("shell.no-project")),
                autosave.aboutProperty());
        saved = Bindings.createStringBinding(this::savedWords, autosave.savedProperty(), autosave.problemProperty());
        readOnly = Bindings.createStringBinding(this::readOnlyWords, autosave.projectProperty());
        waiting = Bindings.createBooleanBinding(
                () -> session.timeline().onTheWayProperty().get() != null
                        && session.project().leads().isEmpty(),
                session.timeline().onTheWayProperty(),
                session.projectProperty());
    }

    /// Says what there is to say about a project that is taken up again.
    public void resumed(OpenProject project, KeptHistory kept) {
        if (project.isReadOnly()) {
            return; // in the other window it is still open, and nothing was recovered
        }
        List<String> words = new ArrayList<>();
        kept.history()
                .unclosedSince()
                .filter(_ -> kept.history().state().id() > 0)
                .ifPresent(at -> words.add(Strings.get("project.recovered", time(at))));
        if (kept.lost() > 0) {
            words.add(Strings.get("project.lost", kept.lost()));
        }
        recovered.set(String.join(" ", words));
    }

    private String savedWords() {
        if (autosave.problemProperty().get() != null) {
            return Strings.get("project.not-saved");
        }
        return Optional.ofNullable(autosave.savedProperty().get())
                .map(line -> Strings.get("project.saved", time(line.at())))
                .orElse("");
    }

    private String readOnlyWords() {
        return Optional.ofNullable(autosave.projectProperty().get())
                .filter(OpenProject::isReadOnly)
                .map(project -> Strings.get("project.read-only", project.about().name()))
                .orElse("");
    }

    /// A time of today, or a day and a time: "10:42 AM", "Nov 3, 2026, 10:42 AM".
    String time(Instant at) {
        ZonedDateTime when = at.atZone(clock.getZone());
        boolean today = when.toLocalDate()
                .equals(clock.instant().atZone(clock.getZone()).toLocalDate());
        DateTimeFormatter words = today
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return words.withLocale(Locale.getDefault(Locale.Category.FORMAT)).format(when);
    }

    private Optional<KeptProject> about() {
        return Optional.ofNullable(autosave.aboutProperty().get());
    }

    /// Puts the project away, and shows the start page.
    public void putAway() {
        desk.putAway();
    }

    /// Gives the project another name.
    public void rename(String other) {
        about().ifPresent(project -> {
            desk.rename(project, other);
            formerName.set(project.name().equals(other) ? "" : project.name());
        });
    }

    /// The name that the project had before it was last renamed; empty if it was not.
    public ReadOnlyStringProperty formerNameProperty() {
        return formerName.getReadOnlyProperty();
    }

    /// Keeps a copy of the project beside it.
    ///
    /// @return its name; empty if there is no project yet
    public Optional<String> saveCopy() {
        return about().map(project -> desk.duplicate(project, Strings.get("start.copy-name", project.name()))
                .name());
    }

    /// Moves the project into the bin, and shows the start page.
    public void throwAway() {
        about().ifPresent(desk::throwAway);
    }

    /// Deletes a lead for good, after it has asked which one.
    public void forget() {
        session.forget(LeadToForget.UNKNOWN);
    }

    /// Goes to a state of the project.
    public void goTo(HistoryState state) {
        session.timeline().goTo(state);
    }

    /// Reads the project's leads from where their file is now.
    public void find(Path file) {
        session.timeline().find(file, Strings.get("project.change.find", String.valueOf(file.getFileName())));
    }

    /// Tries once more to save.
    public void saveAgain() {
        autosave.retry();
    }

    /// The project's name.
    public StringBinding name() {
        return name;
    }

    /// Whether there is a project on the disk.
    public BooleanBinding isKept() {
        return autosave.aboutProperty().isNotNull();
    }

    /// When the last change was saved, such as "saved 10:42"; or that it is not.
    public StringBinding saved() {
        return saved;
    }

    /// That nothing is kept, if nothing is; else empty.
    public StringBinding readOnly() {
        return readOnly;
    }

    /// What was recovered after the program had ended in the middle of the work; empty if there is nothing to say.
    public StringProperty recoveredProperty() {
        return recovered;
    }

    /// Whether the project's leads are being read and there is nothing else to show.
    public BooleanBinding waiting() {
        return waiting;
    }

    /// The leads that are missing; `null` if none are.
    public ReadOnlyObjectProperty<LeadsDocument> absentProperty() {
        return session.timeline().absentProperty();
    }

    /// Every state of the project.
    public ReadOnlyObjectProperty<HistoryView> historyProperty() {
        return session.timeline().historyProperty();
    }

    /// The state that is on its way; `null` if none is.
    public ReadOnlyObjectProperty<HistoryState> onTheWayProperty() {
        return session.timeline().onTheWayProperty();
    }

    /// Whether the history is shown beside the step.
    public BooleanProperty historyOpenProperty() {
        return historyOpen;
    }

    /// Why the project's leads are not there; `null` if they are.
    public ObjectProperty<Problem> leadsProblemProperty() {
        return session.timeline().problemProperty();
    }

    /// Why the last changes are not saved; `null` if they are.
    public ObjectProperty<Problem> saveProblemProperty() {
        return autosave.problemProperty();
    }
}
