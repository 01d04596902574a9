package app.hotlist.gui.score;

import app.hotlist.base.Problem;
import app.hotlist.gui.support.ChosenModel;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.ModelOpening;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Session;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The model that scores: where another one comes from, and whether this one still fits the project.
///
/// All methods run on the window's thread.
public final class ScoringModelViewModel {

    private final Session session;
    private final ModelOpening opening;
    private final StringProperty production = new SimpleStringProperty("");

    /// @param problem is told what is wrong with a model from disk
    ScoringModelViewModel(Session session, Jobs jobs, ObjectProperty<Problem> problem) {
        this.session = session;
        opening = new ModelOpening(
                jobs, problem, (model, _) -> session.chosenProperty().set(new ChosenModel(model, Optional.empty())));
    }

    /// Takes a model from disk in place of the one that was trained here.
    public void open(Path file) {
        opening.open(file);
    }

    /// Opens models from files.
    public ModelOpening opening() {
        return opening;
    }

    /// Goes where a model is chosen.
    public void goToCompare() {
        session.placeProperty().set(Place.COMPARE);
    }

    /// Whether there is no model.
    public BooleanBinding missing() {
        return session.chosenProperty().isNull();
    }

    /// Whether the project has changed since the model was chosen; never for a model from disk.
    public BooleanBinding stale() {
        return Bindings.createBooleanBinding(this::isStale, session.chosenProperty(), session.projectProperty());
    }

    private boolean isStale() {
        @Nullable ChosenModel chosen = session.chosenProperty().get();
        return chosen != null && !session.resultsAgree(chosen.basis());
    }

    /// Which model is in production, in one sentence; empty while none is.
    public StringProperty productionProperty() {
        return production;
    }
}
