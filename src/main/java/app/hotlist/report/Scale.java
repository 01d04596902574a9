package app.hotlist.report;

import app.hotlist.table.LevelCount;
import java.util.List;
import java.util.stream.Stream;

/// The scale of shares on one card: from 0 to a round share that all intervals stay below.
///
/// @param top in (0, 1]
/// @param average share of all leads that bought; `NaN` where no outcome is known
record Scale(double top, double average) {

    private static final double[] TOPS = {0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.75};

    /// Where nothing is said of who bought.
    static final Scale NONE = new Scale(1, Double.NaN);

    static Scale of(double average, List<LevelCount> named, List<LevelCount> rest) {
        double wanted = Stream.concat(named.stream(), rest.stream())
                .filter(level -> level.labelled() > 0)
                .mapToDouble(level -> level.interval().to())
                .reduce(average, Math::max);
        for (double top : TOPS) {
            if (wanted <= top) {
                return new Scale(top, average);
            }
        }
        return new Scale(1, average);
    }

    /// Where a share lies on a line of that length.
    double at(double share, double length) {
        return Math.min(share, top) / top * length;
    }

    boolean hasAverage() {
        return !Double.isNaN(average);
    }
}
