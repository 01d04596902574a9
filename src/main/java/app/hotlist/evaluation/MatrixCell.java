package app.hotlist.evaluation;

import java.util.stream.IntStream;

/// A cell of a [ConfusionMatrix] of a call list.
public enum MatrixCell {
    /// Called, and bought.
    HIT,
    /// Called in vain.
    VAIN,
    /// Bought, but was not called.
    MISSED,
    /// Rightly left out.
    LEFT;

    /// The leads in this cell, by rank: their positions among the predictions. Of leads of equal chance at the end of
    /// the list the earlier ones are called.
    ///
    /// @param calls length of the list; more than there are leads counts as all of them
    public int[] leads(int calls, Predictions predictions) {
        boolean called = this == HIT || this == VAIN;
        boolean bought = this == HIT || this == MISSED;
        int end = Math.min(calls, predictions.size());
        return IntStream.range(called ? 0 : end, called ? end : predictions.size())
                .map(predictions::atRank)
                .filter(lead -> predictions.label(lead) == bought)
                .toArray();
    }
}
