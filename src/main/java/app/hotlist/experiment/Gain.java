package app.hotlist.experiment;

import java.util.List;

/// By how much one model is better than another, and how far that may be chance.
///
/// The folds' differences are not independent, since their models learnt from mostly the same leads; their variance is
/// therefore enlarged by the ratio of judged to learnt leads before Student's distribution is asked (the corrected
/// resampled t-test: Nadeau and Bengio, "Inference for the Generalization Error", Machine Learning 52, 2003).
///
/// @param mean the second model's mean figure less the first one's
/// @param band half the width of the 95 % band around it; infinite for a single fold, which cannot say
record Gain(double mean, double band) {

    /// How many deviations to both sides hold 95 % of Student's distribution, by degrees of freedom from 1 to 19.
    private static final double[] WIDTH_95 = {
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120,
        2.110, 2.101, 2.093
    };

    /// @param first the figure of each fold, from 1 to 20 of them
    /// @param second the other model's figures of the same folds
    static Gain of(List<Double> first, List<Double> second) {
        int folds = first.size();
        double mean = 0;
        for (int fold = 0; fold < folds; fold++) {
            mean += (second.get(fold) - first.get(fold)) / folds;
        }
        if (folds == 1) {
            return new Gain(mean, Double.POSITIVE_INFINITY);
        }
        double squares = 0;
        for (int fold = 0; fold < folds; fold++) {
            double stray = second.get(fold) - first.get(fold) - mean;
            squares += stray * stray;
        }
        double variance = squares / (folds - 1) * (1.0 / folds + 1.0 / (folds - 1));
        return new Gain(mean, WIDTH_95[folds - 2] * Math.sqrt(variance));
    }

    /// Whether it is more than chance makes of two equally good models.
    boolean clear() {
        return mean > band;
    }
}
