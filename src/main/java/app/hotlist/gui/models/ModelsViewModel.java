package app.hotlist.gui.models;

import app.hotlist.base.Problem;
import app.hotlist.gui.support.ChosenModel;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LatestJob;
import app.hotlist.gui.support.ModelOpening;
import app.hotlist.gui.support.ModelShelf;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.workspace.Checklist;
import app.hotlist.workspace.Label;
import app.hotlist.workspace.ModelVersion;
import app.hotlist.workspace.RegistryView;
import app.hotlist.workspace.Signature;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The state of the screen of registered models.
///
/// Uses JavaFX properties but no node, stage or toolkit. All methods run on the window's thread. What changes labels
/// needs a name to sign with: see [LabelChanges].
public final class ModelsViewModel {

    private final Session session;
    private final Jobs jobs;
    private final ModelShelf shelf;
    private final Optional<Workspace> workspace;
    private final Notices notices;
    private final ModelOpening opening;
    private final LatestJob examining;
    private final ObservableList<ModelVersion> versions = FXCollections.observableArrayList();
    private final ObjectProperty<ModelVersion> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Checklist> checklist = new ReadOnlyObjectWrapper<>();
    private final StringProperty note = new SimpleStringProperty("");
    private final LabelChanges changes;
    private final BooleanBinding cannotPromote;

    /// @param workspace keeps the versions; without one there are none
    public ModelsViewModel(
            Session session, ModelShelf shelf, Jobs jobs, Optional<Workspace> workspace, Notices notices) {
        this.session = session;
        this.shelf = shelf;
        this.jobs = jobs;
        this.workspace = workspace;
        this.notices = notices;
        changes = new LabelChanges(session, shelf, jobs);
        opening = new ModelOpening(jobs, shelf.problemProperty(), shelf::add);
        workspace.ifPresent(opening::trustIn);
        examining = new LatestJob(jobs);
        shelf.viewProperty().subscribe(this::show);
        selected.subscribe((_, _) -> note.set(""));
        selected.subscribe(this::examine);
        session.placeProperty().subscribe((before, now) -> {
            if (before == Place.MODELS) {
                problemProperty().set(null); // who comes back looks at something else
            }
            if (now == Place.MODELS) {
                examine(selected.get()); // it may have been registered while the user was elsewhere
            }
        });
        cannotPromote =
                Bindings.createBooleanBinding(this::isNotToPromote, selected, checklist, note, shelf.closedProperty());
    }

    private void show(RegistryView view) {
        @Nullable ModelVersion before = selected.get();
        versions.setAll(view.present());
        int wanted = before == null ? 0 : before.number();
        @Nullable
        ModelVersion now = versions.stream()
                .filter(version -> version.number() == wanted)
                .findFirst()
                .or(view::production)
                .or(() -> versions.stream().findFirst())
                .orElse(null);
        if (Objects.equals(now, before)) {
            examine(now); // another version may be in production now
        } else {
            selected.set(now);
        }
    }

    /// Makes the checklist of a version, which takes a while: its bundle is opened.
    private void examine(@Nullable ModelVersion version) {
        checklist.set(null);
        examining.forget();
        if (version != null && session.placeProperty().get() == Place.MODELS) {
            shelf.registry()
                    .flatMap(registry -> workspace.map(known -> known.examination(registry, jobs.parallelism())))
                    .ifPresent(examination -> examining.<Checklist>start(
                            Strings.get("models.job-examine", version.title()),
                            progress -> examination.of(version.number(), progress),
                            outcome -> {
                                switch (outcome) {
                                    case Outcome.Done(Checklist found) -> checklist.set(found);
                                    case Outcome.Failed(Problem failure) ->
                                        problemProperty().set(failure);
                                    case Outcome.Cancelled() -> {}
                                }
                            }));
        }
    }

    private boolean isNotToPromote() {
        @Nullable ModelVersion version = selected.get();
        @Nullable Checklist found = checklist.get();
        return version == null
                || found == null
                || version.label() == Label.PRODUCTION
                || shelf.closedProperty().get()
                || (!found.passes() && note.get().isBlank());
    }

    /// Looks what there is.
    public void refresh() {
        shelf.refresh();
    }

    private ModelVersion chosenVersion() {
        @Nullable ModelVersion version = selected.get();
        if (version == null) {
            throw new IllegalStateException("no version is selected");
        }
        return version;
    }

