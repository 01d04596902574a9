package app.hotlist.gui.compare;

import app.hotlist.evaluation.ConfusionMatrix;
import app.hotlist.experiment.Run;

/// A model on the leaderboard.
///
/// @param run its result
/// @param best whether it has the highest AUC
/// @param matrix what a list of so many calls, as the user set, catches and misses
record CompareRow(Run run, boolean best, ConfusionMatrix matrix) {

    String title() {
        return run.spec().title();
    }

    long buyers() {
        return matrix.truePositive();
    }
}
