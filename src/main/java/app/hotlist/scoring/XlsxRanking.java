package app.hotlist.scoring;

import app.hotlist.base.Progress;
import app.hotlist.scoring.ExportColumn.Look;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A sheet of ranked leads: frozen header, filter, tiers coloured by rule so that sorting keeps the colours.
final class XlsxRanking {

    private static final double NARROWEST = 8;
    private static final double WIDEST = 45;
    private static final double REASON_WIDTH = 38;
    /// Two lines of text, in points.
    private static final double ROW_HEIGHT = 30;
    /// Rank, tier, chance and score stay in sight.
    private static final int FROZEN_COLUMNS = 4;

    private static final String HEADER_FILL = "FF1F2937";
    private static final String WHITE = "FFFFFFFF";
    private static final String BLACK = "FF000000";
    private static final String GREY = "FF6B7280";

    /// The first day that a spreadsheet's calendar knows.
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Worksheet sheet;
    private final List<ExportColumn> columns;

    XlsxRanking(Workbook book, String name, List<ExportColumn> columns) {
        this.sheet = book.newWorksheet(name);
        this.columns = columns;
    }

    /// Writes and ends the sheet.
    ///
    /// @param ranks the ranks to write, in this order
    void write(int[] ranks, Progress progress) throws IOException {
        setUp(ranks);
        header();
        for (int from = 0; from < ranks.length; from += ScoreWriter.CHUNK) {
            int to = Math.min(from + ScoreWriter.CHUNK, ranks.length);
            for (int row = from + 1; row <= to; row++) {
                for (int c = 0; c < columns.size(); c++) {
                    cell(row, c, columns.get(c).cells().apply(ranks[row - 1]));
                }
                sheet.rowHeight(row, ROW_HEIGHT);
            }
            style(from + 1, to);
            sheet.flush();
            ScoreWriter.report(to, ranks.length, progress);
        }
        rules(ranks.length);
        sheet.finish();
    }

