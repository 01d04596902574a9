package app.hotlist.table;

import app.hotlist.base.Texts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What became of every row and of the cells that could not be read: nothing is dropped in silence.
///
/// @param read rows found below the header, without blank lines; the sum of the next three
/// @param used rows taken as they are
/// @param repaired rows taken after a repair
/// @param setAside rows that are not in the table
/// @param rowIssues all rows repaired or set aside, and whatever else had to be said, in the order of the file; of each
///     kind at most [#KEPT_SET_ASIDE] or [#KEPT_OTHERS]
/// @param badCells per column, in the file's order, how many cells could not be read; only where there are any
/// @param cellIssues the first 100 cells that could not be read
/// @param kinds how many issues there are of each kind, kept or not
/// @param ambiguousDates where nothing in the file says whether the day or the month comes first: per date column how
///     many cells are another date in the other order
public record ImportReport(
        long read,
        long used,
        long repaired,
        long setAside,
        List<RowIssue> rowIssues,
        Map<String, Long> badCells,
        List<CellIssue> cellIssues,
        Map<RowIssue.Kind, Long> kinds,
        Map<String, Long> ambiguousDates) {

    /// So many rows that were set aside are kept, of each kind: the others are only counted.
    public static final int KEPT_SET_ASIDE = 100_000;

    /// So many issues of any other kind are kept.
    public static final int KEPT_OTHERS = 10_000;

    public ImportReport {
        if (read != used + repaired + setAside) {
            throw new IllegalArgumentException(
                    "%d rows read, but %d + %d + %d accounted for".formatted(read, used, repaired, setAside));
        }
        rowIssues = List.copyOf(rowIssues);
        badCells = Collections.unmodifiableMap(new LinkedHashMap<>(badCells));
        cellIssues = List.copyOf(cellIssues);
        kinds = Collections.unmodifiableMap(new TreeMap<>(kinds));
        ambiguousDates = Collections.unmodifiableMap(new LinkedHashMap<>(ambiguousDates));
    }

    /// A report that keeps every issue there is.
    public ImportReport(
            long read,
            long used,
            long repaired,
            long setAside,
            List<RowIssue> rowIssues,
            Map<String, Long> badCells,
            List<CellIssue> cellIssues) {
        this(read, used, repaired, setAside, rowIssues, badCells, cellIssues, counts(rowIssues), Map.of());
    }

    private static Map<RowIssue.Kind, Long> counts(List<RowIssue> issues) {
        return issues.stream().collect(Collectors.groupingBy(RowIssue::kind, Collectors.counting()));
    }

    /// How many issues of that kind there are.
    public long count(RowIssue.Kind kind) {
        return kinds.getOrDefault(kind, 0L);
    }

    /// The same report with other ambiguous dates.
    ImportReport withAmbiguousDates(Map<String, Long> dates) {
        return new ImportReport(read, used, repaired, setAside, rowIssues, badCells, cellIssues, kinds, dates);
    }

    /// How many issues were counted but not kept.
    public long notKept() {
        return kinds.values().stream().mapToLong(Long::longValue).sum() - rowIssues.size();
    }

    /// How many cells could not be read, in all columns.
    public long badCellCount() {
        return badCells.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Whether every row was taken as it is and every cell could be read.
    public boolean clean() {
        return read == used && badCells.isEmpty();
    }

    /// The counts in one sentence.
    public String sentence() {
        return Texts.get("table.report", read, used, repaired, setAside, badCellCount());
    }
}
