package app.hotlist.evaluation;

/// The usual measures of a model, each a plain number. `NaN` where a measure is not defined.
///
/// The first four judge a list of all leads with a chance of at least one half, the others the chances
/// themselves.
///
/// @param accuracy share of leads rightly called or rightly left out
/// @param precision share of called leads that bought; `NaN` if no lead reaches one half
/// @param recall share of buyers called; `NaN` without buyers
/// @param f1 harmonic mean of precision and recall
/// @param rocAuc how often a buyer has a better chance than a non-buyer, ties counted one half; `NaN` if all
///     leads bought or none did
/// @param averagePrecision mean precision over the buyers, best chance first, equal chances as one step
///     (`Σ (Rₙ − Rₙ₋₁) Pₙ`); `NaN` without buyers
/// @param logLoss mean of `−ln p` over what happened, in nats, p kept 1e-15 away from 0 and 1
/// @param brier mean squared distance of the chances from what happened, 0 or 1
/// @param calibrationError mean distance between promised and happened over ten equal bins of chance (ECE)
/// @param liftTop10 rate of buyers in the best tenth divided by the rate of all, equal chances in their own
///     order; `NaN` without buyers
public record Metrics(
        double accuracy,
        double precision,
        double recall,
        double f1,
        double rocAuc,
        double averagePrecision,
        double logLoss,
        double brier,
        double calibrationError,
        double liftTop10) {

    private static final double THRESHOLD = 0.5;

    /// Keeps the log loss of a wrong certainty finite.
    private static final double NEVER_CERTAIN = 1e-15;

    /// Measures predictions; every measure of none is `NaN`.
    public static Metrics of(Predictions predictions) {
        ConfusionMatrix matrix = ConfusionMatrix.at(THRESHOLD, predictions);
        Ranking ranking = predictions.ranking();
        return new Metrics(
                matrix.accuracy(),
                matrix.precision(),
                matrix.recall(),
                matrix.f1(),
                rocAuc(ranking),
                averagePrecision(ranking),
                logLoss(predictions),
                brier(predictions),
                CalibrationCurve.of(predictions).error(),
                liftTop10(ranking));
    }

    /// The same but for the ROC AUC, such as the mean over folds that were ranked apart.
    public Metrics withRocAuc(double other) {
        return new Metrics(
                accuracy, precision, recall, f1, other, averagePrecision, logLoss, brier, calibrationError, liftTop10);
    }

    /// Counts pairs of a buyer and a non-buyer in whole halves, so that nothing is rounded before the end.
    static double rocAuc(Ranking ranking) {
        long positives = ranking.positives();
        long negatives = ranking.size() - positives;
        long halves = 0;
        for (int group = 0; group < ranking.groups(); group++) {
            int buyers = ranking.buyers(group) - ranking.buyers(group - 1);
            int others = ranking.calls(group) - ranking.calls(group - 1) - buyers;
            long worse = negatives - ranking.calls(group) + ranking.buyers(group);
            halves += buyers * (2 * worse + others);
        }
        return halves / (2.0 * positives * negatives);
    }

    static double averagePrecision(Ranking ranking) {
        double sum = 0;
        for (int group = 0; group < ranking.groups(); group++) {
            double buyers = ranking.buyers(group);
            sum += (buyers - ranking.buyers(group - 1)) * buyers / ranking.calls(group);
        }
        return sum / ranking.positives();
    }

    private static double logLoss(Predictions predictions) {
        double sum = 0;
        for (int i = 0; i < predictions.size(); i++) {
            double chance = Math.clamp(predictions.probability(i), NEVER_CERTAIN, 1 - NEVER_CERTAIN);
            sum -= Math.log(predictions.label(i) ? chance : 1 - chance);
        }
        return sum / predictions.size();
    }

    private static double brier(Predictions predictions) {
        double sum = 0;
        for (int i = 0; i < predictions.size(); i++) {
            double miss = predictions.probability(i) - (predictions.label(i) ? 1 : 0);
            sum += miss * miss;
        }
        return sum / predictions.size();
    }

    private static double liftTop10(Ranking ranking) {
        int calls = Math.min(ranking.size(), Math.max(1, (int) Math.rint(0.1 * ranking.size())));
        double rate = (double) ranking.buyersInOrder(calls) / calls;
        return rate * ranking.size() / ranking.positives();
    }
}
