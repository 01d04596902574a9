package app.hotlist.gui.compare;

import app.hotlist.evaluation.Disagreement;
import app.hotlist.evaluation.TopDifference;
import app.hotlist.experiment.Difference;
import app.hotlist.gui.support.Strings;
import java.util.List;

/// Two models that are looked at closely: is one really better, in what do they differ, whom do they rank otherwise.
///
/// @param first on the leaderboard further up
/// @param second has judged the same leads
record ModelPair(CompareRow first, CompareRow second) {

    private static final int MOST_LEADS = 100;

    /// What is worth a job.
    ///
    /// @param difference in buyers at the length of the list
    /// @param leads that they rank most differently
    record Findings(TopDifference difference, List<Disagreement> leads) {}

    /// Draws the leads many times and looks at the place of each.
    Findings look(int calls, long seed) {
        return new Findings(
                TopDifference.of(first.run().outOfFold(), second.run().outOfFold(), calls, seed),
                Disagreement.between(first.run().outOfFold(), second.run().outOfFold(), MOST_LEADS));
    }

    /// What is set differently in the two.
    List<Difference> settings() {
        return Difference.between(first.run().spec(), second.run().spec());
    }

    /// "With B you find 11 ± 6 more buyers per 200 calls than with A", or that there is no real difference.
    String verdict(TopDifference found) {
        boolean firstBetter = found.difference() >= 0;
        CompareRow better = firstBetter ? first : second;
        CompareRow worse = firstBetter ? second : first;
        return found.clear()
                ? Strings.get(
                        "compare.pair.better",
                        better.title(),
                        difference(found),
                        band(found),
                        found.calls(),
                        worse.title())
                : Strings.get(
                        "compare.pair.equal",
                        first.title(),
                        second.title(),
                        difference(found),
                        band(found),
                        found.calls());
    }

    /// That there is no real difference, and that the second is simpler.
    String simpler(TopDifference found) {
        return Strings.get(
                "compare.pair.simpler", first.title(), second.title(), difference(found), band(found), found.calls());
    }

    private static long difference(TopDifference found) {
        return Math.round(Math.abs(found.difference()));
    }

    private static long band(TopDifference found) {
        return (long) Math.ceil(found.band());
    }
}
