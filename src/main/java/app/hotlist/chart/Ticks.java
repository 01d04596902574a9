package app.hotlist.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnit;
import org.jfree.chart.axis.TickUnitSource;

/// Where an axis has its numbers: at 1, 2 or 5 times a power of ten, and not as close as they would fit.
///
/// @param percent whether shares are written in percent
record Ticks(boolean percent) implements TickUnitSource {

    /// How many numbers would fit where there is one.
    private static final double ROOM = 2.5;

    private static final double[] STEPS = {1, 2, 5, 10};

    @Override
    public TickUnit getLargerTickUnit(TickUnit unit) {
        return unit(unit.getSize() * 1.01);
    }

    @Override
    public TickUnit getCeilingTickUnit(TickUnit unit) {
        return unit(unit.getSize());
    }

    @Override
    public TickUnit getCeilingTickUnit(double size) {
        return unit(size * ROOM);
    }

    /// The smallest that is at least as large.
    private NumberTickUnit unit(double size) {
        double power = Math.pow(10, Math.floor(Math.log10(size)));
        double step = power * 10;
        for (double candidate : STEPS) {
            if (candidate * power >= size * (1 - 1e-9)) {
                step = candidate * power;
                break;
            }
        }
        return of(step);
    }

    /// A number at each such step, with as many decimals as it takes.
    private NumberTickUnit of(double step) {
        int decimals = (int) Math.clamp(Math.ceil(-Math.log10(step) - 1e-9) - (percent ? 2 : 0), 0, 9);
        String digits = (percent ? "0" : "#,##0") + (decimals == 0 ? "" : "." + "0".repeat(decimals));
        return new NumberTickUnit(
                step,
                new DecimalFormat(
                        percent ? digits + "\u00a0%" : digits,
                        DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT))));
    }
}
