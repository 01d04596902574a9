package app.hotlist.experiment;

import app.hotlist.base.Progress;
import app.hotlist.evaluation.Predictions;
import app.hotlist.model.ColumnImportance;
import app.hotlist.model.Trial;
import java.time.Duration;
import java.util.List;

/// A model of one fold that was judged, but not yet looked into.
///
/// @param fold with the leads that it had not seen, as it takes them
/// @param judged what it said of them
/// @param took for training and judging
record FoldAttempt(Trial trial, PreparedFold fold, Predictions judged, Duration took) {

    /// With what matters to the model.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    FoldResult result(Progress progress) {
        long start = System.nanoTime();
        List<ColumnImportance> importance = trial.importance(fold.judged(), fold.labels(), progress);
        return new FoldResult(judged, importance, took.plusNanos(System.nanoTime() - start));
    }
}
