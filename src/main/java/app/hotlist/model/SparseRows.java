package app.hotlist.model;

import app.hotlist.recipe.Features;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.tribuo.Example;
import org.tribuo.Feature;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.classification.Label;

/// Rows of features as every kind of model takes them: only the values that are there, row after row.
///
/// The arrays are shared with whoever made them and never written to.
///
/// @param width number of features
/// @param starts where each row begins in `indices` and `values`, and at last where the last one ends
/// @param indices the feature of each value, ascending within a row
/// @param values never `NaN`
@SuppressWarnings("ArrayRecordComponent") // package-private, never compared, and copying would double the memory
record SparseRows(int width, int[] starts, int[] indices, float[] values) {

    static SparseRows of(Features features) {
        return new SparseRows(features.features().size(), features.rowStarts(), features.indices(), features.values());
    }

    /// The rows of Tribuo's examples, features numbered as the map does; others are left out.
    static SparseRows of(Iterable<Example<Label>> examples, ImmutableFeatureMap map) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<Integer> indices = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (Example<Label> example : examples) {
            for (Feature feature : example) {
                int id = map.getID(feature.getName());
                if (id >= 0) {
                    indices.add(id);
                    values.add(feature.getValue());
                }
            }
            starts.add(indices.size());
        }
        float[] floats = new float[values.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = values.get(i).floatValue();
        }
        return new SparseRows(map.size(), ints(starts), ints(indices), floats);
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /// Number of rows.
    int count() {
        return starts.length - 1;
    }

    /// These rows only, in this order.
    SparseRows pick(int[] rows) {
        int size = 0;
        for (int row : rows) {
            size += starts[row + 1] - starts[row];
        }
        int[] someStarts = new int[rows.length + 1];
        int[] someIndices = new int[size];
        float[] someValues = new float[size];
        for (int i = 0; i < rows.length; i++) {
            int from = starts[rows[i]];
            int length = starts[rows[i] + 1] - from;
            System.arraycopy(indices, from, someIndices, someStarts[i], length);
            System.arraycopy(values, from, someValues, someStarts[i], length);
            someStarts[i + 1] = someStarts[i] + length;
        }
        return new SparseRows(width, someStarts, someIndices, someValues);
    }

    /// These rows with some features from other rows.
    ///
    /// @param itsRows for every row here the other one
    /// @param fromOther which features come from there
    SparseRows mixed(SparseRows other, int[] itsRows, IntPredicate fromOther) {
        int[] mixedStarts = new int[itsRows.length + 1];
        int[] mixedIndices = new int[16];
        float[] mixedValues = new float[16];
        int count = 0;
        for (int row = 0; row < itsRows.length; row++) {
            int i = starts[row];
            int j = other.starts[itsRows[row]];
            int iEnd = starts[row + 1];
            int jEnd = other.starts[itsRows[row] + 1];
            if (count + iEnd - i + jEnd - j > mixedIndices.length) {
                int room = 2 * (count + iEnd - i + jEnd - j);
                mixedIndices = Arrays.copyOf(mixedIndices, room);
                mixedValues = Arrays.copyOf(mixedValues, room);
            }
            while (i < iEnd || j < jEnd) {
                boolean here = j == jEnd || (i < iEnd && indices[i] <= other.indices[j]);
                int feature = here ? indices[i] : other.indices[j];
                if (fromOther.test(feature) != here) {
                    mixedIndices[count] = feature;
                    mixedValues[count++] = here ? values[i] : other.values[j];
                }
                i += here ? 1 : 0;
                j += here ? 0 : 1;
            }
            mixedStarts[row + 1] = count;
        }
        return new SparseRows(
                width, mixedStarts, Arrays.copyOf(mixedIndices, count), Arrays.copyOf(mixedValues, count));
    }

    /// Writes a row's values into `dense`, where those that it does not have stay as they are.
    void put(int row, float[] dense) {
        put(row, dense, 0);
    }

    /// The same from a place of `dense` on.
    void put(int row, float[] dense, int from) {
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            dense[from + indices[i]] = values[i];
        }
    }

    /// Takes a row's values out of `dense` again.
    ///
    /// @param absent what stands for a value that is not there
    void clear(int row, float[] dense, float absent) {
        clear(row, dense, 0, absent);
    }

    /// The same from a place of `dense` on.
    void clear(int row, float[] dense, int from, float absent) {
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            dense[from + indices[i]] = absent;
        }
    }

    /// A row's values, with `absent` where it has none.
    float[] filled(int row, float absent) {
        float[] dense = new float[width];
        Arrays.fill(dense, absent);
        put(row, dense);
        return dense;
    }

    /// Writes a row's values into `dense`, with 0 where it has none.
    void dense(int row, float[] dense) {
        Arrays.fill(dense, 0);
        put(row, dense);
    }
}
