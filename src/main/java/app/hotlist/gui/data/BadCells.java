package app.hotlist.gui.data;

import app.hotlist.gui.support.TableGrid;
import app.hotlist.table.CellIssue;
import app.hotlist.table.ImportReport;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The cells of a file that could not be read, where the grid shows them.
final class BadCells implements TableGrid.Marks {

    private record Cell(String column, long row) {}

    private final Map<Cell, CellIssue> issues = new HashMap<>();

    BadCells(ImportReport report) {
        report.cellIssues().forEach(issue -> issues.put(new Cell(issue.column(), issue.row()), issue));
    }

    @Override
    public @Nullable String of(String column, int row) {
        @Nullable CellIssue issue = issues.get(new Cell(column, row));
        return issue == null ? null : issue.sentence();
    }
}
