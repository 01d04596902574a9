package app.hotlist.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.jspecify.annotations.Nullable;

/// XGBoost's own scoring, for very many leads at once: it uses all cores. Loaded when it is first needed.
///
/// Safe for many threads: every call has a matrix of its own, so that no cached answer is met, and one caller at a
/// time is served.
final class NativeBooster {

    /// XGBoost4J's word for "all trees".
    private static final int ALL = 0;

    /// What is asked of a matrix.
    @FunctionalInterface
    private interface Answer<T> {
        T of(Booster booster, DMatrix matrix) throws XGBoostError;
    }

    private final byte[] model;
    private final float base;

    private @Nullable Booster booster;

    private NativeBooster(byte[] model, float base) {
        this.model = model;
        this.base = base;
    }

    /// None where XGBoost cannot run, or has other sums than one.
    ///
    /// @param model looked through already
    static Optional<NativeBooster> of(byte[] model, Trees trees) {
        return Xgboost.obstacle().isEmpty() && trees.base() != 0
                ? Optional.of(new NativeBooster(model, trees.base()))
                : Optional.empty();
    }

    /// The sums over the trees, the same to the bit as [Trees#sums].
    float[] sums(SparseRows rows) {
        return predict(rows, (loaded, matrix) -> {
            float[][] sums = loaded.predict(matrix, true);
            float[] flat = new float[sums.length];
            for (int row = 0; row < flat.length; row++) {
                flat[row] = sums[row][0];
            }
            return flat;
        });
    }

    /// What every column adds to the sums.
    double[][] parts(SparseRows rows, SourceColumns columns) {
        return predict(rows, (loaded, matrix) -> {
            float[][] byFeature = loaded.predictContrib(matrix, ALL);
            double[][] parts = new double[byFeature.length][columns.size()];
            for (int row = 0; row < parts.length; row++) {
                for (int feature = 0; feature < rows.width(); feature++) {
                    parts[row][columns.of(feature)] += byFeature[row][feature];
                }
            }
            return parts;
        });
    }

    private <T> T predict(SparseRows rows, Answer<T> answer) {
        return Xgboost.call(() -> {
            DMatrix matrix = Xgboost.matrix(rows);
            try {
                // Said here, not worked out there: the logarithm of another library may differ in the last bit.
                float[] bases = new float[rows.count()];
                Arrays.fill(bases, base);
                matrix.setBaseMargin(bases);
                synchronized (this) {
                    return answer.of(loaded(), matrix);
                }
            } finally {
                matrix.dispose();
            }
        });
    }

    private Booster loaded() throws XGBoostError {
        Booster ready = booster;
        if (ready == null) {
            try {
                ready = XGBoost.loadModel(model);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            booster = ready;
        }
        return ready;
    }
}
