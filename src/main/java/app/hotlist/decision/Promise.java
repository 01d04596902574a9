package app.hotlist.decision;

import app.hotlist.evaluation.CalibrationCurve;
import app.hotlist.evaluation.CalibrationCurve.Bin;
import app.hotlist.evaluation.Interval;
import app.hotlist.evaluation.Predictions;
import java.util.Comparator;
import java.util.Optional;

/// Whether chances keep what they promise: what happened to leads that were promised about 70 %.
///
/// @param promised their mean chance, in [0, 1]
/// @param happened the share of them that bought
/// @param leads how many they are
public record Promise(double promised, double happened, long leads) {

    private static final double WANTED = 0.7;

    /// A promise made to fewer leads proves nothing.
    private static final long ENOUGH = 30;

    /// So far off is near enough, however many leads prove that it is off.
    private static final double NEAR = 0.05;

    /// The promise nearest to 70 % that was made to leads enough; empty if none was.
    public static Optional<Promise> of(Predictions tested) {
        return CalibrationCurve.of(tested).bins().stream()
                .filter(bin -> bin.rows() >= ENOUGH)
                .min(Comparator.comparingDouble((Bin bin) -> Math.abs(bin.predicted() - WANTED)))
                .map(bin -> new Promise(bin.predicted(), bin.happened(), bin.rows()));
    }

    /// Where the true share lies.
    public Interval band() {
        return Interval.ofShare(Math.round(happened * leads), leads);
    }

    /// Whether it is so near to what happened that nobody need know what chance makes of it.
    public boolean near() {
        return Math.abs(promised - happened) <= NEAR;
    }

    /// Whether it was kept: it is near to what happened, or within what chance makes of it.
    public boolean kept() {
        Interval band = band();
        return near() || (promised >= band.low() && promised <= band.high());
    }
}
