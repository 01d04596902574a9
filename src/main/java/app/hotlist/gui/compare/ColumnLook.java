package app.hotlist.gui.compare;

import app.hotlist.base.Problem;
import app.hotlist.evaluation.ColumnEffect;
import app.hotlist.experiment.Run;
import app.hotlist.gui.figure.DrawnEffect;
import app.hotlist.gui.support.ChosenModel;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.LatestJob;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Trained;
import app.hotlist.model.LeadModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What a column does to the chances of a model. A model that is not chosen is trained on all leads for that, once.
final class ColumnLook {

    /// A model that is ready to be asked.
    private record Ready(Run run, LeadModel model) {}

    private final Session session;
    private final ModelMaking making;
    private final Consumer<Problem> onProblem;
    private final LatestJob job;
    private final ReadOnlyObjectWrapper<DrawnEffect> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper(false);
    private @Nullable Ready ready;

    ColumnLook(Session session, Jobs jobs, ModelMaking making, Consumer<Problem> onProblem) {
        this.session = session;
        this.making = making;
        this.onProblem = onProblem;
        job = new LatestJob(jobs);
    }

    /// Looks at a column in the background.
    void at(CompareRow row, String column) {
        @Nullable Trained trained = session.trainedProperty().get();
        Optional<Leads> leads =
                trained == null ? Optional.empty() : trained.basis().leads();
        if (trained == null || leads.isEmpty() || row.beside()) {
            return;
        }
        Optional<LeadModel> known = known(row.run());
        looking.set(true);
        job.<Ask>start(
                Strings.get("compare.effect.job", column),
                progress -> {
                    LeadModel model = known.orElseGet(
                            () -> making.train(trained.experiment(), row.run(), leads.get(), progress.part(0, 0.8)));
                    List<ColumnEffect> effects = model.recipe().input().names().contains(column)
                            ? model.effects(
                                    column,
                                    leads.get().table(),
                                    trained.experiment().plan().seed(),
                                    progress.part(0.8, 1))
                            : List.of();
                    return new Ask(new Ready(row.run(), model), effects);
                },
                outcome -> {
                    looking.set(false);
                    switch (outcome) {
                        case Outcome.Done(Ask answered) -> {
                            ready = answered.ready();
                            found.set(DrawnEffect.of(
                                    Strings.get("compare.effect.title", column, row.title()), answered.effects()));
                        }
                        case Outcome.Failed(Problem failure) -> onProblem.accept(failure);
                        case Outcome.Cancelled() -> {}
                    }
                });
    }

    private record Ask(Ready ready, List<ColumnEffect> effects) {}

    private Optional<LeadModel> known(Run run) {
        @Nullable ChosenModel chosen = session.chosenProperty().get();
        if (chosen != null
                && chosen.origin().filter(from -> from.run().equals(run)).isPresent()) {
            return Optional.of(chosen.model());
        }
        return Optional.ofNullable(ready).filter(one -> one.run().equals(run)).map(Ready::model);
    }

    /// Puts away what was found.
    void close() {
        job.forget();
        looking.set(false);
        found.set(null);
    }

    /// What was found last; `null` if nothing is looked at.
    ReadOnlyObjectProperty<DrawnEffect> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Whether the program is looking.
    ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }
}
