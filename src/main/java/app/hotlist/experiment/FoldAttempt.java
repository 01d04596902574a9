package app.hotlist.experiment;

import app.hotlist.base.Progress;
import app.hotlist.evaluation.Predictions;
import app.hotlist.model.ColumnImportance;
import app.hotlist.model.Trial;
import app.hotlist.recipe.Features;
import java.time.Duration;
import java.util.List;

/// A model of one fold that was judged, but not yet looked into.
///
/// @param leads that it had not seen, as it takes them
/// @param judged what it said of them
/// @param took for training and judging
record FoldAttempt(Trial trial, Features leads, Predictions judged, Duration took) {

    /// With what matters to the model.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    FoldResult result(Progress progress) {
        long start = System.nanoTime();
        boolean[] labels = new boolean[judged.size()];
        for (int lead = 0; lead < labels.length; lead++) {
            labels[lead] = judged.label(lead);
        }
        List<ColumnImportance> importance = trial.importance(leads, labels, progress);
        return new FoldResult(judged, importance, took.plusNanos(System.nanoTime() - start));
    }
}
