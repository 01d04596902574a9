package app.hotlist.table;

import app.hotlist.base.Texts;

/// A cell that could not be read as its column's type and is therefore missing.
///
/// @param line the physical line on which its row begins, from 1
/// @param row the row among those taken from the file, from 0: that of the table when the file was read whole
/// @param column the column's name
/// @param text what the file has there
public record CellIssue(long line, long row, String column, String text) {

    /// The issue in one sentence that begins with its line.
    public String sentence() {
        return Texts.get("table.on-line", line, reason());
    }

    /// The issue in one sentence, without the line.
    public String reason() {
        return Texts.get("table.cell-issue", column, text);
    }
}