    /// Puts the selected version into production, and scores with it from now on.
    public void promote() {
        ModelVersion version = chosenVersion();
        @Nullable Checklist found = checklist.get();
        if (cannotPromote.get() || found == null) {
            throw new IllegalStateException("not to be promoted: " + version.title());
        }
        String why = note.get();
        note.set("");
        changes.promote(version, found, why);
    }

    /// Gives the selected version another label: any but that of production.
    public void label(Label label) {
        changes.label(chosenVersion(), label);
    }

    /// Writes to the selected version.
    public void annotate(ModelVersion version, String words) {
        if (!words.strip().equals(version.note()) && !shelf.closedProperty().get()) {
            Signature now = shelf.sign("-", words);
            shelf.change(
                    Strings.get("models.job-label", version.title()),
                    registry -> registry.annotate(version.number(), words, now.at()));
        }
    }

    /// Scores with the selected version from now on, whichever is in production.
    public void score() {
        ModelVersion version = chosenVersion();
        shelf.score(version, () -> notices.say(Strings.get("models.scored-with", version.title())));
    }

    /// Writes the selected version into a file to give away.
    public void export(Path file) {
        ModelVersion version = chosenVersion();
        shelf.registry()
                .ifPresent(registry -> jobs.<Path>start(
                        Strings.get("models.job-export", version.title()),
                        _ -> {
                            registry.export(version.number(), file);
                            return file;
                        },
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done(Path written) ->
                                    notices.say(Strings.get("models.exported", version.title(), written.getFileName()));
                                case Outcome.Failed(Problem failure) ->
                                    problemProperty().set(failure);
                                case Outcome.Cancelled() -> {}
                            }
                        }));
    }

    /// A name for the selected version's file.
    public String proposedFile() {
        RegistryView view = shelf.viewProperty().get();
        return "%s-v%d.leadmodel"
                .formatted(
                        view.name().replaceAll("[^\\p{L}\\p{N}]+", "-"),
                        chosenVersion().number());
    }

    /// Deletes what is in the bin for good.
    public void emptyBin() {
        shelf.registry()
                .ifPresent(registry -> jobs.<Long>start(
                        Strings.get("models.job-empty"),
                        _ -> registry.emptyBin(shelf.sign("-", "").at()),
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done(Long freed) -> notices.say(Strings.get("models.emptied", freed));
                                case Outcome.Failed(Problem failure) ->
                                    problemProperty().set(failure);
                                case Outcome.Cancelled() -> {}
                            }
                            changes.forget();
                            shelf.refresh();
                        }));
    }

    /// Goes where models come from.
    public void goToTrain() {
        session.placeProperty().set(Place.TRAIN);
    }

    /// What is decided about versions, and signed.
    public LabelChanges changes() {
        return changes;
    }

    /// Opens models from files.
    public ModelOpening opening() {
        return opening;
    }

    /// The versions that are not in the bin, the latest first.
    public ObservableList<ModelVersion> versions() {
        return versions;
    }

    /// All of them, and how they came there; never `null`.
    public ReadOnlyObjectProperty<RegistryView> viewProperty() {
        return shelf.viewProperty();
    }

    /// The version that is looked at; `null` without versions.
    public ObjectProperty<ModelVersion> selectedProperty() {
        return selected;
    }

    /// What holds of the selected version and what not; `null` while that is looked at.
    public ReadOnlyObjectProperty<Checklist> checklistProperty() {
        return checklist.getReadOnlyProperty();
    }

    /// Why the selected version goes into production; needed where its checklist does not pass.
    public StringProperty noteProperty() {
        return note;
    }

    /// Whether the selected version cannot go into production now.
    public BooleanBinding cannotPromote() {
        return cannotPromote;
    }

    /// Whether nothing can be changed.
    public ReadOnlyBooleanProperty closedProperty() {
        return shelf.closedProperty();
    }

    /// The model that leads are scored with; `null` until one is chosen.
    public ReadOnlyObjectProperty<ChosenModel> chosenProperty() {
        return session.chosenProperty();
    }

    /// Where the user is.
    public ReadOnlyObjectProperty<Place> placeProperty() {
        return session.placeProperty();
    }

    /// What stopped the last action; `null` if nothing did.
    public ObjectProperty<Problem> problemProperty() {
        return shelf.problemProperty();
    }
}
