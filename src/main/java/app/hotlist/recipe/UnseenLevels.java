package app.hotlist.recipe;

import app.hotlist.table.CategoryColumn;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Counts the rows of levels that are not among the known ones.
final class UnseenLevels {

    private UnseenLevels() {}

    static Map<String, Integer> of(CategoryColumn column, Set<String> known) {
        int[] counts = column.counts();
        Map<String, Integer> unseen = new TreeMap<>();
        for (int code = 0; code < counts.length; code++) {
            String level = column.levels().get(code);
            if (counts[code] > 0 && !known.contains(level)) {
                unseen.put(level, counts[code]);
            }
        }
        return unseen;
    }
}
