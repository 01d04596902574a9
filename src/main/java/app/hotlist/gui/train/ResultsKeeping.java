package app.hotlist.gui.train;

import app.hotlist.base.Problem;
import app.hotlist.experiment.Experiment;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.KeptRun;
import app.hotlist.gui.support.Outcome;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Trained;
import java.util.Optional;
import java.util.function.Consumer;

/// Puts results into the session, into the list of runs and, the best model, among the versions of models.
final class ResultsKeeping {

    private final Session session;
    private final Jobs jobs;
    private final Trainer trainer;
    private final Consumer<Problem> onProblem;

    ResultsKeeping(Session session, Jobs jobs, Trainer trainer, Consumer<Problem> onProblem) {
        this.session = session;
        this.jobs = jobs;
        this.trainer = trainer;
        this.onProblem = onProblem;
    }

    /// Shows the results at once and writes them down in the background.
    ///
    /// @param basis the project that they hold for
    void keep(Experiment experiment, Project basis) {
        Trained trained = new Trained(experiment, basis);
        session.trainedProperty().set(trained);
        jobs.<Optional<KeptRun>>start(Strings.get("train.job-keep"), _ -> trainer.keep(experiment), outcome -> {
            switch (outcome) {
                case Outcome.Done(Optional<KeptRun> kept)
                when trained.equals(session.trainedProperty().get()) ->
                    session.keptProperty().set(kept.orElse(null));
                case Outcome.Failed(Problem failure) -> onProblem.accept(failure);
                case Outcome.Done<Optional<KeptRun>> _, Outcome.Cancelled<Optional<KeptRun>> _ -> {}
            }
        });
        register(experiment, basis);
    }

    private void register(Experiment experiment, Project basis) {
        jobs.<Experiment>start(
                Strings.get("train.job-register", experiment.best().spec().title()),
                progress -> {
                    trainer.register(experiment, basis.leads().orElseThrow(), progress);
                    return experiment;
                },
                outcome -> {
                    if (outcome instanceof Outcome.Failed(Problem failure)) {
                        onProblem.accept(failure);
                    }
                });
    }
}
