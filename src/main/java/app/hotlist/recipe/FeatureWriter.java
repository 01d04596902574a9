package app.hotlist.recipe;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TextColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes prepared columns as [Features]: numbers as they are, encoded categories level by level.
final class FeatureWriter {

    /// Rows written column by column before the next ones: few enough to stay in the processor's cache.
    private static final int BLOCK = 1024;

    private final List<Feature> features;
    private final Map<String, Integer> numbers;
    private final Map<String, Map<String, Integer>> levels;

    /// @param prepared a table as the last step leaves it; its rows do not matter
    /// @param encoded one-hot columns and their levels
    /// @param origins columns made by steps, and the column of the file each comes from
    /// @param read columns that steps made use of: their texts and dates may be left over
    FeatureWriter(Table prepared, Map<String, List<String>> encoded, Map<String, String> origins, Set<String> read) {
        List<Feature> made = new ArrayList<>();
        List<String> unfit = new ArrayList<>();
        numbers = new LinkedHashMap<>();
        levels = new LinkedHashMap<>();
        for (Column column : prepared.columns()) {
            String name = column.name();
            String origin = origins.getOrDefault(name, name);
            List<String> known = encoded.get(name);
            if (column instanceof NumberColumn) {
                numbers.put(name, made.size());
                made.add(new Feature(name, origin));
            } else if (known != null) {
                Map<String, Integer> positions = new LinkedHashMap<>();
                for (String level : known) {
                    positions.put(level, made.size());
                    made.add(new Feature(name + "=" + level, origin));
                }
                levels.put(name, positions);
            } else if (isUnreadable(column, encoded.keySet(), read)) {
                unfit.add(name);
            }
        }
        if (!unfit.isEmpty()) {
            throw RecipeProblem.NOT_NUMBERS.with(String.join(", ", unfit));
        }
        if (made.isEmpty()) {
            throw RecipeProblem.NOTHING_LEFT.with();
        }
        features = List.copyOf(made);
    }

    /// Whether no model could read a column as it is.
    ///
    /// @param encoded one-hot columns
    /// @param read columns that steps made use of
    static boolean isUnreadable(Column column, Set<String> encoded, Set<String> read) {
        return switch (column) {
            case NumberColumn _ -> false;
            case CategoryColumn words -> !encoded.contains(words.name());
            case DateColumn _, TextColumn _ -> !read.contains(column.name());
        };
    }

    List<Feature> features() {
        return features;
    }

    boolean isLevel(int feature) {
        return !numbers.containsValue(feature);
    }

    /// An empty matrix for that many rows.
    Matrix matrix(int rows) {
        return new Matrix(rows);
    }

    private static boolean isWritten(Column column) {
        return switch (column) {
            case NumberColumn _, CategoryColumn _ -> true;
            case DateColumn _, TextColumn _ -> false;
        };
    }

    private Encoder encoder(Column column) {
        return switch (column) {
            case NumberColumn values -> new NumberEncoder(values, position(numbers, column.name()));
            case CategoryColumn values -> new LevelEncoder(values, positions(values));
            case DateColumn _, TextColumn _ -> throw changed(column.name());
        };
    }

    private int[] positions(CategoryColumn column) {
        Map<String, Integer> known = levels.get(column.name());
        if (known == null) {
            throw changed(column.name());
        }
        return column.levels().stream()
                .mapToInt(level -> known.getOrDefault(level, LevelEncoder.UNKNOWN))
                .toArray();
    }

    private static int position(Map<String, Integer> positions, String name) {
        Integer position = positions.get(name);
        if (position == null) {
            throw changed(name);
        }
        return position;
    }

    private static IllegalArgumentException changed(String name) {
        return new IllegalArgumentException("column " + name + " is not what it was in training");
    }

    /// The matrix while it is written, some rows after the other.
    final class Matrix {

        private final int[] starts;
        private int rows;
        private int[] indices;
        private float[] values;

        /// The place of each row's next entry.
        private final int[] next;

        private Matrix(int rows) {
            // No column has more than one entry in a row.
            int most = Math.multiplyExact(rows, numbers.size() + levels.size());
            starts = new int[rows + 1];
            next = new int[rows];
            indices = new int[most];
            values = new float[most];
        }

        /// Adds the next rows.
        void add(Table prepared) {
            List<Encoder> encoders = prepared.columns().stream()
                    .filter(FeatureWriter::isWritten)
                    .map(FeatureWriter.this::encoder)
                    .toList();
            int end = rows + prepared.rowCount();
            for (Encoder encoder : encoders) {
                encoder.count(this);
            }
            for (int row = rows; row < end; row++) {
                next[row] = starts[row];
                starts[row + 1] += starts[row];
            }
            for (int from = 0; from < prepared.rowCount(); from += BLOCK) {
                int to = Math.min(prepared.rowCount(), from + BLOCK);
                for (Encoder encoder : encoders) {
                    encoder.write(from, to, this);
                }
            }
            rows = end;
        }

        private void count(int row) {
            starts[rows + row + 1]++;
        }

        private void write(int row, int feature, float value) {
            int place = next[rows + row]++;
            indices[place] = feature;
            values[place] = value;
        }

        Features features() {
            int entries = starts[rows];
            if (entries < indices.length) {
                indices = Arrays.copyOf(indices, entries);
                values = Arrays.copyOf(values, entries);
            }
            return new Features(features, starts, indices, values);
        }
    }

    /// One column's way into the matrix: at most one entry per row.
    private sealed interface Encoder {

        /// Counts the entries of each row.
        void count(Matrix matrix);

        /// Writes the entries of the rows from `from` up to, not including, `to`.
        void write(int from, int to, Matrix matrix);
    }

    private record NumberEncoder(NumberColumn column, int feature) implements Encoder {

        @Override
        public void count(Matrix matrix) {
            for (int row = 0; row < column.size(); row++) {
                if (!column.isMissing(row)) {
                    matrix.count(row);
                }
            }
        }

        @Override
        public void write(int from, int to, Matrix matrix) {
            for (int row = from; row < to; row++) {
                double value = column.get(row);
                if (!Double.isNaN(value)) {
                    matrix.write(row, feature, (float) Math.clamp(value, -Float.MAX_VALUE, Float.MAX_VALUE));
                }
            }
        }
    }

    /// @param features feature of each code of the column, or [#UNKNOWN]
    @SuppressWarnings("ArrayRecordComponent") // private, never compared
    private record LevelEncoder(CategoryColumn column, int[] features) implements Encoder {

        static final int UNKNOWN = -1;

        @Override
        public void count(Matrix matrix) {
            for (int row = 0; row < column.size(); row++) {
                if (feature(row) != UNKNOWN) {
                    matrix.count(row);
                }
            }
        }

        @Override
        public void write(int from, int to, Matrix matrix) {
            for (int row = from; row < to; row++) {
                int feature = feature(row);
                if (feature != UNKNOWN) {
                    matrix.write(row, feature, 1);
                }
            }
        }

        private int feature(int row) {
            return column.isMissing(row) ? UNKNOWN : features[column.code(row)];
        }
    }
}
