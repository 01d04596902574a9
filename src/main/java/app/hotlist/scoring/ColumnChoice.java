package app.hotlist.scoring;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the user said about the columns of a file that is to be scored.
///
/// @param taken columns that the model knows, and which column of the file is meant by each, whatever its name; a
///     column that the file does not have is not looked at
/// @param without columns that the model needs and that are scored as not given, where the file lacks them
public record ColumnChoice(Map<String, String> taken, List<String> without) {

    /// Nothing was said: columns are found by their names.
    public static final ColumnChoice NONE = new ColumnChoice(Map.of(), List.of());

    public ColumnChoice {
        taken = Collections.unmodifiableMap(new TreeMap<>(taken));
        without = without.stream().sorted().toList();
    }
}
