package app.hotlist.gui.compare;

import app.hotlist.base.Problem;
import app.hotlist.experiment.Run;
import app.hotlist.gui.support.ChosenModel;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Trained;
import app.hotlist.model.LeadModel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// Makes the selected model the one that new leads are scored with: it is trained once more, on all leads.
final class Choosing {

    /// @param session where the chosen model is kept
    /// @param jobs runs the training
    /// @param making makes the model
    /// @param notices tells that it is done
    record Tools(Session session, Jobs jobs, ModelMaking making, Notices notices) {}

    private final Tools tools;
    private final Session session;
    private final ComparedModels models;
    private final ObjectProperty<Problem> problem;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(false);

    /// @param problem takes what stopped it
    Choosing(Tools tools, ComparedModels models, ObjectProperty<Problem> problem) {
        this.tools = tools;
        session = tools.session();
        this.models = models;
        this.problem = problem;
    }

    /// Trains the selected model once more on all leads and makes it the one that new leads are scored with.
    ///
    /// @throws IllegalStateException without results, or while it is being done
    void choose() {
        refit((title, _) -> tools.notices().say(Strings.get("compare.chosen", title)));
    }

    /// The same, and saves the model into a file.
    void save(Path file) {
        refit((title, model) -> tools.jobs()
                .<Path>start(
                        Strings.get("compare.job-save"),
                        _ -> {
                            tools.making().write(file, model);
                            return file;
                        },
                        outcome -> finish(
                                outcome,
                                _ -> tools.notices().say(Strings.get("compare.saved", title, file.getFileName())))));
    }

    private void refit(BiConsumer<String, LeadModel> then) {
        @Nullable Trained trained = session.trainedProperty().get();
        @Nullable Run run = models.selectedProperty().get();
        if (trained == null || run == null || working.get()) {
            throw new IllegalStateException("nothing to choose yet");
        }
        Leads leads = trained.basis().leads().orElseThrow();
        String title = run.spec().title();
        working.set(true);
        problem.set(null);
        tools.jobs()
                .<LeadModel>start(
                        Strings.get("compare.job-choose", title),
                        progress -> tools.making().train(trained.experiment(), run, leads, progress),
                        outcome -> {
                            working.set(false);
                            finish(outcome, model -> {
                                session.chosenProperty()
                                        .set(new ChosenModel(model, Optional.of(new ChosenModel.Origin(trained, run))));
                                then.accept(title, model);
                            });
                        });
    }

    private <T> void finish(Outcome<T> outcome, Consumer<T> then) {
        switch (outcome) {
            case Outcome.Done(T result) -> then.accept(result);
            case Outcome.Failed(Problem failure) -> problem.set(failure);
            case Outcome.Cancelled() -> {}
        }
    }

    /// A name for the selected model's file.
    String proposedFile() {
        @Nullable Run run = models.selectedProperty().get();
        String data = session.project().leads().map(Leads::fileName).orElse("leads");
        int end = data.lastIndexOf('.');
        return "%s-%s.leadmodel"
                .formatted(
                        end > 0 ? data.substring(0, end) : data,
                        run == null ? "model" : run.spec().id());
    }

    /// Whether the selected model is the one that new leads are scored with.
    boolean isChosen() {
        @Nullable Run run = models.selectedProperty().get();
        @Nullable ChosenModel chosen = session.chosenProperty().get();
        @Nullable Trained trained = session.trainedProperty().get();
        return run != null
                && chosen != null
                && trained != null
                && chosen.basis().equals(Optional.of(trained.basis()))
                && chosen.model().card().spec().equals(run.spec());
    }

    /// Whether a model is being trained on all leads.
    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }
}
