package app.hotlist.model;

import java.util.Arrays;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/// Boosted trees, kept as XGBoost's UBJSON.
///
/// Safe for many threads: every call has a matrix of its own, so that no cached answer is met, and one caller at
/// a time is served, with all cores if it brings many rows.
final class BoostedClassifier implements Classifier {

    static final String MODEL = "classifier.ubj";

    /// XGBoost4J's word for "all trees".
    private static final int ALL = 0;

    /// With fewer rows than these, threads wait for each other longer than they work.
    private static final int WORTH_THREADS = 2_000;

    private static final int AS_MANY_AS_THERE_ARE = 0;

    /// What is asked of a matrix.
    @FunctionalInterface
    private interface Answer<T> {
        T of(DMatrix matrix) throws XGBoostError;
    }

    private final byte[] model;
    private final Booster booster;

    /// Of XGBoost; guarded by `booster`.
    private int threads = AS_MANY_AS_THERE_ARE;

    private BoostedClassifier(byte[] model, Booster booster) {
        this.model = model;
        this.booster = booster;
    }

    /// Takes the model over as bytes, which leaves the training rows behind.
    static BoostedClassifier of(byte[] model, int width) {
        Booster booster = Xgboost.call(() -> XGBoost.loadModel(model));
        long features = Xgboost.call(booster::getNumFeature);
        if (features != width) {
            throw new IllegalArgumentException("trees over %d features, not %d".formatted(features, width));
        }
        return new BoostedClassifier(model, booster);
    }

    static BoostedClassifier read(BundleParts parts, int width) {
        BoosterCheck.check(parts.bytes(MODEL), width);
        return of(parts.bytes(MODEL), width);
    }

    @Override
    public double[] chances(SparseRows rows) {
        if (rows.count() == 0) { // of nothing XGBoost4J makes null
            return new double[0];
        }
        return predict(rows, this::chances);
    }

    @Override
    public Contributions contributions(SparseRows rows, SourceColumns columns) {
        return predict(rows, matrix -> contributions(matrix, columns));
    }

    private <T> T predict(SparseRows rows, Answer<T> answer) {
        return Xgboost.call(() -> {
            DMatrix matrix = Xgboost.matrix(rows);
            try {
                synchronized (booster) {
                    int wanted = rows.count() < WORTH_THREADS ? 1 : AS_MANY_AS_THERE_ARE;
                    if (wanted != threads) {
                        booster.setParam("nthread", wanted);
                        threads = wanted;
                    }
                    return answer.of(matrix);
                }
            } finally {
                matrix.dispose();
            }
        });
    }

    /// From the log-odds, because XGBoost's own probabilities are floats: near 1 they would be all the same.
    private double[] chances(DMatrix matrix) throws XGBoostError {
        float[][] logOdds = booster.predict(matrix, true);
        double[] chances = new double[logOdds.length];
        for (int row = 0; row < chances.length; row++) {
            chances[row] = Contributions.sigmoid(logOdds[row][0]);
        }
        return chances;
    }

    private Contributions contributions(DMatrix matrix, SourceColumns columns) throws XGBoostError {
        double[] chances = chances(matrix);
        float[][] byFeature = booster.predictContrib(matrix, ALL);
        double[][] logOdds = new double[chances.length][columns.size()];
        double bias = 0;
        for (int row = 0; row < logOdds.length; row++) {
            int width = byFeature[row].length - 1;
            for (int feature = 0; feature < width; feature++) {
                logOdds[row][columns.of(feature)] += byFeature[row][feature];
            }
            bias = byFeature[row][width];
        }
        return Contributions.ofLogOdds(bias, chances, logOdds);
    }

    @Override
    public Map<String, byte[]> parts() {
        return Map.of(MODEL, Arrays.copyOf(model, model.length));
    }
}
