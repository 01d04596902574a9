package app.hotlist.table;

import app.hotlist.base.Texts;

/// A row that was repaired or set aside, or a column name that had to be made up.
///
/// @param line the physical line on which it begins, from 1
/// @param values how many values the row has; for [Kind#NAME_GIVEN] the position of the column, from 1
/// @param expected how many columns the file has
/// @param text the beginning of the row as the file has it; for [Kind#NAME_GIVEN] the name that was given
public record RowIssue(long line, Kind kind, int values, int expected, String text) {

    /// What happened to it.
    public enum Kind {
        /// The whole row stood in one pair of quotes; they were taken off.
        REPAIRED_QUOTES,
        /// Blank values beyond the last column were cut off.
        REPAIRED_BLANK_END,
        /// The row has fewer values than the file has columns.
        TOO_FEW,
        /// The row has more values than the file has columns.
        TOO_MANY,
        /// The header's name was blank or there already.
        NAME_GIVEN
    }

    /// Whether the row is not in the table.
    public boolean setAside() {
        return switch (kind) {
            case TOO_FEW, TOO_MANY -> true;
            case REPAIRED_QUOTES, REPAIRED_BLANK_END, NAME_GIVEN -> false;
        };
    }

    /// The issue in one sentence, without the row's text.
    public String sentence() {
        String key = switch (kind) {
            case REPAIRED_QUOTES -> "table.row-issue.repaired-quotes";
            case REPAIRED_BLANK_END -> "table.row-issue.repaired-blank-end";
            case TOO_FEW -> "table.row-issue.too-few";
            case TOO_MANY -> "table.row-issue.too-many";
            case NAME_GIVEN -> "table.row-issue.name-given";
        };
        return Texts.get(key, line, values, expected, text);
    }
}
