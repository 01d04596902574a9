package app.hotlist.gui.support;

import app.hotlist.base.Texts;
import app.hotlist.evaluation.Interval;
import java.text.DecimalFormat;
import java.time.Duration;

/// The measures of models with what stands after ±, counts and sums, alike on every screen and as the locale writes
/// them; "–" where a figure is not defined.
public final class Figures {

    private static final double TENTHS_UP_TO = 10;
    private static final double MILLIS = 1_000;

    /// What a nought before the separator takes, of a figure and of what stands after ±.
    private static final double NOUGHTS = 16;

    private final DecimalFormat thousandths;
    private final DecimalFormat hundredths;
    private final DecimalFormat tenths;
    private final DecimalFormat whole;
    private final DecimalFormat signed;

    /// In the locale of the moment.
    public Figures() {
        thousandths = Texts.number(".000");
        hundredths = Texts.number(".00");
        tenths = Texts.number("0.0");
        whole = Texts.number("#,##0");
        signed = Texts.number("+#,##0;−#,##0");
    }

    /// How much wider figures are than those that begin with a point, in pixels.
    public double moreRoom() {
        return thousandths.getMinimumIntegerDigits() * NOUGHTS;
    }

    /// Nothing.
    public static String none(Object ignored) {
        return "";
    }

    /// The AUC of a model.
    public String auc(double auc) {
        return auc(auc, Double.NaN);
    }

    /// The AUC of a model with what stands after ±.
    ///
    /// @param half NaN where that is not known
    public String auc(double auc, double half) {
        return thousandths(auc, half);
    }

    /// A measure that is looked at as finely as that.
    public String thousandths(double figure, double half) {
        return with(thousandths, figure, half);
    }

    public String hundredths(double figure, double half) {
        return with(hundredths, figure, half);
    }

    /// A whole number with its interval; half of that at least 1 where it has a width.
    public String whole(long figure, Interval interval) {
        double half = interval.half();
        return with(whole, (double) figure, half > 0 ? Math.ceil(half) : half);
    }

    private static String with(DecimalFormat format, double figure, double half) {
        if (Double.isNaN(figure)) {
            return Strings.get("figure.undefined");
        }
        return Double.isNaN(half)
                ? format.format(figure)
                : Strings.get("figure.plus-minus", format.format(figure), format.format(half));
    }

    public String seconds(Duration took) {
        double seconds = took.toMillis() / MILLIS;
        return Strings.get("figure.seconds", seconds < TENTHS_UP_TO ? tenths.format(seconds) : whole.format(seconds));
    }

    public String whole(double figure) {
        return whole.format(Math.round(figure)); // else "-0" would stand for what is hardly below 0
    }

    /// A whole number with its sign; 0 has none.
    public String signed(double figure) {
        long rounded = Math.round(figure);
        return rounded == 0 ? whole.format(0) : signed.format(rounded);
    }
}
