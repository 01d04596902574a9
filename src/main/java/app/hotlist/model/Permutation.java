package app.hotlist.model;

import app.hotlist.base.Progress;
import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// What a model loses without a column: how much worse it ranks leads that it had not seen when the values
/// of the column are dealt out anew among them (permutation importance: L. Breiman, _Random Forests_, Machine
/// Learning 45, 2001). Features of one column move together. Columns that say the same stand in for each
/// other: each of them is hardly missed.
///
/// @param rows of the leads, prepared by the model's recipe
/// @param labels whether each of them bought, both outcomes among them
@SuppressWarnings("ArrayRecordComponent") // package-private and never compared
record Permutation(SparseRows rows, boolean[] labels, SourceColumns columns, long seed) {

    /// The ROC AUC that is lost per column, in [-1, 1].
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    double[] lost(Classifier classifier, Progress progress) {
        LongWork work = new LongWork(classifier, progress);
        double whole = auc(work.chances(rows));
        double[] lost = new double[columns.size()];
        SplittableRandom random = new SplittableRandom(seed);
        for (int column = 0; column < lost.length; column++) {
            int dealt = column;
            int[] order = Lots.order(rows.count(), random);
            SparseRows mixed = rows.mixed(rows, order, feature -> columns.of(feature) == dealt);
            lost[column] = whole - auc(work.chances(mixed));
        }
        return lost;
    }

    private double auc(double[] chances) {
        int[] places = IntStream.range(0, chances.length).toArray();
        return Metrics.of(new Predictions(places, labels, chances)).rocAuc();
    }
}
