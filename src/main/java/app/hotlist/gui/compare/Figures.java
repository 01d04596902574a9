package app.hotlist.gui.compare;

import app.hotlist.evaluation.Interval;
import app.hotlist.gui.support.Strings;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;

/// Figures with what stands after ±, as the locale writes them; "–" where a figure is not defined.
final class Figures {

    private static final double TENTHS_UP_TO = 10;
    private static final double MILLIS = 1_000;

    /// What a nought before the separator takes, of a figure and of what stands after ±.
    private static final double NOUGHTS = 16;

    private final boolean noughts;
    private final DecimalFormat thousandths;
    private final DecimalFormat hundredths;
    private final DecimalFormat tenths;
    private final DecimalFormat whole;
    private final DecimalFormat signed;

    Figures() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT));
        noughts = symbols.getDecimalSeparator() != '.'; // statistics leave the nought out before a point only
        thousandths = new DecimalFormat(noughts ? "0.000" : ".000", symbols);
        hundredths = new DecimalFormat(noughts ? "0.00" : ".00", symbols);
        tenths = new DecimalFormat("0.0", symbols);
        whole = new DecimalFormat("#,##0", symbols);
        signed = new DecimalFormat("+#,##0;−#,##0", symbols);
    }

    /// How much wider figures are than those that begin with a point, in pixels.
    double moreRoom() {
        return noughts ? NOUGHTS : 0;
    }

    /// Nothing.
    static String none(Object ignored) {
        return "";
    }

    String thousandths(double figure, double half) {
        return with(thousandths, figure, half);
    }

    String hundredths(double figure, double half) {
        return with(hundredths, figure, half);
    }

    /// A whole number with its interval; half of that at least 1 where it has a width.
    String whole(long figure, Interval interval) {
        double half = interval.half();
        return with(whole, (double) figure, half > 0 ? Math.ceil(half) : half);
    }

    private static String with(DecimalFormat format, double figure, double half) {
        if (Double.isNaN(figure)) {
            return Strings.get("compare.undefined");
        }
        return Double.isNaN(half)
                ? format.format(figure)
                : Strings.get("compare.plus-minus", format.format(figure), format.format(half));
    }

    String seconds(Duration took) {
        double seconds = took.toMillis() / MILLIS;
        return Strings.get("compare.seconds", seconds < TENTHS_UP_TO ? tenths.format(seconds) : whole.format(seconds));
    }

    String whole(double figure) {
        return whole.format(Math.round(figure)); // else "-0" would stand for what is hardly below 0
    }

    /// A whole number with its sign; 0 has none.
    String signed(double figure) {
        long rounded = Math.round(figure);
        return rounded == 0 ? whole.format(0) : signed.format(rounded);
    }
}
