package app.hotlist.model;

import app.hotlist.base.Problem;
import app.hotlist.base.UserException;
import java.io.IOException;
import java.util.Optional;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;

/// The door to XGBoost's native library: every call goes through here.
final class Xgboost {

    /// Work that needs the native library.
    @FunctionalInterface
    interface Call<T> {
        T run() throws XGBoostError, IOException;
    }

    static {
        OpenMp.waitAsleep();
    }

    private Xgboost() {}

    /// What keeps XGBoost from running on this computer.
    static Optional<Problem> obstacle() {
        try {
            call(() -> new DMatrix(new float[] {0}, 1, 1, Float.NaN)).dispose();
            return Optional.empty();
        } catch (UserException missing) {
            return Optional.of(missing.problem());
        }
    }

    /// @throws app.hotlist.base.UserException if the native library is missing or cannot start
    /// @throws IllegalStateException if XGBoost refuses what it was given
    static <T> T call(Call<T> call) {
        try {
            return call.run();
        } catch (LinkageError missing) { // of the library itself, and of the class that failed to load it before
            Throwable cause = missing.getCause() == null ? missing : missing.getCause();
            throw ModelProblem.NATIVE_LIBRARY.with("XGBoost", String.valueOf(cause.getMessage()));
        } catch (XGBoostError | IOException failure) {
            throw new IllegalStateException("XGBoost: " + failure.getMessage(), failure);
        }
    }

    /// The rows as XGBoost takes them; what is absent is missing. To be disposed of.
    static DMatrix matrix(SparseRows rows) throws XGBoostError {
        long[] starts = new long[rows.starts().length];
        for (int row = 0; row < starts.length; row++) {
            starts[row] = rows.starts()[row];
        }
        return new DMatrix(starts, rows.indices(), rows.values(), DMatrix.SparseType.CSR, rows.width(), Float.NaN, 0);
    }

    /// The rows with their outcome. To be disposed of.
    static DMatrix matrix(SparseRows rows, boolean[] labels) throws XGBoostError {
        float[] outcome = new float[labels.length];
        for (int row = 0; row < outcome.length; row++) {
            outcome[row] = labels[row] ? 1 : 0;
        }
        DMatrix matrix = matrix(rows);
        matrix.setLabel(outcome);
        return matrix;
    }
}
