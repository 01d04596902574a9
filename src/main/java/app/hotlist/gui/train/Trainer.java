package app.hotlist.gui.train;

import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Onlooker;
import app.hotlist.experiment.Plan;
import app.hotlist.gui.support.KeptRun;
import app.hotlist.gui.support.Leads;
import app.hotlist.model.ModelSpec;
import java.nio.file.Path;
import java.util.Optional;

/// Trains the models of a plan; in the application that is [Experiment]'s own work.
@FunctionalInterface
public interface Trainer {

    /// Trains all models. If the user stops it, those that are finished are kept.
    ///
    /// @param onlooker hears of every model, on the threads of the work
    /// @throws java.util.concurrent.CancellationException if the user stopped it before any model was finished
    Experiment train(Plan plan, Leads leads, Onlooker onlooker, Progress progress);

    /// Trains the models that an experiment lacks; here all of them once more.
    ///
    /// @param begun of the same leads
    /// @return all models of its plan
    /// @throws java.util.concurrent.CancellationException if the user stopped it and nothing is there to be kept
    default Experiment goOn(Experiment begun, Leads leads, Onlooker onlooker, Progress progress) {
        return train(begun.plan(), leads, onlooker, progress);
    }

    /// What keeps a kind of model from running on this computer; empty if nothing does.
    default Optional<Problem> obstacle(ModelSpec kind) {
        return kind.obstacle();
    }

    /// Writes down what is to be trained, so that it can be repeated.
    ///
    /// @throws app.hotlist.base.UserException if the leads cannot be read any more or the file not be written
    default void write(Plan plan, Leads leads, Path file) {}

    /// Keeps the results beyond this session, where there is a place for them.
    ///
    /// @return that place
    default Optional<KeptRun> keep(Experiment experiment) {
        return Optional.empty();
    }

    /// Registers the best model, trained on all leads, where there is a place for it.
    ///
    /// @throws java.util.concurrent.CancellationException if the user stopped it
    default void register(Experiment experiment, Leads leads, Progress progress) {}
}
