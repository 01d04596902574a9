package app.hotlist.evaluation;

/// Where a figure would mostly lie for other leads of the same kind: a 95 % interval.
///
/// How each is made:
/// - shares (precision, recall, accuracy, the buyers in a list): E. B. Wilson, "Probable Inference, the Law of
///   Succession, and Statistical Inference", Journal of the American Statistical Association 22, 1927; advised by Brown,
///   Cai and DasGupta, "Interval Estimation for a Binomial Proportion", Statistical Science 16, 2001;
/// - F1: it rises with the share `TP / (TP + FP + FN)` (Hand, Christen and Kirielle, "F*: an interpretable
///   transformation of the F-measure", Machine Learning 110, 2021), so it is Wilson's interval of that share, carried over;
/// - ROC AUC: DeLong, DeLong and Clarke-Pearson, "Comparing the Areas under Two or More Correlated Receiver Operating
///   Characteristic Curves", Biometrics 44, 1988;
/// - average precision: on the logit scale, after Boyd, Eng and Page, "Area under the Precision-Recall Curve: Point
///   Estimates and Confidence Intervals", ECML PKDD 2013;
/// - Brier: a mean of independent squares, by its standard error.
///
/// @param low `NaN` where the figure is not defined
/// @param high not below `low`
public record Interval(double low, double high) {

    /// How many standard deviations to both sides hold 95 % of a normal distribution.
    static final double WIDTH_95 = 1.96;

    /// Nothing can be told.
    static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    public Interval {
        if (low > high) {
            throw new IllegalArgumentException("%s is above %s".formatted(low, high));
        }
    }

    /// The interval of a share by Wilson's formula.
    ///
    /// @param hits how many of the cases, not necessarily whole
    /// @param cases how many there are; without any the interval is undefined
    public static Interval ofShare(double hits, double cases) {
        if (!(cases > 0)) {
            return NONE;
        }
        double share = hits / cases;
        double square = WIDTH_95 * WIDTH_95;
        double middle = (share + square / (2 * cases)) / (1 + square / cases);
        double half = WIDTH_95
                / (1 + square / cases)
                * Math.sqrt(share * (1 - share) / cases + square / (4 * cases * cases));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /// The buyers in the best leads: of as many other leads, so many would buy.
    ///
    /// @param calls length of the list; more than there are leads counts as all of them
    public static Interval ofBuyersIn(int calls, Predictions predictions) {
        int possible = Math.min(calls, predictions.size());
        double buyers = predictions.ranking().buyersExpected(possible);
        Interval share = ofShare(buyers, possible);
        return new Interval(share.low * possible, share.high * possible);
    }

    /// A figure with so large a standard error, kept within [0, 1].
    static Interval around(double figure, double error) {
        return Double.isNaN(figure) || Double.isNaN(error)
                ? NONE
                : new Interval(Math.max(0, figure - WIDTH_95 * error), Math.min(1, figure + WIDTH_95 * error));
    }

    /// Half the width: what stands after ±; `NaN` where the figure is not defined.
    public double half() {
        return (high - low) / 2;
    }
}
