package app.hotlist.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Groups of at least two rows that are alike, in the order of their first rows.
public final class RowGroups {

    private static final int NO_GROUP = -1;

    private final int[] rows;
    private final int[] starts;
    private final List<String> keys;

    private RowGroups(int[] rows, int[] starts, List<String> keys) {
        this.rows = rows;
        this.starts = starts;
        this.keys = keys;
    }

    /// Groups rows of equal keys, in time proportional to the rows.
    ///
    /// @param key what a row has in common with others, or `null` if it is alone
    /// @param show a row of a group as the text that stands for the group
    static <K> RowGroups of(int rowCount, IntFunction<@Nullable K> key, IntFunction<String> show) {
        Map<K, Integer> numbers = new HashMap<>();
        int[] groups = new int[rowCount];
        for (int row = 0; row < rowCount; row++) {
            @Nullable K common = key.apply(row);
            groups[row] = common == null ? NO_GROUP : numbers.computeIfAbsent(common, _ -> numbers.size());
        }
        return dealt(groups, numbers.size(), show);
    }

    private static RowGroups dealt(int[] groups, int count, IntFunction<String> show) {
        int[] sizes = new int[count];
        IntStream.of(groups).filter(group -> group != NO_GROUP).forEach(group -> sizes[group]++);
        int[] next = new int[count];
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int group = 0; group < count; group++) {
            next[group] = starts.getLast();
            if (sizes[group] > 1) {
                starts.add(next[group] + sizes[group]);
            }
        }
        int[] rows = new int[starts.getLast()];
        for (int row = 0; row < groups.length; row++) {
            if (groups[row] != NO_GROUP && sizes[groups[row]] > 1) {
                rows[next[groups[row]]++] = row;
            }
        }
        List<String> keys = starts.subList(0, starts.size() - 1).stream()
                .map(start -> show.apply(rows[start]))
                .toList();
        return new RowGroups(rows, starts.stream().mapToInt(start -> start).toArray(), keys);
    }

    /// How many groups there are.
    public int count() {
        return keys.size();
    }

    /// How many rows are in a group.
    public int rowCount() {
        return rows.length;
    }

    /// The rows of a group, rising.
    ///
    /// @param group from 0 on
    public IntStream rows(int group) {
        return Arrays.stream(rows, starts[group], starts[group + 1]);
    }

    /// What the rows of a group have in common, ready to be shown.
    ///
    /// @param group from 0 on
    public String key(int group) {
        return keys.get(group);
    }
}
