package app.hotlist.gui.support;

import java.text.NumberFormat;
import java.util.Locale;

/// Shares and differences of shares as people read them.
public final class Shares {

    private static final double FINE_BELOW = 0.1;
    private static final double NEARLY_ALL = 0.995;
    private static final double FINEST = 0.1;

    /// A figure and its sign stay on one line.
    private static final String PERCENT = "\u00a0%";

    private Shares() {}

    /// In whole percent, such as `96 %`; `–` where it is not known.
    public static String percent(double share) {
        return Double.isNaN(share) ? "–" : Math.round(share * 100) + PERCENT;
    }

    /// With one decimal where whole percent say too little, such as `4.2 %`; `–` where it is not known.
    public static String fine(double share) {
        if (Double.isNaN(share) || share == 0 || share >= FINE_BELOW) {
            return percent(share);
        }
        NumberFormat oneDecimal = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
        oneDecimal.setMaximumFractionDigits(1);
        double shown = Math.round(share * 1000) / 10.0;
        return (shown == 0 ? "< " + oneDecimal.format(FINEST) : oneDecimal.format(shown)) + PERCENT;
    }

    /// Of leads that were counted, as fine as above: nearly all are not all, and nearly none not none.
    public static String counted(double share) {
        return share < 1 && share >= NEARLY_ALL ? "> 99" + PERCENT : fine(share);
    }

    /// In whole percentage points without a unit, such as `38`.
    public static String points(double share) {
        return Long.toString(Math.round(share * 100));
    }

    /// A difference in whole percentage points, such as `+31`, or `−3` with a true minus sign.
    public static String difference(double points) {
        long whole = Math.round(points * 100);
        return whole < 0 ? "−" + -whole : "+" + whole;
    }
}
