package app.hotlist.activity;

import app.hotlist.table.Column;
import app.hotlist.table.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The keys of the leads, each once and numbered by its first appearance.
final class LeadKeys {

    /// Stands for a key that no lead has, and for a lead without one.
    static final int NONE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] ofRow;

    private LeadKeys(int rows) {
        ofRow = new int[rows];
    }

    /// The keys in that column.
    ///
    /// @throws app.hotlist.base.UserException if there is no such column
    static LeadKeys of(Table leads, String name) {
        if (!leads.has(name)) {
            throw ActivityProblem.NO_LEAD_COLUMN.with(name);
        }
        Column column = leads.column(name);
        LeadKeys keys = new LeadKeys(leads.rowCount());
        for (int row = 0; row < keys.ofRow.length; row++) {
            String key = column.text(row).strip();
            keys.ofRow[row] = key.isEmpty() ? NONE : keys.number(key);
        }
        return keys;
    }

    private int number(String key) {
        return numbers.computeIfAbsent(key, _ -> numbers.size());
    }

    /// The number of a key, or [#NONE].
    int find(String key) {
        return numbers.getOrDefault(key, NONE);
    }

    /// How many leads there are.
    int rows() {
        return ofRow.length;
    }

    /// The number of a lead's key, or [#NONE].
    int of(int row) {
        return ofRow[row];
    }

    /// Any key, to show what they look like; empty if there is none.
    String example() {
        return numbers.keySet().stream().findFirst().orElse("");
    }

    /// How many leads have no key.
    long blank() {
        return Arrays.stream(ofRow).filter(key -> key == NONE).count();
    }

    /// How many leads have a key that a lead before them has too.
    long repeated() {
        return ofRow.length - blank() - numbers.size();
    }
}
