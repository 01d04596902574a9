package app.hotlist.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Notes what happens to rows and cells while a file is being read.
final class ReportLog {

    private static final int KEPT = 100;

    private final List<String> columns;
    private final List<RowIssue> rowIssues = new ArrayList<>();
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
        named.forEach(this::keep);
    }

    /// A row that is taken as it is.
    void used() {
        read++;
    }

    /// A row that is repaired or set aside.
    void row(RowIssue issue) {
        read++;
        if (issue.setAside()) {
            setAside++;
        } else {
            repaired++;
        }
        keep(issue);
    }

    private void keep(RowIssue issue) {
        if (rowIssues.size() < KEPT) {
            rowIssues.add(issue);
        }
    }

    /// A cell that cannot be read.
    void badCell(RawRow row, int column) {
        badCells[column]++;
        if (cellIssues.size() < KEPT) {
            cellIssues.add(new CellIssue(row.line(), read - setAside - 1, columns.get(column), row.text(column)));
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
        return new ImportReport(read, read - repaired - setAside, repaired, setAside, rowIssues, bad, cellIssues);
    }
}
