package app.hotlist.table;

import java.util.List;

/// What a number column's values look like. Missing ones are left out; without any value all is `NaN`.
///
/// @param deviation population standard deviation
/// @param skewness third standardized moment: 0 if symmetric or constant, positive with a long tail upwards
/// @param zeros rows with the value 0
/// @param histogram a bin per value where there are few; else equal widths over the usual range, the first
///     and the last bin reaching out to the extremes
public record NumberSummary(
        double min,
        double quartile1,
        double median,
        double quartile3,
        double max,
        double mean,
        double deviation,
        double skewness,
        long zeros,
        List<Bin> histogram)
        implements Summary {

    /// How many quartile ranges beyond the quartiles a value is still usual, by Tukey's convention.
    public static final double REACH = 1.5;

    static final NumberSummary NONE = new NumberSummary(
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            0,
            List.of());

    public NumberSummary {
        histogram = List.copyOf(histogram);
    }

    /// The lower end of the usual range: a quartile range times [#REACH] below the lower quartile.
    public double usualFrom() {
        return quartile1 - REACH * (quartile3 - quartile1);
    }

    /// The upper end of the usual range: a quartile range times [#REACH] above the upper quartile.
    public double usualTo() {
        return quartile3 + REACH * (quartile3 - quartile1);
    }
}
