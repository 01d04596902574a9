package app.hotlist.cli;

import app.hotlist.evaluation.Metrics;
import java.util.Optional;

/// How well a model did on leads that it had not seen, for JSON; a figure that there is not is null. Other programs
/// read these names: never change one.
record Figures(
        Optional<Double> averagePrecision,
        Optional<Double> accuracy,
        Optional<Double> precision,
        Optional<Double> recall,
        Optional<Double> f1,
        Optional<Double> logLoss,
        Optional<Double> brier) {

    static Figures of(Metrics metrics) {
        return new Figures(
                finite(metrics.averagePrecision()),
                finite(metrics.accuracy()),
                finite(metrics.precision()),
                finite(metrics.recall()),
                finite(metrics.f1()),
                finite(metrics.logLoss()),
                finite(metrics.brier()));
    }

    /// The figure, or nothing where there is none: JSON knows no `NaN`.
    static Optional<Double> finite(double figure) {
        return Double.isFinite(figure) ? Optional.of(figure) : Optional.empty();
    }
}
