package app.hotlist.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/// The leads in ten parts, best first, and how often each part bought.
///
/// @param baseRate the share of all leads that bought; `NaN` without leads
/// @param tenths the ten parts, the best first; fewer with fewer than ten leads, because empty parts are left out
public record LiftCurve(double baseRate, List<Tenth> tenths) {

    private static final int PARTS = 10;

    public LiftCurve {
        tenths = List.copyOf(tenths);
    }

    /// One tenth of the leads, give or take one lead.
    ///
    /// @param number 1 for the best tenth, 10 for the worst
    /// @param rows how many leads it has, at least 1
    /// @param rate share of them that bought; expected where equal chances reach into the next tenth
    /// @param lift the rate divided by that of all leads; 1 is chance; `NaN` without buyers
    public record Tenth(int number, long rows, double rate, double lift) {}

    public static LiftCurve of(Predictions predictions) {
        Ranking ranking = predictions.ranking();
        double baseRate = predictions.baseRate();
        List<Tenth> tenths = IntStream.rangeClosed(1, PARTS)
                .mapToObj(number -> tenth(number, ranking, baseRate))
                .filter(tenth -> tenth.rows() > 0)
                .toList();
        return new LiftCurve(baseRate, tenths);
    }

    private static Tenth tenth(int number, Ranking ranking, double baseRate) {
        int from = end(number - 1, ranking);
        int to = end(number, ranking);
        double rate = (ranking.buyersExpected(to) - ranking.buyersExpected(from)) / (to - from);
        return new Tenth(number, to - from, rate, rate / baseRate);
    }

    private static int end(int number, Ranking ranking) {
        return (int) Math.round((double) number * ranking.size() / PARTS);
    }
}
