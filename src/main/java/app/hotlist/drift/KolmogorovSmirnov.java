package app.hotlist.drift;

import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;

/// The Kolmogorov–Smirnov test of two samples, two-sided: do two columns of numbers have the same distribution?
///
/// @param statistic the largest distance of the two cumulative distributions, in [0, 1]
/// @param p how likely so large a distance is by chance; exact for small samples, else asymptotic; where numbers occur
///     more than once, rather too large than too small
public record KolmogorovSmirnov(double statistic, double p) {

    /// Compares two samples.
    ///
    /// @param then at least two numbers, none `NaN`, in any order
    /// @param now the same
    /// @throws IllegalArgumentException if a sample is smaller
    public static KolmogorovSmirnov of(double[] then, double[] now) {
        KolmogorovSmirnovTest.TwoResult result =
                KolmogorovSmirnovTest.withDefaults().test(then, now);
        return new KolmogorovSmirnov(result.getStatistic(), result.getPValue());
    }
}
