package app.hotlist.gui.train;

import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Failure;
import app.hotlist.experiment.Run;
import app.hotlist.model.ModelSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A model in the list of those being trained.
///
/// @param spec the model, as it was switched on, or as it was found
/// @param state how far it is
/// @param share of its work that is done, in [0, 1]
/// @param run its result; empty until it is finished
/// @param failure what stopped it; empty if nothing did
record TrainRow(ModelSpec spec, State state, double share, Optional<Run> run, Optional<Failure> failure) {

    /// How far a model is.
    enum State {
        WAITING,
        RUNNING,
        FINISHED,
        FAILED,
        STOPPED
    }

    static TrainRow waiting(ModelSpec spec) {
        return new TrainRow(spec, State.WAITING, 0, Optional.empty(), Optional.empty());
    }

    /// The rows of an experiment that is finished, in the order of its plan.
    static List<TrainRow> of(Experiment experiment) {
        List<TrainRow> rows = new ArrayList<>();
        experiment.runs().forEach(run -> rows.add(waiting(run.spec()).finished(run)));
        experiment
                .failures()
                .forEach(failure -> rows.add(waiting(failure.spec()).failed(failure)));
        return rows;
    }

    /// The rows of an experiment that goes on, in the order of its plan.
    static List<TrainRow> begun(Experiment experiment) {
        return experiment.plan().specs().stream()
                .map(spec -> experiment.runOf(spec).map(waiting(spec)::finished).orElseGet(() -> waiting(spec)))
                .toList();
    }

    /// This row with so much done, unless it is over.
    TrainRow advanced(double to) {
        return isOver() ? this : new TrainRow(spec, State.RUNNING, to, run, failure);
    }

    TrainRow finished(Run result) {
        return new TrainRow(spec, State.FINISHED, 1, Optional.of(result), failure);
    }

    TrainRow failed(Failure reason) {
        return new TrainRow(spec, State.FAILED, 1, run, Optional.of(reason));
    }

    /// This row when the work has ended: what is not over by then was stopped.
    TrainRow ended() {
        return isOver() ? this : new TrainRow(spec, State.STOPPED, share, run, failure);
    }

    private boolean isOver() {
        return run.isPresent() || failure.isPresent();
    }
}
