package app.hotlist.gui.train;

import app.hotlist.base.Progress;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Onlooker;
import app.hotlist.experiment.Plan;
import app.hotlist.gui.support.Leads;

/// Trains the models of a plan; in the application that is [Experiment]'s own work.
@FunctionalInterface
public interface Trainer {

    /// Trains all models. If the user stops it, those that are finished are kept.
    ///
    /// @param onlooker hears of every model, on the threads of the work
    /// @throws java.util.concurrent.CancellationException if the user stopped it before any model was finished
    Experiment train(Plan plan, Leads leads, Onlooker onlooker, Progress progress);

    /// Keeps the results beyond this session, where there is a place for them.
    default void keep(Experiment experiment) {}
}
