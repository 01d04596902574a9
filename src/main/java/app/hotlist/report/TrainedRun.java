package app.hotlist.report;

import app.hotlist.decision.Reach;
import app.hotlist.evaluation.Cutoff;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import java.time.Instant;
import java.util.Optional;

/// What a [RunReport] tells of.
///
/// @param name given by the user
/// @param trainedAt when the models were compared
/// @param decided what was decided of it, if anything was
public record TrainedRun(String name, Instant trainedAt, Experiment experiment, Optional<Decided> decided) {

    /// What somebody decided.
    ///
    /// @param chosen the model; one of the experiment's
    /// @param cutoff where the call list ends
    /// @param reach whom it reaches and whom it leaves out, if that was looked at
    public record Decided(Run chosen, Cutoff cutoff, Optional<Reach> reach) {}

    /// A run of which nothing is decided: the page speaks of its best model and of a list of 200 calls, or of a tenth
    /// of the leads where those are few.
    public TrainedRun(String name, Instant trainedAt, Experiment experiment) {
        this(name, trainedAt, experiment, Optional.empty());
    }

    /// The model that the page speaks of.
    Run chosen() {
        return decided.map(Decided::chosen).orElseGet(experiment::best);
    }
}
