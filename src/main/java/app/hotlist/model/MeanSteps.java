package app.hotlist.model;

/// Means of estimates that are added one after the other, and their standard errors (B. P. Welford,
/// Technometrics 4, 1962).
final class MeanSteps {

    private final double[] means;
    private final double[] squares;
    private int count;

    /// @param columns how many numbers an estimate has
    MeanSteps(int columns) {
        means = new double[columns];
        squares = new double[columns];
    }

    void add(double[] estimate) {
        count++;
        for (int column = 0; column < means.length; column++) {
            double apart = estimate[column] - means[column];
            means[column] += apart / count;
            squares[column] += apart * (estimate[column] - means[column]);
        }
    }

    /// The largest standard error of a mean; infinite before the second estimate.
    double error() {
        if (count < 2) {
            return Double.POSITIVE_INFINITY;
        }
        double most = 0;
        for (double square : squares) {
            most = Math.max(most, square);
        }
        return Math.sqrt(most / (count - 1) / count);
    }

    /// The means, moved so that they add up to what is known of their sum: each the more, the less is known of
    /// it, which is the least that has to be changed.
    double[] addingUpTo(double sum) {
        double left = sum;
        double unknown = 0;
        for (int column = 0; column < means.length; column++) {
            left -= means[column];
            unknown += squares[column];
        }
        double[] moved = new double[means.length];
        for (int column = 0; column < means.length; column++) {
            moved[column] = means[column] + left * (unknown > 0 ? squares[column] / unknown : 1.0 / means.length);
        }
        return moved;
    }
}
