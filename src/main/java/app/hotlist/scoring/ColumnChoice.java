package app.hotlist.scoring;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the user said about the columns and values of a file that is to be scored.
///
/// @param taken columns that the model knows, and which column of the file is meant by each, whatever its name; a
///     column that the file does not have is not looked at
/// @param without columns that the model needs and that are scored as not given, where the file lacks them
/// @param values by column that the model knows: values that it never saw, and which known one is meant by each
public record ColumnChoice(
        Map<String, String> taken,
        List<String> without,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Map<String, String>> values) {

    /// Nothing was said: columns are found by their names.
    public static final ColumnChoice NONE = new ColumnChoice(Map.of(), List.of(), Map.of());

    public ColumnChoice {
        taken = Collections.unmodifiableMap(new TreeMap<>(taken));
        without = without.stream().sorted().toList();
        Map<String, Map<String, String>> meant = new TreeMap<>();
        values.forEach((column, known) -> meant.put(column, Collections.unmodifiableMap(new TreeMap<>(known))));
        meant.values().removeIf(Map::isEmpty);
        values = Collections.unmodifiableMap(meant);
    }

    /// The same columns with what is meant by values.
    public ColumnChoice with(Map<String, Map<String, String>> meant) {
        return new ColumnChoice(taken, without, meant);
    }
}
