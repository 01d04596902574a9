package app.hotlist.model;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The share of buyers among the remembered leads that are most alike: those with the least Euclidean
/// distance, every feature measured in its own deviations; of equally near ones the earlier. One lead of
/// the average kind is added.
final class NearestClassifier implements Classifier {

    static final String ROWS = "classifier.rows";

    private final int neighbours;
    private final SparseRows rows;
    private final boolean[] labels;
    private final float[] scales;
    private final double average;

    /// For every feature which rows have it, and what.
    private final int[][] having;

    private final float[][] values;
    private final float[] squares;

    private NearestClassifier(int neighbours, SparseRows rows, boolean[] labels) {
        this.neighbours = Math.min(neighbours, labels.length);
        this.rows = rows;
        this.labels = labels;
        scales = scales(rows);
        int bought = 0;
        for (boolean label : labels) {
            bought += label ? 1 : 0;
        }
        average = (double) bought / labels.length;
        int[] counts = new int[rows.width()];
        for (int index : rows.indices()) {
            counts[index]++;
        }
        having = new int[rows.width()][];
        values = new float[rows.width()][];
        for (int feature = 0; feature < counts.length; feature++) {
            having[feature] = new int[counts[feature]];
            values[feature] = new float[counts[feature]];
        }
        squares = new float[labels.length];
        for (int row = 0; row < labels.length; row++) {
            for (int i = rows.starts()[row]; i < rows.starts()[row + 1]; i++) {
                int feature = rows.indices()[i];
                float value = rows.values()[i] * scales[feature];
                int at = --counts[feature];
                having[feature][at] = row;
                values[feature][at] = value;
                squares[row] += value * value;
            }
        }
    }

    /// One over the deviation of every feature; 0 for one that never varies.
    static float[] scales(SparseRows rows) {
        double[] sums = new double[rows.width()];
        double[] squares = new double[rows.width()];
        for (int i = 0; i < rows.indices().length; i++) {
            sums[rows.indices()[i]] += rows.values()[i];
            squares[rows.indices()[i]] += (double) rows.values()[i] * rows.values()[i];
        }
        float[] scales = new float[rows.width()];
        for (int feature = 0; feature < scales.length; feature++) {
            double mean = sums[feature] / rows.count();
            double variance = squares[feature] / rows.count() - mean * mean;
            scales[feature] = variance > 1e-12 ? (float) (1 / Math.sqrt(variance)) : 0;
        }
        return scales;
    }

    static NearestClassifier train(MoreModels.NearestNeighbours spec, Leads leads, long seed) {
        int[] picked = Lots.some(leads.labels().length, spec.memory(), seed);
        Arrays.sort(picked);
        boolean[] labels = new boolean[picked.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = leads.labels()[picked[i]];
        }
        return new NearestClassifier(spec.neighbours(), leads.rows().pick(picked), labels);
    }

    @Override
    public double[] chances(SparseRows leads) {
        double[] chances = new double[leads.count()];
        float[] distances = new float[labels.length];
        float[] nearest = new float[neighbours];
        int[] which = new int[neighbours];
        for (int row = 0; row < chances.length; row++) {
            distances(leads, row, distances);
            nearest(distances, nearest, which);
            double bought = average;
            for (int neighbour : which) {
                bought += labels[neighbour] ? 1 : 0;
            }
            chances[row] = bought / (neighbours + 1);
        }
        return chances;
    }

    /// Squared, but for what is the same for all remembered leads.
    private void distances(SparseRows leads, int row, float[] distances) {
        System.arraycopy(squares, 0, distances, 0, distances.length);
        for (int i = leads.starts()[row]; i < leads.starts()[row + 1]; i++) {
            int feature = leads.indices()[i];
            float twice = 2 * leads.values()[i] * scales[feature];
            int[] rowsOf = having[feature];
            float[] valuesOf = values[feature];
            for (int at = 0; at < rowsOf.length; at++) {
                distances[rowsOf[at]] -= twice * valuesOf[at];
            }
        }
    }

