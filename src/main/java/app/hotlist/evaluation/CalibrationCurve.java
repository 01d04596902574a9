package app.hotlist.evaluation;

import java.util.ArrayList;
import java.util.List;

/// What was promised against what happened, in ten bins of equal width: [0, 0.1), [0.1, 0.2), … [0.9, 1].
///
/// @param bins by rising chance; a bin without leads is left out
public record CalibrationCurve(List<Bin> bins) {

    private static final int BINS = 10;

    public CalibrationCurve {
        bins = List.copyOf(bins);
    }

    /// The leads whose chance falls into one bin.
    ///
    /// @param predicted their mean chance, in [0, 1]
    /// @param happened the share of them that bought
    /// @param rows how many they are, at least 1
    public record Bin(double predicted, double happened, long rows) {}

    /// In which bin a chance is, from 0 to 9.
    ///
    /// @param chance in [0, 1]
    public static int binOf(double chance) {
        return Math.min(BINS - 1, (int) (chance * BINS));
    }

    public static CalibrationCurve of(Predictions predictions) {
        double[] promised = new double[BINS];
        long[] bought = new long[BINS];
        long[] rows = new long[BINS];
        for (int i = 0; i < predictions.size(); i++) {
            int bin = binOf(predictions.probability(i));
            promised[bin] += predictions.probability(i);
            bought[bin] += predictions.label(i) ? 1 : 0;
            rows[bin]++;
        }
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            if (rows[bin] > 0) {
                bins.add(new Bin(promised[bin] / rows[bin], (double) bought[bin] / rows[bin], rows[bin]));
            }
        }
        return new CalibrationCurve(bins);
    }

    /// The mean distance between promised and happened over all leads, in [0, 1]; `NaN` without leads.
    ///
    /// Known as the expected calibration error (ECE).
    public double error() {
        double sum = 0;
        long rows = 0;
        for (Bin bin : bins) {
            sum += bin.rows() * Math.abs(bin.predicted() - bin.happened());
            rows += bin.rows();
        }
        return sum / rows;
    }
}
