package app.hotlist.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;

/// How much a column matters to a model, by up to three measures, and in which direction.
///
/// @param column the column of the file
/// @param share of all points that the model gives to the leads it was trained on, up or down; the shares
///     of all columns add up to 1, or are all 0 for a model that looks at nothing
/// @param helps of a category, the value that raises the chance most, among values with at least 20 leads
/// @param hurts of a category, the value that lowers the chance most, among values with at least 20 leads
/// @param trend of numbers and days, whether more is better
/// @param missed how much ROC AUC the model loses among leads that it had not seen when the column's values
///     are dealt out anew among them, in [-1, 1]; by chance a little below 0; empty where nobody has looked
/// @param gain of all that the questions of the trees gained in training, the share of those that ask for
///     the column, in [0, 1]; empty for other kinds than trees, and where nobody has looked
public record ColumnImportance(
        String column,
        double share,
        Optional<String> helps,
        Optional<String> hurts,
        Trend trend,

        @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<Double> missed,

        @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<Double> gain) {

    public ColumnImportance {
        if (!(share >= 0 && share <= 1 + 1e-9)) {
            throw new IllegalArgumentException("share of " + column + " must be in [0, 1]: " + share);
        }
    }

    /// By its share alone.
    public ColumnImportance(String column, double share, Optional<String> helps, Optional<String> hurts, Trend trend) {
        this(column, share, helps, hurts, trend, Optional.empty(), Optional.empty());
    }

    /// The same with what was found by the other measures.
    public ColumnImportance with(Optional<Double> itsMissed, Optional<Double> itsGain) {
        return new ColumnImportance(column, share, helps, hurts, trend, itsMissed, itsGain);
    }
}
