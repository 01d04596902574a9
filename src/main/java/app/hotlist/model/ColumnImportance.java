package app.hotlist.model;

import java.util.Optional;

/// How much a column matters to a model, over the leads it was trained on.
///
/// @param column the column of the file
/// @param share of all points that the model gives, up or down; the shares of all columns add up to 1, or are
///     all 0 for a model that looks at nothing
/// @param helps of a category, the value that raises the chance most, among values with at least 20 leads
/// @param hurts of a category, the value that lowers the chance most, among values with at least 20 leads
/// @param trend of numbers and days, whether more is better
public record ColumnImportance(
        String column, double share, Optional<String> helps, Optional<String> hurts, Trend trend) {

    public ColumnImportance {
        if (!(share >= 0 && share <= 1 + 1e-9)) {
            throw new IllegalArgumentException("share of " + column + " must be in [0, 1]: " + share);
        }
    }
}