    /// What stands before the rows in the file.
    private void setUp(int[] ranks) {
        sheet.freezePane(FROZEN_COLUMNS, 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        sheet.footer("&P / &N", Position.RIGHT);
        for (int c = 0; c < columns.size(); c++) {
            sheet.width(c, width(columns.get(c), ranks));
            if (columns.get(c).look() == Look.ORIGIN) {
                sheet.hideColumn(c);
            }
        }
        int origin = (int) columns.stream()
                .takeWhile(column -> column.look() != Look.ORIGIN)
                .count();
        if (origin < columns.size()) {
            sheet.groupCols(origin, columns.size() - 1);
        }
    }

    private static double width(ExportColumn column, int[] ranks) {
        return switch (column.look()) {
            case REASON, AGAINST -> REASON_WIDTH;
            case TIER, SHARE -> NARROWEST;
            case ANSWER -> column.choices().isEmpty() ? WIDEST : 2 * NARROWEST;
            case DAY -> 12;
            case MOMENT -> 17;
            case NUMBER, TEXT, ORIGIN -> {
                int longest = IntStream.of(ranks)
                        .map(rank -> length(column.cells().apply(rank)))
                        .max()
                        .orElse(0);
                // The header wraps onto two lines and has the filter's button beside it.
                double header = column.title().length() / 2.0 + 3;
                yield Math.clamp(Math.max(longest + 2, header), NARROWEST, WIDEST);
            }
        };
    }

    private static int length(ExportCell cell) {
        return switch (cell) {
            case ExportCell.Blank _ -> 0;
            case ExportCell.Text(String text) -> text.length();
            case ExportCell.Whole(long value) -> Long.toString(value).length();
            case ExportCell.Decimal(double value) ->
                Math.min(Double.toString(value).length(), 12);
            case ExportCell.Share _ -> 4;
            case ExportCell.Day _ -> 10;
            case ExportCell.Moment _ -> 16;
        };
    }

    private void header() {
        for (int c = 0; c < columns.size(); c++) {
            sheet.value(0, c, XlsxText.of(columns.get(c).title()));
        }
        sheet.rowHeight(0, ROW_HEIGHT + 6);
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fontColor(WHITE)
                .fillColor(HEADER_FILL)
                .wrapText(true)
                .verticalAlignment("center")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .set();
    }

    private void cell(int row, int c, ExportCell cell) {
        switch (cell) {
            case ExportCell.Blank _ -> {}
            case ExportCell.Text(String text) -> sheet.value(row, c, XlsxText.of(text));
            case ExportCell.Whole(long value) -> sheet.value(row, c, value);
            case ExportCell.Decimal(double value) -> sheet.value(row, c, value);
            case ExportCell.Share(double value) -> sheet.value(row, c, value);
            case ExportCell.Day(LocalDate day) -> {
                if (day.isBefore(FIRST_DAY)) {
                    sheet.value(row, c, day.toString());
                } else {
                    sheet.value(row, c, day);
                }
            }
            case ExportCell.Moment(LocalDateTime moment) -> {
                if (moment.toLocalDate().isBefore(FIRST_DAY)) {
                    sheet.value(row, c, moment.toString());
                } else {
                    sheet.value(row, c, moment);
                }
            }
        }
    }

    /// Styles the rows from one to another, both included, column by column.
    private void style(int from, int to) {
        for (int c = 0; c < columns.size(); c++) {
            Range cells = sheet.range(from, c, to, c);
            switch (columns.get(c).look()) {
                case NUMBER -> cells.style().verticalAlignment("top").set();
                case TIER ->
                    cells.style()
                            .bold()
                            .horizontalAlignment("center")
                            .verticalAlignment("top")
                            .set();
                case SHARE ->
                    cells.style().format("0%").verticalAlignment("top").set();
                case DAY ->
                    cells.style().format("yyyy-mm-dd").verticalAlignment("top").set();
                case MOMENT ->
                    cells.style()
                            .format("yyyy-mm-dd hh:mm")
                            .verticalAlignment("top")
                            .set();
                // The text format keeps a spreadsheet from reading a text as a formula when somebody edits it.
                case TEXT, ORIGIN ->
                    cells.style().format("@").verticalAlignment("top").set();
                case ANSWER, REASON ->
                    cells.style()
                            .format("@")
                            .wrapText(true)
                            .verticalAlignment("top")
                            .set();
                case AGAINST ->
                    cells.style()
                            .format("@")
                            .wrapText(true)
                            .verticalAlignment("top")
                            .fontColor(GREY)
                            .set();
            }
        }
    }

    /// What stands after the rows in the file.
    private void rules(int leads) {
        sheet.setAutoFilter(0, 0, leads, columns.size() - 1);
        if (leads == 0) {
            return;
        }
        for (int c = 0; c < columns.size(); c++) {
            Range cells = sheet.range(1, c, leads, c);
            if (columns.get(c).look() == Look.TIER) {
                tierColours(cells);
            }
            if (!columns.get(c).choices().isEmpty()) {
                choices(cells, columns.get(c).choices());
            }
        }
    }

    private static void tierColours(Range cells) {
        String first = cells.toString().replaceFirst(":.*", "");
        colour(cells, first, "A", "FF1B7F5C", WHITE);
        colour(cells, first, "B", "FF8CC9A1", BLACK);
        colour(cells, first, "C", "FFF2D479", BLACK);
        colour(cells, first, "D", "FFD9D9D9", BLACK);
    }

    private static void colour(Range cells, String first, String tier, String fill, String font) {
        cells.style()
                .fillColor(fill)
                .fontColor(font)
                .set(new ConditionalFormattingExpressionRule("%s=\"%s\"".formatted(first, tier), true));
    }

    private static void choices(Range cells, List<String> choices) {
        cells.validateWithListByFormula('"' + String.join(",", choices) + '"')
                // The library writes the other styles' names in the small letters of the locale.
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle("")
                .error("");
    }
}
