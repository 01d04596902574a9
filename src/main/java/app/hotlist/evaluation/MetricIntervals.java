package app.hotlist.evaluation;

/// How far the measures of [Metrics] would move with other leads of the same kind, as 95 % intervals.
///
/// They speak of the leads that were drawn to be judged, not of those that the model learnt from: for that look at the
/// spread over the folds. How each is made:
/// - accuracy, precision and recall are shares: [Interval#ofShare];
/// - F1 rises with the share `TP / (TP + FP + FN)` (Hand, Christen and Kirielle, "F*: an interpretable
///   transformation of the F-measure", _Machine Learning_ 110, 2021), so it is the interval of that share,
///   carried over;
/// - the ROC AUC by the placement of each lead among those of the other outcome (DeLong, DeLong and Clarke-Pearson,
///   _Biometrics_ 44, 1988); of no width where the ranking is perfect;
/// - average precision on the logit scale (Boyd, Eng and Page, "Area under the Precision-Recall Curve: Point Estimates
///   and Confidence Intervals", ECML PKDD 2013);
/// - the Brier score is a mean of independent squares, by its standard error.
///
/// What is not defined has an undefined interval.
public record MetricIntervals(
        Interval accuracy,
        Interval precision,
        Interval recall,
        Interval f1,
        Interval rocAuc,
        Interval averagePrecision,
        Interval brier) {

    private static final double THRESHOLD = 0.5;

    /// The intervals of predictions, precision, recall, F1 and accuracy for a list of all leads with a chance of at
    /// least one half.
    public static MetricIntervals of(Predictions predictions) {
        ConfusionMatrix matrix = ConfusionMatrix.at(THRESHOLD, predictions);
        long hits = matrix.truePositive();
        Interval common = share(hits, hits + matrix.falsePositive() + matrix.falseNegative());
        return new MetricIntervals(
                share(matrix.truePositive() + matrix.trueNegative(), matrix.total()),
                share(hits, matrix.called()),
                share(hits, predictions.positives()),
                new Interval(f1(common.low()), f1(common.high())),
                rocAuc(predictions.ranking()),
                averagePrecision(predictions),
                brier(predictions));
    }

    private static Interval share(long hits, long of) {
        return of == 0 ? Interval.UNDEFINED : Interval.ofShare(hits, of);
    }

    private static double f1(double common) {
        return 2 * common / (1 + common);
    }

    /// By the variance of each lead's placement among the leads of the other outcome.
    private static Interval rocAuc(Ranking ranking) {
        double positives = ranking.positives();
        double negatives = ranking.size() - positives;
        double area = Metrics.rocAuc(ranking);
        double ofBuyers = 0;
        double ofOthers = 0;
        for (int group = 0; group < ranking.groups(); group++) {
            int better = ranking.buyers(group - 1);
            int buyers = ranking.buyers(group) - better;
            int others = ranking.calls(group) - ranking.calls(group - 1) - buyers;
            double worse = negatives - ranking.calls(group) + ranking.buyers(group);
            double buyer = (worse + others / 2.0) / negatives - area;
            double other = (better + buyers / 2.0) / positives - area;
            ofBuyers += buyers * buyer * buyer;
            ofOthers += others * other * other;
        }
        double variance = ofBuyers / (positives - 1) / positives + ofOthers / (negatives - 1) / negatives;
        return Interval.around(area, Math.sqrt(variance));
    }

    private static Interval averagePrecision(Predictions predictions) {
        double area = Metrics.averagePrecision(predictions.ranking());
        if (Double.isNaN(area)) {
            return Interval.UNDEFINED;
        }
        if (area == 1) {
            return new Interval(1, 1);
        }
        double logit = Math.log(area / (1 - area));
        double width = Interval.Z / Math.sqrt(predictions.positives() * area * (1 - area));
        return new Interval(logistic(logit - width), logistic(logit + width));
    }

    private static double logistic(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    private static Interval brier(Predictions predictions) {
        int leads = predictions.size();
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < leads; i++) {
            double miss = predictions.probability(i) - (predictions.label(i) ? 1 : 0);
            sum += miss * miss;
            squares += miss * miss * miss * miss;
        }
        double mean = sum / leads;
        double variance = Math.max(0, squares / leads - mean * mean) * leads / (leads - 1);
        return Interval.around(mean, Math.sqrt(variance / leads));
    }
}
