package app.hotlist.experiment;

import app.hotlist.base.Progress;
import app.hotlist.evaluation.Predictions;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.Trial;
import java.time.Duration;
import java.util.List;

/// Prepared folds on which any model can be tried.
///
/// @param folds in their order
/// @param plan says the seed and the goal
record Bench(List<PreparedFold> folds, Plan plan) {

    /// Trains a model on one fold and judges it by the leads that it has not seen. It has a seed of its own and
    /// one thread for its trainer, so that nothing that runs beside it can change what comes of it.
    ///
    /// @throws app.hotlist.base.UserException if the kind cannot run on this computer
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    FoldResult train(ModelSpec spec, int fold, Progress here) {
        return attempt(spec, fold, here).result(here);
    }

    /// The same without a look into the model, which often takes longer than to train it.
    FoldAttempt attempt(ModelSpec spec, int fold, Progress here) {
        long start = System.nanoTime();
        PreparedFold prepared = folds.get(fold).forSpec(spec);
        Trial.Conditions alone = new Trial.Conditions(Seeds.derived(plan.seed(), fold), 1);
        Trial trial = Trial.train(spec, prepared.training(), alone, here);
        Predictions judged = prepared.predictions(trial.chances(prepared.judged()));
        return new FoldAttempt(trial, prepared, judged, Duration.ofNanos(System.nanoTime() - start));
    }
}
