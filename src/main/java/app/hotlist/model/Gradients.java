package app.hotlist.model;

import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;

/// What XGBoost is told to learn next, where it is not one of its own objectives.
final class Gradients {

    private final Rounds rounds;
    private final boolean[] labels;
    private final float[] slopes;
    private final float[] curvatures;

    Gradients(Rounds rounds, boolean[] labels) {
        this.rounds = rounds;
        this.labels = labels;
        slopes = new float[labels.length];
        curvatures = rounds.weights(labels);
        float start = start(curvatures, labels);
        for (int row = 0; row < slopes.length; row++) {
            slopes[row] = curvatures[row] * (start - (labels[row] ? 1 : 0));
        }
    }

    /// The weighted share of buyers.
    static float start(float[] weights, boolean[] labels) {
        double buyers = 0;
        double all = 0;
        for (int row = 0; row < labels.length; row++) {
            buyers += labels[row] ? weights[row] : 0;
            all += weights[row];
        }
        return (float) (buyers / all);
    }

    /// Grows one tree.
    void boost(Booster booster, DMatrix matrix, int tree) throws XGBoostError {
        if (rounds.aim() == Rounds.Aim.ADA) {
            reweigh(booster.predict(matrix, true));
        }
        booster.boost(matrix, tree, slopes, curvatures);
    }

    /// @param logOdds twice the sum of the trees so far
    private void reweigh(float[][] logOdds) {
        for (int row = 0; row < slopes.length; row++) {
            double sign = labels[row] ? 1 : -1;
            double weight = Math.exp(-sign * logOdds[row][0] / 2);
            slopes[row] = (float) (-2 * sign * weight);
            curvatures[row] = (float) weight;
        }
    }
}
