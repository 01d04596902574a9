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
    FeatureWriter(Table prepared, Map<String, List<String>> encoded, Map<String, String> origins) {
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
            } else {
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

    List<Feature> features() {
        return features;
    }

    Features write(Table prepared) {
        List<Encoder> encoders = prepared.columns().stream().map(this::encoder).toList();
        int rows = prepared.rowCount();
        int[] starts = new int[rows + 1];
        for (Encoder encoder : encoders) {
            encoder.count(starts);
        }
        for (int row = 0; row < rows; row++) {
            starts[row + 1] = Math.addExact(starts[row], starts[row + 1]);
        }
        int[] next = Arrays.copyOf(starts, rows);
        int[] indices = new int[starts[rows]];
        float[] values = new float[starts[rows]];
        for (int from = 0; from < rows; from += BLOCK) {
            int to = Math.min(rows, from + BLOCK);
            for (Encoder encoder : encoders) {
                for (int row = from; row < to; row++) {
                    if (encoder.isAbsent(row)) {
                        continue;
                    }
                    int place = next[row]++;
                    indices[place] = encoder.feature(row);
                    values[place] = encoder.value(row);
                }
            }
        }
        return new Features(features, starts, indices, values);
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

    /// One column's way into the matrix: at most one entry per row.
    private sealed interface Encoder {
        boolean isAbsent(int row);

        int feature(int row);

        float value(int row);

        /// Adds the entry of each row to the place after it.
        void count(int[] starts);
    }

    private record NumberEncoder(NumberColumn column, int position) implements Encoder {
        @Override
        public boolean isAbsent(int row) {
            return column.isMissing(row);
        }

        @Override
        public int feature(int row) {
            return position;
        }

        @Override
        public float value(int row) {
            return (float) Math.clamp(column.get(row), -Float.MAX_VALUE, Float.MAX_VALUE);
        }

        @Override
        public void count(int[] starts) {
            for (int row = 0; row < column.size(); row++) {
                starts[row + 1] += column.isMissing(row) ? 0 : 1;
            }
        }
    }

    /// @param positions feature of each code of the column, or [#UNKNOWN]
    @SuppressWarnings("ArrayRecordComponent") // private, never compared
    private record LevelEncoder(CategoryColumn column, int[] positions) implements Encoder {
        static final int UNKNOWN = -1;

        @Override
        public boolean isAbsent(int row) {
            return column.isMissing(row) || positions[column.code(row)] == UNKNOWN;
        }

        @Override
        public int feature(int row) {
            return positions[column.code(row)];
        }

        @Override
        public float value(int row) {
            return 1;
        }

        @Override
        public void count(int[] starts) {
            for (int row = 0; row < column.size(); row++) {
                starts[row + 1] += isAbsent(row) ? 0 : 1;
            }
        }
    }
}
