package app.hotlist.chart;

import app.hotlist.base.Texts;
import app.hotlist.evaluation.CalibrationCurve;
import app.hotlist.evaluation.CallOrder;
import app.hotlist.evaluation.GainsCurve;
import app.hotlist.evaluation.LiftCurve;
import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.PrecisionRecallCurve;
import app.hotlist.evaluation.TopDifference;
import java.util.Comparator;
import java.util.List;

/// What the charts show, each in one sentence. [#undefined()] where there is nothing to show.
public final class ChartSentences {

    /// The share of leads whose calling the sentence under the gains speaks of.
    private static final double A_QUARTER = 0.25;

    /// The promise that the sentence under the calibration speaks of, or the one nearest to it.
    private static final double A_PROMISE = 0.7;

    /// A promise made to fewer leads than this is not worth a sentence.
    private static final long ENOUGH = 30;

    /// The share of buyers that the sentence under precision and recall speaks of.
    private static final double MOST = 0.8;

    private ChartSentences() {}

    /// "Calling the best 25 % of leads reaches 61 % of all buyers."
    public static String gains(Series series) {
        double reached = GainsCurve.of(series.predictions()).buyersReached(A_QUARTER);
        return Double.isNaN(reached) ? undefined() : Texts.get("chart.gains.sentence", A_QUARTER, reached);
    }

    /// "Of a buyer and another lead, it puts the buyer first in 88 of 100 cases (AUC .884; chance: 50)."
    public static String roc(Series series) {
        double area = Metrics.of(series.predictions()).rocAuc();
        return Double.isNaN(area) ? undefined() : Texts.get("chart.roc.sentence", 100 * area, area);
    }

    /// "To find 80 % of the buyers, 72 of 100 calls succeed; of blind calls 38 would."
    public static String precisionRecall(Series series) {
        PrecisionRecallCurve curve = PrecisionRecallCurve.of(series.predictions());
        return curve.points().stream()
                .filter(point -> point.x() >= MOST)
                .findFirst()
                .map(point -> Texts.get("chart.pr.sentence", MOST, 100 * point.y(), 100 * curve.baseRate()))
                .orElseGet(ChartSentences::undefined);
    }

    /// "The best tenth buys 2.4 times as often as the average lead."
    public static String lift(Series series) {
        List<LiftCurve.Tenth> tenths = LiftCurve.of(series.predictions()).tenths();
        return series.predictions().positives() == 0
                ? undefined()
                : Texts.get("chart.lift.sentence", tenths.getFirst().lift());
    }

    /// "Promised 70 %, happened 68 %." Of the bin nearest to 70 % that has leads enough, or any.
    public static String calibration(Series series) {
        List<CalibrationCurve.Bin> bins =
                CalibrationCurve.of(series.predictions()).bins();
        return bins.stream()
                .min(Comparator.comparing((CalibrationCurve.Bin bin) -> bin.rows() < ENOUGH)
                        .thenComparing(bin -> Math.abs(bin.predicted() - A_PROMISE)))
                .map(bin -> Texts.get("chart.calibration.sentence", bin.predicted(), bin.happened()))
                .orElseGet(ChartSentences::undefined);
    }

    /// "Time on website counts most: 31 % of all that moves the chance."
    ///
    /// @param bars the importance of each column as a share, the strongest first
    public static String importance(List<Bar> bars) {
        return bars.isEmpty()
                ? undefined()
                : Texts.get(
                        "chart.importance.sentence",
                        bars.getFirst().title(),
                        bars.getFirst().value());
    }

    /// "From 38 % for the average lead to 86 % for this one."
    ///
    /// @param average the average lead's chance, in [0, 1]
    /// @param chance this lead's chance, in [0, 1]
    public static String waterfall(double average, double chance) {
        return Texts.get("chart.waterfall.sentence", average, chance);
    }

    /// "Boosted trees found 191 buyers in the best 200 leads; chance would have found 77."
    ///
    /// @param calls length of the list; more than there are leads counts as all of them
    public static String verdict(Series best, int calls) {
        CallOrder order = CallOrder.of(best.predictions());
        int possible = Math.min(calls, order.size());
        return possible == 0
                ? undefined()
                : Texts.get(
                        "chart.verdict.sentence",
                        best.title(),
                        Math.round(order.buyersIn(possible)),
                        possible,
                        Math.round(order.buyersByChance(possible)));
    }

    /// "Logistic regression did no worse (difference 1 ± 4): either will do." Or how much worse it clearly did.
    ///
    /// @param second the title of the other model
    /// @param difference the buyers of the best model less those of the second
    public static String second(String second, TopDifference difference) {
        String key;
        if (!difference.clear()) {
            key = "chart.verdict.equal";
        } else {
            key = difference.difference() > 0 ? "chart.verdict.fewer" : "chart.verdict.more";
        }
        return Texts.get(
                key, second, Math.round(Math.abs(difference.difference())), (long) Math.ceil(difference.band()));
    }

    /// What stands in place of a sentence where there are no buyers or no leads to speak of.
    public static String undefined() {
        return Texts.get("chart.undefined");
    }
}
