package app.hotlist.gui.models;

import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.ModelShelf;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.workspace.Checklist;
import app.hotlist.workspace.Label;
import app.hotlist.workspace.ModelRegistry;
import app.hotlist.workspace.ModelVersion;
import app.hotlist.workspace.RegistryLine;
import app.hotlist.workspace.RegistryView;
import app.hotlist.workspace.Signature;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;

/// What somebody decides about versions, and signs. The last decision can be taken back.
///
/// All methods run on the window's thread, and need a name to sign with: see [#personProperty()].
public final class LabelChanges {

    private final Session session;
    private final ModelShelf shelf;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<RegistryLine.Labelled> done = new ReadOnlyObjectWrapper<>();

    LabelChanges(Session session, ModelShelf shelf, Jobs jobs) {
        this.session = session;
        this.shelf = shelf;
        this.jobs = jobs;
    }

    /// The name to sign with; empty until it was typed once.
    public StringProperty personProperty() {
        return session.personProperty();
    }

    private Signature sign(String words) {
        String person = session.personProperty().get();
        if (person.isEmpty()) {
            throw new IllegalStateException("nobody has said their name");
        }
        return shelf.sign(person, words);
    }

    /// Puts a version into production, and scores with it from now on.
    ///
    /// @param note why; needed where the checklist does not pass
    void promote(ModelVersion version, Checklist checklist, String note) {
        Signature signed = sign(note);
        change(
                Strings.get("models.job-promote", version.title()),
                registry -> registry.promote(version.number(), checklist, signed),
                view -> {
                    show(view);
                    scoreWithProduction(view);
                });
    }

    /// Puts the version that was in production before back there, and scores with it from now on.
    public void rollBack() {
        Signature signed = sign("");
        change(Strings.get("models.job-roll-back"), registry -> registry.rollBack(signed), view -> {
            show(view);
            scoreWithProduction(view);
        });
    }

    /// Gives a version another label: any but that of production.
    void label(ModelVersion version, Label label) {
        Signature signed = sign("");
        change(
                Strings.get("models.job-label", version.title()),
                registry -> registry.label(version.number(), label, signed),
                this::show);
    }

    /// Takes the last change of labels back. Leads are scored with what is in production then.
    public void undo() {
        Signature signed = sign("");
        done.set(null);
        change(Strings.get("models.job-undo"), registry -> registry.undo(signed), this::scoreWithProduction);
    }

    private void change(String job, Function<ModelRegistry, RegistryView> change, Consumer<RegistryView> then) {
        Consumer<RegistryView> onWindow = jobs.onWindow(then);
        shelf.change(job, registry -> {
            RegistryView after = change.apply(registry);
            onWindow.accept(after);
            return after;
        });
    }

    private void show(RegistryView view) {
        done.set(view.undoable().orElse(null));
    }

    private void scoreWithProduction(RegistryView view) {
        view.production()
                .filter(version -> !isScoredWith(version))
                .ifPresent(version -> shelf.score(version, () -> {}));
    }

    /// Whether leads are scored with that version.
    public boolean isScoredWith(ModelVersion version) {
        return Optional.ofNullable(session.chosenProperty().get())
                .flatMap(chosen -> chosen.model().card().registered())
                .filter(place -> place.version() == version.number())
                .isPresent();
    }

    /// There is nothing to take back any more.
    void forget() {
        done.set(null);
    }

    /// What was changed here last and can be undone; `null` if nothing was.
    public ReadOnlyObjectProperty<RegistryLine.Labelled> doneProperty() {
        return done.getReadOnlyProperty();
    }
}
