package app.hotlist.experiment;

import app.hotlist.base.Texts;

/// A column that alone tells buyers apart almost perfectly, and so was most likely filled in after the sale.
///
/// @param column its name
/// @param auc in so many of all pairs of a buyer and another lead it picks the buyer, in [0, 1]
/// @param clue what gives it away
public record Suspect(String column, double auc, Clue clue) {

    /// What about a column gives the outcome away.
    public sealed interface Clue {

        /// One value, or range of values, that nearly all its leads bought with.
        ///
        /// @param value as it is shown
        /// @param rows leads with that value
        /// @param rate share of them that bought, in [0, 1]
        record Value(String value, long rows, double rate) implements Clue {}

        /// That the column is filled in at all.
        ///
        /// @param buyers share of buyers for whom it is filled in, in [0, 1]
        /// @param others share of the other leads for whom it is filled in, in [0, 1]
        record FilledIn(double buyers, double others) implements Clue {}
    }

    /// The suspicion in two sentences: what was seen, and what to ask oneself.
    public String text() {
        long pairs = Math.round(100 * auc);
        return switch (clue) {
            case Clue.Value(String value, long rows, double rate) ->
                Texts.get("experiment.leak.value", column, pairs, value, rate, rows);
            case Clue.FilledIn(double buyers, double others) ->
                Texts.get("experiment.leak.filled-in", column, pairs, buyers, others);
        };
    }
}
