package app.hotlist.gui.train;

import app.hotlist.base.Progress;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Run;
import app.hotlist.gui.support.Leads;
import java.util.function.Consumer;

/// Trains the models of a plan; in the application that is [Experiment]'s own work.
@FunctionalInterface
public interface Trainer {

    /// Trains one model after the other. If the user stops it, those that are finished are kept.
    ///
    /// @param finished given every model's result as soon as it is there, on the thread of the work
    /// @throws java.util.concurrent.CancellationException if the user stopped it before any model was finished
    Experiment train(Plan plan, Leads leads, Consumer<Run> finished, Progress progress);

    /// Keeps the results beyond this session, where there is a place for them.
    default void keep(Experiment experiment) {}
}
