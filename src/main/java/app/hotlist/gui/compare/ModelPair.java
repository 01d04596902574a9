package app.hotlist.gui.compare;

import app.hotlist.evaluation.Disagreement;
import app.hotlist.evaluation.TopDifference;
import app.hotlist.experiment.Difference;
import app.hotlist.gui.support.Strings;
import app.hotlist.model.ModelSpec;
import java.util.List;
import java.util.Optional;

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

    /// "B finds 11 ± 6 more buyers per 200 calls than A", or that there is no real difference and which is simpler.
    String verdict(TopDifference found) {
        boolean firstBetter = found.difference() >= 0;
        CompareRow better = firstBetter ? first : second;
        CompareRow worse = firstBetter ? second : first;
        long difference = Math.round(Math.abs(found.difference()));
        long band = (long) Math.ceil(found.band());
        if (found.clear()) {
            return Strings.get("compare.pair.better", better.title(), difference, band, found.calls(), worse.title());
        }
        return simpler().isPresent()
                ? Strings.get(
                        "compare.pair.simpler",
                        first.title(),
                        second.title(),
                        difference,
                        band,
                        found.calls(),
                        simpler().get().title())
                : Strings.get("compare.pair.equal", first.title(), second.title(), difference, band, found.calls());
    }

    /// The one of the simpler kind; empty if both are of the same kind, or of kinds that have no order.
    private Optional<CompareRow> simpler() {
        int ofFirst = simplicity(first.run().spec());
        int ofSecond = simplicity(second.run().spec());
        if (ofFirst < 0 || ofSecond < 0 || ofFirst == ofSecond) {
            return Optional.empty();
        }
        return Optional.of(ofFirst < ofSecond ? first : second);
    }

    /// Its place among the sensible kinds, the simplest first; -1 for the others.
    private static int simplicity(ModelSpec spec) {
        return ModelSpec.sensible().stream().map(ModelSpec::id).toList().indexOf(spec.id());
    }
}
