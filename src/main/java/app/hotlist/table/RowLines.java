package app.hotlist.table;

import java.util.Arrays;

/// Where the rows of an unpacked text stand in the file that they come from: a sheet's row or a row's number differs
/// from the line of the text where cells have line breaks or rows are blank.
final class RowLines {

    private int count;
    /// The lines of the text from which on the next offset holds, in order.
    private long[] from = new long[16];

    private long[] offsets = new long[16];

    /// Notes that a row begins on a line of the text.
    ///
    /// @param line counts up from call to call
    void add(long line, long row) {
        long offset = row - line;
        if (count > 0 && offsets[count - 1] == offset) {
            return;
        }
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            offsets = Arrays.copyOf(offsets, 2 * count);
        }
        from[count] = line;
        offsets[count++] = offset;
    }

    /// The row that stands on that line of the text; the line itself where nothing was noted.
    long row(long line) {
        int at = Arrays.binarySearch(from, 0, count, line);
        int last = at >= 0 ? at : -at - 2;
        return last < 0 ? line : line + offsets[last];
    }

    /// The report with rows in place of lines.
    ImportReport in(ImportReport report) {
        return count == 0
                ? report
                : new ImportReport(
                        report.read(),
                        report.used(),
                        report.repaired(),
                        report.setAside(),
                        report.rowIssues().stream()
                                .map(issue -> new RowIssue(
                                        row(issue.line()),
                                        issue.kind(),
                                        issue.values(),
                                        issue.expected(),
                                        issue.text()))
                                .toList(),
                        report.badCells(),
                        report.cellIssues().stream()
                                .map(issue ->
                                        new CellIssue(row(issue.line()), issue.row(), issue.column(), issue.text()))
                                .toList(),
                        report.kinds(),
                        report.ambiguousDates());
    }
}
