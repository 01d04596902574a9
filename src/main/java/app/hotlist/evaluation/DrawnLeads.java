package app.hotlist.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;

/// As many leads as there are, drawn from them again and again with replacement: the resamples of a bootstrap
/// (B. Efron, "Bootstrap Methods: Another Look at the Jackknife", Annals of Statistics 7, 1979).
///
/// Nothing is sorted anew: a lead that was drawn three times stands three times at its place in the ranking.
final class DrawnLeads {

    private static final int HALF = 32;
    private static final long LOW_HALF = (1L << HALF) - 1;

    private final SplittableRandom random;
    private final int[] times;

    /// @param leads how many there are, at least 1
    /// @param seed the same seed draws the same leads
    DrawnLeads(int leads, long seed) {
        random = new SplittableRandom(seed);
        times = new int[leads];
    }

    /// Draws anew. Each random number serves for two leads; the error of a 32-bit number brought into the range of the
    /// leads is below one in four thousand for a million of them.
    void again() {
        Arrays.fill(times, 0);
        for (int i = 0; i + 1 < times.length; i += 2) {
            long bits = random.nextLong();
            draw(bits & LOW_HALF);
            draw(bits >>> HALF);
        }
        if (times.length % 2 == 1) {
            draw(random.nextLong() >>> HALF);
        }
    }

    private void draw(long bits) {
        times[(int) ((bits * times.length) >>> HALF)]++;
    }

    /// How many buyers the best of the drawn leads are; where the last place is shared by leads of equal chance, their
    /// buyers count by expectation.
    ///
    /// @param calls at most as many as there are leads
    /// @param predictions of these leads
    double buyersIn(int calls, Predictions predictions) {
        Ranking ranking = predictions.ranking();
        long called = 0;
        long buyers = 0;
        int rank = 0;
        while (called < calls) {
            long drawn = times[ranking.lead(rank)];
            called += drawn;
            buyers += ranking.buys(rank) * drawn;
            rank++;
        }
        int group = ranking.groupOf(rank);
        long inGroup = 0;
        long buyersInGroup = 0;
        for (int member = ranking.calls(group - 1); member < ranking.calls(group); member++) {
            long drawn = times[ranking.lead(member)];
            inGroup += drawn;
            buyersInGroup += ranking.buys(member) * drawn;
            called -= member < rank ? drawn : 0;
            buyers -= member < rank ? ranking.buys(member) * drawn : 0;
        }
        return inGroup == 0 ? buyers : buyers + buyersInGroup * (double) (calls - called) / inGroup;
    }
}
