package app.hotlist.evaluation;

import java.util.List;

/// The share of non-buyers called in vain (x) against the share of buyers found (y), from nobody called to
/// everybody.
///
/// @param points at most about 500, from (0, 0) to (1, 1); empty if all leads bought or none did
/// @param area under the whole curve, [Metrics#rocAuc()]; 0.5 is chance; `NaN` if all leads bought or none did
public record RocCurve(List<Point> points, double area) {

    public RocCurve {
        points = List.copyOf(points);
    }

    public static RocCurve of(Predictions predictions) {
        Ranking ranking = predictions.ranking();
        double positives = ranking.positives();
        double negatives = ranking.size() - positives;
        if (positives == 0 || negatives == 0) {
            return new RocCurve(List.of(), Double.NaN);
        }
        List<Point> points =
                ranking.points((calls, buyers) -> (calls - buyers) / negatives, (_, buyers) -> buyers / positives);
        return new RocCurve(points, Metrics.rocAuc(ranking));
    }
}
