package app.hotlist.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Notes what happens to rows and cells while a file is being read.
final class ReportLog {

    private static final int KEPT_CELLS = 100;

    private final List<String> columns;
    private final List<RowIssue> rowIssues = new ArrayList<>();
    private final Map<RowIssue.Kind, Long> kinds = new EnumMap<>(RowIssue.Kind.class);
    private final List<CellIssue> cellIssues = new ArrayList<>();
    private final long[] badCells;
    private long read;
    private long repaired;
    private long setAside;

    /// @param columns the names of the file's columns
    /// @param named what had to be said about these names
    ReportLog(List<String> columns, List<RowIssue> named) {
        this.columns = columns;
        this.badCells = new long[columns.size()];
        named.forEach(this::say);
    }

    /// A row that is taken as it is.
    void used() {
        read++;
    }

    /// A row that is repaired or set aside.
    void row(RowIssue issue) {
        read++;
        repaired += issue.repaired() ? 1 : 0;
        setAside += issue.setAside() ? 1 : 0;
        say(issue);
    }

    /// Something that changes nothing about the number of rows.
    void say(RowIssue issue) {
        if (kinds.merge(issue.kind(), 1L, Long::sum) <= kept(issue.kind())) {
            rowIssues.add(issue);
        }
    }

    private static int kept(RowIssue.Kind kind) {
        return kind.setAside() ? ImportReport.KEPT_SET_ASIDE : ImportReport.KEPT_OTHERS;
    }

    /// How many rows are taken so far, repaired or not.
    long taken() {
        return read - setAside;
    }

    /// A cell that cannot be read.
    void badCell(RowBatch rows, int row, int column) {
        badCells[column]++;
        if (cellIssues.size() < KEPT_CELLS) {
            cellIssues.add(rows.issue(row, column, columns.get(column)));
        }
    }

    /// How many cells of a column could not be read.
    long badCells(int column) {
        return badCells[column];
    }

    ImportReport report() {
        Map<String, Long> bad = new LinkedHashMap<>();
        for (int column = 0; column < badCells.length; column++) {
            if (badCells[column] > 0) {
                bad.put(columns.get(column), badCells[column]);
            }
        }
        long used = read - repaired - setAside;
        return new ImportReport(read, used, repaired, setAside, rowIssues, bad, cellIssues, kinds, Map.of());
    }
}
