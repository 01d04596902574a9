package app.hotlist.table;

/// Between which shares the true one most likely lies, given how often something happened.
///
/// @param from lower end, in [0, 1]
/// @param to upper end, in [`from`, 1]
public record Interval(double from, double to) {

    /// The 97.5 % point of the normal distribution: 95 of 100 such intervals hold the true share.
    private static final double Z = 1.959963984540054;

    /// The score interval of 95 % (E. B. Wilson, _Probable Inference, the Law of Succession, and Statistical
    /// Inference_, JASA 22, 1927): unlike share ± error it holds for few rows and for shares near 0 and 1.
    ///
    /// @param hits how often it happened, in [0, `of`]
    /// @param of how often it could have happened; with 0 nothing is known, so the answer is [0, 1]
    public static Interval wilson(long hits, long of) {
        if (hits < 0 || hits > of) {
            throw new IllegalArgumentException("%d of %d is no share".formatted(hits, of));
        }
        if (of == 0) {
            return new Interval(0, 1);
        }
        double share = (double) hits / of;
        double weight = Z * Z / of;
        double centre = (share + weight / 2) / (1 + weight);
        double reach = Z * Math.sqrt(share * (1 - share) / of + weight / (4 * of)) / (1 + weight);
        // The ends are exact where nothing or everything happened, whatever the rounding.
        return new Interval(hits == 0 ? 0 : Math.max(0, centre - reach), hits == of ? 1 : Math.min(1, centre + reach));
    }
}
