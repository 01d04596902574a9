package app.hotlist.gui.support;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import org.jspecify.annotations.Nullable;

/// How far the work has come at each step, but for what is running.
final class StepStates {

    private final Session session;

    StepStates(Session session) {
        this.session = session;
    }

    /// How far that step has come.
    ObjectBinding<StepState> of(Place step) {
        return Bindings.createObjectBinding(
                () -> state(step),
                session.projectProperty(),
                session.trainedProperty(),
                session.chosenProperty(),
                session.scoredProperty(),
                session.monitoredProperty());
    }

    private StepState state(Place step) {
        return switch (step) {
            case DATA ->
                finished(session.project().leads().flatMap(Leads::target).isPresent());
            case CHECK -> finished(session.project().advice().isPresent());
            case PREPARE -> finished(session.project().recipe().isPresent());
            case TRAIN ->
                Optional.ofNullable(session.trainedProperty().get())
                        .map(result -> fresh(Optional.of(result.basis())))
                        .orElse(StepState.OPEN);
            case COMPARE ->
                Optional.ofNullable(session.chosenProperty().get())
                        .map(result -> fresh(result.basis()))
                        .orElse(StepState.OPEN);
            case DECIDE -> decided();
            case SCORE -> finished(session.scoredProperty().get());
            case MONITOR -> session.monitoredProperty().get();
            case RUNS, MODELS, REPORTS, SETTINGS -> StepState.OPEN; // never done
        };
    }

    /// Decided is what somebody has approved of the model that is chosen now.
    private StepState decided() {
        @Nullable ChosenModel model = session.chosenProperty().get();
        return model == null
                ? StepState.OPEN
                : session.project().decision().approvals().stream()
                        .filter(approval -> approval.isOf(model.model().card()))
                        .findFirst()
                        .map(_ -> fresh(model.basis()))
                        .orElse(StepState.OPEN);
    }

    private static StepState finished(boolean yes) {
        return yes ? StepState.DONE : StepState.OPEN;
    }

    private StepState fresh(Optional<Project> basis) {
        return session.resultsAgree(basis) ? StepState.DONE : StepState.STALE;
    }
}
