package app.hotlist.evaluation;

import java.util.List;

/// The share of leads called, best first (x), against the share of all buyers found (y).
///
/// Where a list ends among leads of equal chance, their buyers count by expectation, as if they were
/// shuffled: then the curve is a straight line, and chance is the diagonal exactly.
public final class GainsCurve {

    private final Ranking ranking;
    private final List<Point> points;

    private GainsCurve(Ranking ranking, List<Point> points) {
        this.ranking = ranking;
        this.points = points;
    }

    public static GainsCurve of(Predictions predictions) {
        Ranking ranking = predictions.ranking();
        double leads = ranking.size();
        double positives = ranking.positives();
        List<Point> points = positives == 0
                ? List.of()
                : ranking.points((calls, _) -> calls / leads, (_, buyers) -> buyers / positives);
        return new GainsCurve(ranking, points);
    }

    /// At most about 500 points, from (0, 0) to (1, 1); empty without buyers.
    public List<Point> points() {
        return points;
    }

    /// The area under the whole curve; 0.5 is chance; `NaN` without buyers.
    public double area() {
        double sum = 0;
        for (int group = 0; group < ranking.groups(); group++) {
            double calls = ranking.calls(group) - ranking.calls(group - 1);
            sum += calls * (ranking.buyers(group) + ranking.buyers(group - 1)) / 2;
        }
        return sum / ranking.size() / ranking.positives();
    }

    /// How many buyers the best leads are: the expected number, whole unless the last place is shared by leads
    /// of equal chance.
    ///
    /// @param calls length of the list; more than there are leads counts as all of them
    public double buyersIn(int calls) {
        return ranking.buyersExpected(Math.min(calls, ranking.size()));
    }

    /// How many buyers as many leads are that were picked blindly; `NaN` without leads.
    ///
    /// @param calls length of the list; more than there are leads counts as all of them
    public double buyersByChance(int calls) {
        return (double) Math.min(calls, ranking.size()) * ranking.positives() / ranking.size();
    }

    /// The share of all buyers among the best leads; `NaN` without buyers.
    ///
    /// @param share of leads called, in [0, 1]; rounded to whole leads
    public double buyersReached(double share) {
        int calls = (int) Math.round(share * ranking.size());
        return ranking.buyersExpected(calls) / ranking.positives();
    }
}
