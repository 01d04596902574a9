package app.hotlist.evaluation;

/// What a call list caught and missed, in leads.
///
/// @param truePositive called and bought
/// @param falsePositive called in vain
/// @param trueNegative rightly left out
/// @param falseNegative left out, but would have bought
public record ConfusionMatrix(long truePositive, long falsePositive, long trueNegative, long falseNegative) {

    public ConfusionMatrix {
        if (truePositive < 0 || falsePositive < 0 || trueNegative < 0 || falseNegative < 0) {
            throw new IllegalArgumentException("negative count: tp %d, fp %d, tn %d, fn %d"
                    .formatted(truePositive, falsePositive, trueNegative, falseNegative));
        }
    }

    /// Calls every lead whose chance is at least the threshold.
    public static ConfusionMatrix at(double threshold, Predictions predictions) {
        int calls = predictions.ranking().callsFrom(threshold);
        return called(calls, predictions.ranking().buyersInOrder(calls), predictions);
    }

    /// Calls the best leads, all of them if there are fewer.
    ///
    /// Where the last place is shared by leads of equal chance, their buyers count by expectation, rounded:
    /// the same number that [GainsCurve#buyersIn] gives.
    public static ConfusionMatrix top(int calls, Predictions predictions) {
        int possible = Math.min(calls, predictions.size());
        return called(possible, Math.round(predictions.ranking().buyersExpected(possible)), predictions);
    }

    private static ConfusionMatrix called(long calls, long buyers, Predictions predictions) {
        long missed = predictions.positives() - buyers;
        return new ConfusionMatrix(buyers, calls - buyers, predictions.size() - calls - missed, missed);
    }

    /// How many leads are called.
    public long called() {
        return truePositive + falsePositive;
    }

    /// How many leads there are in all.
    public long total() {
        return truePositive + falsePositive + trueNegative + falseNegative;
    }

    /// The share of leads rightly called or rightly left out; `NaN` without leads.
    public double accuracy() {
        return (double) (truePositive + trueNegative) / total();
    }

    /// The share of called leads that bought; `NaN` if nobody is called.
    public double precision() {
        return (double) truePositive / called();
    }

    /// The share of buyers that are called; `NaN` without buyers.
    public double recall() {
        return (double) truePositive / (truePositive + falseNegative);
    }

    /// The harmonic mean of precision and recall; `NaN` if nobody is called and nobody bought.
    public double f1() {
        return 2.0 * truePositive / (2 * truePositive + falsePositive + falseNegative);
    }
}
