package app.hotlist.table;

import app.hotlist.base.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What has changed between two files of the same leads, told apart by their ids.
///
/// Only columns that both files have are compared, whatever either calls them, and values by what they say: `1.0` is
/// `1`. Of rows that share an id the first one stands for it.
public final class ImportComparison {

    private final HeaderMatch columns;
    private final int[] fresh;
    private final int[] changed;
    private final int[] gone;
    private final long withoutId;

    private ImportComparison(HeaderMatch columns, int[] fresh, int[] changed, int[] gone, long withoutId) {
        this.columns = columns;
        this.fresh = fresh;
        this.changed = changed;
        this.gone = gone;
        this.withoutId = withoutId;
    }

    /// Compares two tables.
    ///
    /// @param id the column with the ids, as the former table calls it
    /// @throws IllegalArgumentException if either table has no such column
    public static ImportComparison of(Table before, Table now, String id) {
        HeaderMatch columns =
                HeaderMatch.of(before.schema().names(), now.schema().names());
        if (!columns.found().containsKey(id)) {
            throw new IllegalArgumentException("no column " + id + " in both tables");
        }
        Map<String, Integer> rowsBefore = rowsById(before.column(id));
        Column ids = now.column(columns.found().get(id));
        Map<String, Integer> rowsNow = rowsById(ids);
        List<Column[]> pairs = new ArrayList<>();
        columns.found().forEach((was, is) -> pairs.add(new Column[] {before.column(was), now.column(is)}));
        int[] fresh = rowsNow.entrySet().stream()
                .filter(row -> !rowsBefore.containsKey(row.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sorted()
                .toArray();
        int[] changed = rowsNow.entrySet().stream()
                .filter(row -> rowsBefore.containsKey(row.getKey())
                        && differ(pairs, rowsBefore.get(row.getKey()), row.getValue()))
                .mapToInt(Map.Entry::getValue)
                .sorted()
                .toArray();
        int[] gone = rowsBefore.entrySet().stream()
                .filter(row -> !rowsNow.containsKey(row.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sorted()
                .toArray();
        long withoutId = IntStream.range(0, ids.size()).filter(ids::isMissing).count();
        return new ImportComparison(columns, fresh, changed, gone, withoutId);
    }

    private static Map<String, Integer> rowsById(Column ids) {
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < ids.size(); row++) {
            if (!ids.isMissing(row)) {
                rows.putIfAbsent(ids.text(row).strip(), row);
            }
        }
        return rows;
    }

    private static boolean differ(List<Column[]> pairs, int before, int now) {
        return pairs.stream().anyMatch(pair -> !pair[0].text(before).equals(pair[1].text(now)));
    }

    /// How the columns of the two files fit.
    public HeaderMatch columns() {
        return columns;
    }

    /// Rows of the present table whose ids are new, in its order.
    public int[] fresh() {
        return fresh.clone();
    }

    /// Rows of the present table that have another value in a column than they had, in its order.
    public int[] changed() {
        return changed.clone();
    }

    /// Rows of the former table whose ids are there no more, in its order.
    public int[] gone() {
        return gone.clone();
    }

    /// Rows of the present table that have no id and could not be compared.
    public long withoutId() {
        return withoutId;
    }

    /// Whether both say the same.
    public boolean same() {
        return fresh.length + changed.length + gone.length == 0 && columns.same();
    }

    /// The counts in one line: “312 new, 41 changed, 5 gone, 2 columns renamed”.
    public String sentence() {
        List<String> parts = new ArrayList<>();
        parts.add(Texts.get("table.comparison.new", fresh.length));
        parts.add(Texts.get("table.comparison.changed", changed.length));
        parts.add(Texts.get("table.comparison.gone", gone.length));
        int renamed = columns.renamed().size();
        if (renamed > 0) {
            parts.add(Texts.get("table.comparison.renamed", renamed));
        }
        if (!columns.added().isEmpty()) {
            parts.add(
                    Texts.get("table.comparison.columns-added", columns.added().size()));
        }
        if (!columns.missing().isEmpty()) {
            parts.add(
                    Texts.get("table.comparison.columns-gone", columns.missing().size()));
        }
        return String.join(", ", parts);
    }
}
