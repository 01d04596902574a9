package app.hotlist.model;

import app.hotlist.evaluation.Calibrator;
import java.util.Map;
import java.util.Optional;

/// A classifier whose chances keep their promise: what leaves it is calibrated.
///
/// The calibrator is no part of it in a bundle: it stands on the model's card.
record CalibratedClassifier(Classifier raw, Calibrator calibrator) implements Classifier {

    /// The classifier with its calibrator; itself where there is nothing to calibrate.
    static Classifier of(Classifier raw, Calibrator calibrator) {
        return calibrator instanceof Calibrator.None ? raw : new CalibratedClassifier(raw, calibrator);
    }

    @Override
    public double[] chances(SparseRows rows) {
        return calibrated(raw.chances(rows));
    }

    private double[] calibrated(double[] chances) {
        double[] calibrated = new double[chances.length];
        for (int row = 0; row < calibrated.length; row++) {
            calibrated[row] = calibrator.of(chances[row]);
        }
        return calibrated;
    }

    /// The points keep their proportions, and add up to the calibrated chance.
    @Override
    public Contributions contributions(SparseRows rows, SourceColumns columns) {
        Contributions parts = raw.contributions(rows, columns);
        return parts.stretched(calibrator.of(parts.base()), calibrated(parts.chances()));
    }

    @Override
    public Optional<double[]> gains(int width) {
        return raw.gains(width);
    }

    @Override
    public Classifier without(SparseRows leads, boolean[] compared) {
        Classifier other = raw.without(leads, compared);
        return other == raw ? this : new CalibratedClassifier(other, calibrator);
    }

    @Override
    public int remembered() {
        return raw.remembered();
    }

    @Override
    public Map<String, byte[]> parts() {
        return raw.parts();
    }
}
