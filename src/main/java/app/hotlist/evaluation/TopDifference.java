package app.hotlist.evaluation;

/// How many buyers one model's best leads hold more than another's, and how far that is chance.
///
/// @param calls length of both lists
/// @param difference buyers of the first list less buyers of the second
/// @param band half the width of its 95 % band: the difference of other leads of the same kind would mostly
///     lie within difference ± band
public record TopDifference(int calls, double difference, double band) {

    private static final int MOST_DRAWS = 1_000;
    private static final int FEWEST_DRAWS = 200;

    /// Keeps a million leads within a few seconds.
    private static final int LEADS_DRAWN = 200_000_000;

    /// Compares two models that judged the same leads: a paired bootstrap over the leads.
    ///
    /// @param calls length of both lists; more than there are leads counts as all of them
    /// @param seed the same seed gives the same band
    /// @throws IllegalArgumentException if the two have not the same leads in the same order
    public static TopDifference of(Predictions first, Predictions second, int calls, long seed) {
        first.checkSameLeads(second);
        int leads = first.size();
        int length = Math.min(calls, leads);
        double difference =
                first.ranking().buyersExpected(length) - second.ranking().buyersExpected(length);
        if (leads == 0) {
            return new TopDifference(length, 0, 0);
        }
        DrawnLeads drawn = new DrawnLeads(leads, seed);
        int draws = Math.clamp(LEADS_DRAWN / leads, FEWEST_DRAWS, MOST_DRAWS);
        double sum = 0;
        double squares = 0;
        for (int draw = 0; draw < draws; draw++) {
            drawn.again();
            double apart = drawn.buyersIn(length, first) - drawn.buyersIn(length, second) - difference;
            sum += apart;
            squares += apart * apart;
        }
        double variance = Math.max(0, squares / draws - (sum / draws) * (sum / draws));
        return new TopDifference(length, difference, Interval.Z * Math.sqrt(variance));
    }

    /// Whether the difference is more than chance would make of two equally good models.
    public boolean clear() {
        return Math.abs(difference) > band;
    }
}