    private static void nearest(float[] distances, float[] nearest, int[] which) {
        Arrays.fill(nearest, Float.POSITIVE_INFINITY);
        int last = nearest.length - 1;
        for (int row = 0; row < distances.length; row++) {
            float distance = distances[row];
            if (distance < nearest[last]) {
                int at = last;
                for (; at > 0 && nearest[at - 1] > distance; at--) {
                    nearest[at] = nearest[at - 1];
                    which[at] = which[at - 1];
                }
                nearest[at] = distance;
                which[at] = row;
            }
        }
    }

    /// Sampled Shapley values: this classifier cannot be taken apart exactly.
    @Override
    public Contributions contributions(SparseRows leads, SourceColumns columns) {
        return new SampledShapley(this, rows, columns).of(leads);
    }

    /// Where nobody would be left all are alike, so that none of them is anybody.
    @Override
    public Classifier without(SparseRows leads, boolean[] compared) {
        List<float[]> gone = IntStream.range(0, leads.count())
                .mapToObj(lead -> leads.filled(lead, Float.NaN))
                .toList();
        int[] kept = IntStream.range(0, rows.count())
                .filter(row -> {
                    float[] one = rows.filled(row, Float.NaN);
                    return gone.stream().noneMatch(lead -> agree(one, lead, compared));
                })
                .toArray();
        if (kept.length == rows.count() || kept.length == 0) {
            return this;
        }
        boolean[] others = new boolean[kept.length];
        for (int i = 0; i < kept.length; i++) {
            others[i] = labels[kept[i]];
        }
        return new NearestClassifier(neighbours, rows.pick(kept), others);
    }

    private static boolean agree(float[] one, float[] other, boolean[] compared) {
        return IntStream.range(0, one.length)
                .allMatch(feature -> !compared[feature] || Float.compare(one[feature], other[feature]) == 0);
    }

    @Override
    public int remembered() {
        return labels.length;
    }

    /// Our own form, all numbers big-endian: neighbours, width, rows, values; the starts, features and values of
    /// the rows; a byte per row, 1 for those that bought.
    @Override
    public Map<String, byte[]> parts() {
        int stored = rows.values().length;
        ByteBuffer bytes = ByteBuffer.allocate(16 + 4 * (rows.count() + 1) + 8 * stored + rows.count());
        bytes.putInt(neighbours).putInt(rows.width()).putInt(rows.count()).putInt(stored);
        IntStream.of(rows.starts()).forEach(bytes::putInt);
        IntStream.of(rows.indices()).forEach(bytes::putInt);
        for (float value : rows.values()) {
            bytes.putFloat(value);
        }
        for (boolean label : labels) {
            bytes.put((byte) (label ? 1 : 0));
        }
        return Map.of(ROWS, bytes.array());
    }

    static NearestClassifier read(BundleParts parts, int width) {
        ByteBuffer bytes = ByteBuffer.wrap(parts.bytes(ROWS));
        demand(bytes.remaining() >= 16);
        int neighbours = bytes.getInt();
        demand(neighbours > 0 && bytes.getInt() == width);
        int count = bytes.getInt();
        int stored = bytes.getInt();
        demand(count >= neighbours && stored >= 0 && bytes.remaining() == 4L * (count + 1) + 8L * stored + count);
        int[] starts = new int[count + 1];
        int[] indices = new int[stored];
        float[] values = new float[stored];
        boolean[] labels = new boolean[count];
        for (int row = 0; row <= count; row++) {
            starts[row] = bytes.getInt();
            demand(starts[row] >= (row == 0 ? 0 : starts[row - 1]) && starts[row] <= stored);
        }
        demand(starts[0] == 0 && starts[count] == stored);
        for (int i = 0; i < stored; i++) {
            indices[i] = bytes.getInt();
            demand(indices[i] >= 0 && indices[i] < width);
        }
        for (int i = 0; i < stored; i++) {
            values[i] = bytes.getFloat();
            demand(Float.isFinite(values[i]));
        }
        for (int row = 0; row < count; row++) {
            labels[row] = bytes.get() != 0;
        }
        return new NearestClassifier(neighbours, new SparseRows(width, starts, indices, values), labels);
    }

    private static void demand(boolean sound) {
        if (!sound) {
            throw new IllegalArgumentException("the remembered leads are not sound");
        }
    }
}
