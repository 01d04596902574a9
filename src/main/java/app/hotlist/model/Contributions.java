package app.hotlist.model;

/// Chances taken apart by column, measured from the model's own starting point.
///
/// For every row, `base` + the sum of its points = its chance.
///
/// @param base the chance the model starts from, before it has looked at anything
/// @param chances per row
/// @param points per row and column
/// @param errors per row the largest standard error of its points; 0 where they are exact
@SuppressWarnings("ArrayRecordComponent") // package-private and never compared
record Contributions(double base, double[] chances, double[][] points, double[] errors) {

    /// Below this the slope of the line between start and chance is not to be measured: floats are too coarse.
    private static final double FLAT = 1e-3;

    /// Exact points.
    Contributions(double base, double[] chances, double[][] points) {
        this(base, chances, points, new double[chances.length]);
    }

    /// Turns log-odds into points of the chance, in their proportions: along the straight line from the
    /// starting point to the row's chance every unit of log-odds is worth the same.
    ///
    /// @param bias log-odds of the starting point
    /// @param logOdds per row and column, what is added to `bias`; becomes the points
    static Contributions ofLogOdds(double bias, double[] chances, double[][] logOdds) {
        double base = sigmoid(bias);
        for (int row = 0; row < chances.length; row++) {
            toPoints(logOdds[row], base, chances[row], chances[row] * (1 - chances[row]));
        }
        return new Contributions(base, chances, logOdds);
    }

    /// Contributions that are points of a chance already, but for rounding.
    static Contributions ofShares(double base, double[] chances, double[][] shares) {
        return estimated(base, chances, shares, new double[chances.length]);
    }

    /// The same with errors.
    ///
    /// @param errors per row the largest standard error of its shares; becomes that of its points
    static Contributions estimated(double base, double[] chances, double[][] shares, double[] errors) {
        for (int row = 0; row < chances.length; row++) {
            errors[row] *= Math.abs(toPoints(shares[row], base, chances[row], 1));
        }
        return new Contributions(base, chances, shares, errors);
    }

    /// The same points stretched to other chances, in their proportions.
    Contributions stretched(double otherBase, double[] otherChances) {
        return estimated(otherBase, otherChances, points, errors);
    }

    /// @param flat what a unit is worth where start and chance are too near to tell
    /// @return what a unit is worth
    private static double toPoints(double[] values, double base, double chance, double flat) {
        double sum = 0;
        double absolute = 0;
        for (double value : values) {
            sum += value;
            absolute += Math.abs(value);
        }
        double slope = Math.abs(sum) > FLAT ? (chance - base) / sum : flat;
        // What rounding left over goes to the columns in proportion to their weight, so that the sum is exact.
        double left = chance - base - slope * sum;
        for (int column = 0; column < values.length; column++) {
            double weight = absolute > 0 ? Math.abs(values[column]) / absolute : 1.0 / values.length;
            values[column] = slope * values[column] + left * weight;
        }
        return slope;
    }

    /// The probability that these log-odds stand for.
    static double sigmoid(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
