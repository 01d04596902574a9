package app.hotlist.scoring;

import app.hotlist.base.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How the leads of a list moved since their last exports.
public final class Trends {

    private final Map<Integer, Trend> ofRow = new HashMap<>();
    private final int leads;

    private Trends(int leads) {
        this.leads = leads;
    }

    /// Compares each lead with the newest export that has it.
    ///
    /// @param now of the list, in the order of its ranks
    static Trends of(ScoredList list, FormerScores now, FormerLeads former) {
        Trends trends = new Trends(list.size());
        for (int rank = 0; rank < now.size(); rank++) {
            int row = list.row(rank);
            former.move(now, rank).ifPresent(move -> trends.ofRow.put(row, move.trend()));
        }
        return trends;
    }

    /// How the lead in that row of the file moved; empty if no former export has it.
    public Optional<Trend> of(int row) {
        return Optional.ofNullable(ofRow.get(row));
    }

    /// What the column "Trend" says of that row.
    String sign(int row) {
        return of(row).map(trend -> trend.way().sign()).orElseGet(() -> Texts.get("scoring.trend.new"));
    }

    /// Such as "Since the last export 12 leads went up, 30 down, 400 stayed, 58 are new."
    String words() {
        return Texts.get(
                "scoring.trend.summary",
                count(Trend.Way.UP),
                count(Trend.Way.DOWN),
                count(Trend.Way.SAME),
                leads - ofRow.size());
    }

    private long count(Trend.Way way) {
        return ofRow.values().stream().filter(trend -> trend.way() == way).count();
    }
}
