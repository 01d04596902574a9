package app.hotlist.model;

/// Where to look at a polynomial between 0 and 1, and how much each place counts, so that the weighted sum is
/// its integral: exact up to the degree 2 n − 1 for n places (Gauss and Legendre).
///
/// @param at rising, none of them 0 or 1
/// @param weights add up to 1
@SuppressWarnings("ArrayRecordComponent") // package-private and never compared
record GaussPoints(double[] at, double[] weights) {

    private static final int NEWTON_STEPS = 100;

    /// @param count of places, at least 1
    static GaussPoints of(int count) {
        double[] at = new double[count];
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            double x = -Math.cos(Math.PI * (i + 0.75) / (count + 0.5)); // near the zero on [−1, 1]
            double slope = 1;
            for (int step = 0; step < NEWTON_STEPS; step++) {
                double[] polynomial = legendre(count, x);
                slope = polynomial[1];
                double next = x - polynomial[0] / slope;
                if (next == x) {
                    break;
                }
                x = next;
            }
            at[i] = (x + 1) / 2;
            weights[i] = 1 / ((1 - x * x) * slope * slope);
        }
        return new GaussPoints(at, weights);
    }

    /// The value and the slope of Legendre's polynomial of that degree.
    private static double[] legendre(int degree, double x) {
        double before = 1;
        double value = x;
        for (int k = 2; k <= degree; k++) {
            double next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
            before = value;
            value = next;
        }
        return new double[] {value, degree * (x * value - before) / (x * x - 1)};
    }
}
