package app.hotlist.table;

import app.hotlist.base.Texts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What became of every row and of the cells that could not be read: nothing is dropped in silence.
///
/// @param read rows found below the header, without blank lines; the sum of the next three
/// @param used rows taken as they are
/// @param repaired rows taken after a repair
/// @param setAside rows that are not in the table
/// @param rowIssues the first 100 rows repaired or set aside, and the column names that were given
/// @param badCells per column, in the file's order, how many cells could not be read; only where there are any
/// @param cellIssues the first 100 cells that could not be read
public record ImportReport(
        long read,
        long used,
        long repaired,
        long setAside,
        List<RowIssue> rowIssues,
        Map<String, Long> badCells,
        List<CellIssue> cellIssues) {

    public ImportReport {
        if (read != used + repaired + setAside) {
            throw new IllegalArgumentException(
                    "%d rows read, but %d + %d + %d accounted for".formatted(read, used, repaired, setAside));
        }
        rowIssues = List.copyOf(rowIssues);
        badCells = Collections.unmodifiableMap(new LinkedHashMap<>(badCells));
        cellIssues = List.copyOf(cellIssues);
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
