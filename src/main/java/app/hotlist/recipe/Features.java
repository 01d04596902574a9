package app.hotlist.recipe;

import java.util.List;

/// What a model sees of many leads: a sparse matrix, row by row (CSR).
///
/// Row `r` has the entries from `rowStarts()[r]` to `rowStarts()[r + 1]`, by rising feature index. A number is
/// always stored, 0 too. What is not stored is either a level that the row does not have, which counts as
/// 0, or a number that is missing and was not filled: missing for boosted trees, 0 for linear models.
/// Values are finite.
///
/// The arrays are shared, not copied: read only.
public final class Features {

    private final List<Feature> features;
    private final int[] rowStarts;
    private final int[] indices;
    private final float[] values;

    /// A matrix that keeps these arrays themselves.
    ///
    /// @param rowStarts one more than there are rows; the first is 0, the last the number of entries
    /// @param indices feature of each entry
    /// @param values value of each entry
    public Features(List<Feature> features, int[] rowStarts, int[] indices, float[] values) {
        if (rowStarts.length == 0 || rowStarts[0] != 0) {
            throw new IllegalArgumentException("the first row must start at 0");
        }
        int entries = rowStarts[rowStarts.length - 1];
        if (entries != indices.length || entries != values.length) {
            throw new IllegalArgumentException(
                    "%d entries, but %d indices and %d values".formatted(entries, indices.length, values.length));
        }
        this.features = List.copyOf(features);
        this.rowStarts = rowStarts;
        this.indices = indices;
        this.values = values;
    }

    /// Number of rows.
    public int rows() {
        return rowStarts.length - 1;
    }

    /// The features, by index.
    public List<Feature> features() {
        return features;
    }

    /// Where each row's entries start; one more at the end.
    public int[] rowStarts() {
        return rowStarts;
    }

    /// The feature of each entry.
    public int[] indices() {
        return indices;
    }

    /// The value of each entry.
    public float[] values() {
        return values;
    }
}
