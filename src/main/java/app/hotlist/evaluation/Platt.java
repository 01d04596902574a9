package app.hotlist.evaluation;

/// An S-shaped curve: `1 / (1 + exp(-(slope · score + offset)))`.
///
/// J. Platt, _Probabilistic outputs for support vector machines_, 1999, fitted by Newton's method as in H.-T. Lin,
/// C.-J. Lin and R. Weng, _A note on Platt's probabilistic outputs for support vector machines_, Machine
/// Learning 68, 2007. Platt's own smoothing of the targets is kept: buyers count as `(n₊ + 1) / (n₊ + 2)`, others as
/// `1 / (n₋ + 2)`, so that no lead is quite certain.
///
/// As a [Calibrator] it takes the log-odds of a chance for the score: slope 1 and offset 0 change nothing.
///
/// @param slope above 0 as a calibrator
public record Platt(double slope, double offset) implements Calibrator {

    /// Chances nearer to 0 or 1 are taken for these: log-odds must be finite.
    private static final double LEAST = 1e-12;

    private static final int MOST_STEPS = 100;

    /// Added to the curvatures, so that they can always be divided by.
    private static final double RIDGE = 1e-12;

    private static final double PRECISE_ENOUGH = 1e-7;

    public Platt {
        if (!(Double.isFinite(slope) && Double.isFinite(offset))) {
            throw new IllegalArgumentException("no curve: %s, %s".formatted(slope, offset));
        }
    }

    /// Fits the curve to the log-odds of chances; [Calibrator.None] where it would turn the ranking round.
    static Calibrator fit(Predictions predictions) {
        double[] logOdds = new double[predictions.size()];
        boolean[] labels = new boolean[predictions.size()];
        for (int i = 0; i < logOdds.length; i++) {
            logOdds[i] = logOdds(predictions.probability(i));
            labels[i] = predictions.label(i);
        }
        Platt curve = fit(logOdds, labels);
        return curve.slope() > 0 ? curve : new None();
    }

    /// Fits the curve to any scores.
    ///
    /// @param scores finite, one per lead
    /// @param labels whether each of them bought
    public static Platt fit(double[] scores, boolean[] labels) {
        int bought = 0;
        for (boolean label : labels) {
            bought += label ? 1 : 0;
        }
        double high = (bought + 1.0) / (bought + 2.0);
        double low = 1.0 / (labels.length - bought + 2.0);
        double[] targets = new double[labels.length];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = labels[i] ? high : low;
        }
        Platt curve = new Platt(0, Math.log((bought + 1.0) / (labels.length - bought + 1.0)));
        double loss = curve.loss(scores, targets);
        for (int step = 0; step < MOST_STEPS; step++) {
            Platt next = curve.newton(scores, targets, loss);
            double now = next.loss(scores, targets);
            boolean done = !(now < loss - PRECISE_ENOUGH * (1 + Math.abs(loss)) * 1e-3);
            curve = now <= loss ? next : curve;
            loss = Math.min(now, loss);
            if (done) {
                break;
            }
        }
        return curve;
    }

    /// One step of Newton's method, shortened until the loss falls.
    private Platt newton(double[] scores, double[] targets, double loss) {
        double slopeSlope = RIDGE;
        double offsetOffset = RIDGE;
        double slopeOffset = 0;
        double slopes = 0;
        double offsets = 0;
        for (int i = 0; i < scores.length; i++) {
            double chance = sigmoid(slope * scores[i] + offset);
            double weight = chance * (1 - chance);
            double off = chance - targets[i];
            slopeSlope += scores[i] * scores[i] * weight;
            offsetOffset += weight;
            slopeOffset += scores[i] * weight;
            slopes += scores[i] * off;
            offsets += off;
        }
        double determinant = slopeSlope * offsetOffset - slopeOffset * slopeOffset;
        double bySlope = -(offsetOffset * slopes - slopeOffset * offsets) / determinant;
        double byOffset = -(slopeSlope * offsets - slopeOffset * slopes) / determinant;
        for (double length = 1; length > 1e-10; length /= 2) {
            double newSlope = slope + length * bySlope;
            double newOffset = offset + length * byOffset;
            if (Double.isFinite(newSlope) && Double.isFinite(newOffset)) {
                Platt shorter = new Platt(newSlope, newOffset);
                if (shorter.loss(scores, targets) < loss) {
                    return shorter;
                }
            }
        }
        return this;
    }

    /// Cross-entropy, in a form that does not overflow.
    private double loss(double[] scores, double[] targets) {
        double loss = 0;
        for (int i = 0; i < scores.length; i++) {
            double logOdds = slope * scores[i] + offset;
            loss += Math.max(logOdds, 0) - targets[i] * logOdds + Math.log1p(Math.exp(-Math.abs(logOdds)));
        }
        return loss;
    }

    @Override
    public double of(double chance) {
        return ofScore(logOdds(chance));
    }

    /// The chance at a score.
    public double ofScore(double score) {
        return sigmoid(slope * score + offset);
    }

    private static double logOdds(double chance) {
        double inside = Math.clamp(chance, LEAST, 1 - LEAST);
        return Math.log(inside / (1 - inside));
    }

    private static double sigmoid(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
