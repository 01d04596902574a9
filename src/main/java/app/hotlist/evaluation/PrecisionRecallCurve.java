package app.hotlist.evaluation;

import java.util.List;

/// The share of buyers found (x, recall) against the share of called leads that bought (y, precision).
///
/// @param points at most about 500, by rising x; the first stands at x = 0 with the precision of the best
///     leads, because none is defined where nobody is called; empty without buyers
/// @param area the average precision, [Metrics#averagePrecision()]; chance has the base rate; `NaN` without
///     buyers
/// @param baseRate the share of all leads that bought: the precision of chance, at every recall
public record PrecisionRecallCurve(List<Point> points, double area, double baseRate) {

    public PrecisionRecallCurve {
        points = List.copyOf(points);
    }

    public static PrecisionRecallCurve of(Predictions predictions) {
        Ranking ranking = predictions.ranking();
        double positives = ranking.positives();
        if (positives == 0) {
            return new PrecisionRecallCurve(List.of(), Double.NaN, predictions.baseRate());
        }
        double best = (double) ranking.buyers(0) / ranking.calls(0);
        List<Point> points = ranking.points(
                (_, buyers) -> buyers / positives, (calls, buyers) -> calls == 0 ? best : (double) buyers / calls);
        return new PrecisionRecallCurve(points, Metrics.averagePrecision(ranking), predictions.baseRate());
    }
}
