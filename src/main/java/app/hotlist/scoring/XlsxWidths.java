package app.hotlist.scoring;

import app.hotlist.scoring.ExportColumn.Use;

/// How wide a column of a sheet is: as its texts ask for, within bounds. Measured in letters, which needs no fonts
/// and no time.
final class XlsxWidths {

    private static final double NARROWEST = 8;
    private static final double WIDEST = 45;
    private static final double REASON_WIDTH = 38;

    /// More leads than these make no column wider: only the first ones are measured.
    private static final int MEASURED = 20_000;

    private XlsxWidths() {}

    static double of(ExportColumn column, int[] ranks) {
        return switch (column.look()) {
            case REASON, AGAINST -> REASON_WIDTH;
            case COUNT, TIER, SIGN -> NARROWEST + 1;
            case SHARE -> 12;
            case ANSWER -> column.choices().isEmpty() ? WIDEST : 2 * NARROWEST;
            case DAY -> 12;
            case MOMENT -> 17;
            case NUMBER, MONEY, TEXT, CONTACT, ORIGIN -> measured(column, ranks);
        };
    }

    private static double measured(ExportColumn column, int[] ranks) {
        int longest = 0;
        for (int i = 0; column.use() == Use.SHOWN && i < Math.min(ranks.length, MEASURED); i++) {
            longest = Math.max(longest, length(column.cells().apply(ranks[i])));
        }
        // The header wraps onto two lines and has the filter's button beside it.
        double header = column.title().length() / 2.0 + 4;
        return Math.clamp(Math.max(longest + 2, header), NARROWEST, WIDEST);
    }

    private static int length(ExportCell cell) {
        return switch (cell) {
            case ExportCell.Blank _ -> 0;
            case ExportCell.Text(String text) ->
                text.lines().mapToInt(String::length).max().orElse(0);
            case ExportCell.Whole(long value) -> Long.toString(value).length();
            case ExportCell.Decimal(double value) ->
                Math.min(Double.toString(value).length(), 12);
            case ExportCell.Share _ -> 4;
            case ExportCell.Day _ -> 10;
            case ExportCell.Moment _ -> 16;
        };
    }
}
