package app.hotlist.gui.train;

import app.hotlist.experiment.Run;
import app.hotlist.model.ModelSpec;
import java.util.Optional;

/// A model in the list of those being trained.
///
/// @param spec the model
/// @param state how far it is
/// @param run its result; empty until it is finished
record TrainRow(ModelSpec spec, State state, Optional<Run> run) {

    /// How far a model is.
    enum State {
        WAITING,
        RUNNING,
        FINISHED,
        STOPPED
    }

    static TrainRow waiting(ModelSpec spec) {
        return new TrainRow(spec, State.WAITING, Optional.empty());
    }

    static TrainRow finished(Run run) {
        return new TrainRow(run.spec(), State.FINISHED, Optional.of(run));
    }

    /// This row in that state, unless it is finished.
    TrainRow in(State other) {
        return run.isPresent() ? this : new TrainRow(spec, other, run);
    }
}
