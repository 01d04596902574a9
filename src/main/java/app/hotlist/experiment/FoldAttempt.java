package app.hotlist.experiment;

import app.hotlist.base.Progress;
import app.hotlist.evaluation.Predictions;
import app.hotlist.model.Trial;
import java.time.Duration;

/// A model of one fold that was judged, but not yet looked into.
///
/// @param judged what it said of the leads that it had not seen
/// @param took for training and judging
record FoldAttempt(Trial trial, Predictions judged, Duration took) {

    /// With what matters to the model.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    FoldResult result(Progress progress) {
        long start = System.nanoTime();
        return new FoldResult(judged, trial.importance(progress), took.plusNanos(System.nanoTime() - start));
    }
}
