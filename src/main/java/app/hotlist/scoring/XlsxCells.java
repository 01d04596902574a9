package app.hotlist.scoring;

import app.hotlist.scoring.ExportColumn.Look;
import app.hotlist.scoring.xlsx.BookWriter;
import app.hotlist.scoring.xlsx.CellStyle;
import app.hotlist.scoring.xlsx.CellStyle.Trait;
import app.hotlist.scoring.xlsx.SheetWriter;
import app.hotlist.table.CsvWriter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The cells of a sheet of ranked leads, each in its column's style.
final class XlsxCells {

    /// The first day that every spreadsheet's calendar has right: earlier ones are written as texts.
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /// The day that a spreadsheet counts as 0.
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final double SECONDS_PER_DAY = 86_400;

    private final int[] styles;
    private final int[] quoted;

    XlsxCells(BookWriter book, List<ExportColumn> columns, ScoreOptions options) {
        String money = options.context().money().map(DealValues::format).orElse("#,##0");
        styles = new int[columns.size()];
        quoted = new int[columns.size()];
        for (int c = 0; c < styles.length; c++) {
            CellStyle style = style(columns.get(c).look(), money);
            styles[c] = book.style(style);
            quoted[c] = book.style(style.quoted());
        }
    }

    /// Texts have the format of texts, which keeps a spreadsheet from reading one as a formula when somebody edits
    /// it.
    private static CellStyle style(Look look, String money) {
        return switch (look) {
            case NUMBER -> CellStyle.of(CellStyle.GENERAL, Trait.TOP);
            case COUNT -> CellStyle.of("0", Trait.CENTRED, Trait.TOP);
            case TIER -> CellStyle.of(CellStyle.TEXT, Trait.BOLD, Trait.CENTRED, Trait.TOP);
            case SIGN -> CellStyle.of(CellStyle.TEXT, Trait.CENTRED, Trait.TOP);
            case SHARE -> CellStyle.of("0%", Trait.TOP);
            case MONEY -> CellStyle.of(money, Trait.TOP);
            case DAY -> CellStyle.of("yyyy-mm-dd", Trait.TOP);
            case MOMENT -> CellStyle.of("yyyy-mm-dd hh:mm", Trait.TOP);
            case TEXT, ORIGIN -> CellStyle.of(CellStyle.TEXT, Trait.TOP);
            case CONTACT, ANSWER, REASON -> CellStyle.of(CellStyle.TEXT, Trait.WRAPPED, Trait.TOP);
            case AGAINST -> CellStyle.of(CellStyle.TEXT, Trait.WRAPPED, Trait.TOP, Trait.GREY);
        };
    }

    /// The style of a column.
    int style(int column) {
        return styles[column];
    }

    void write(SheetWriter sheet, int c, ExportCell cell) {
        switch (cell) {
            case ExportCell.Blank _ -> {}
            case ExportCell.Text(String text) -> text(sheet, c, text);
            case ExportCell.Whole(long value) -> sheet.number(c, value, styles[c]);
            case ExportCell.Decimal(double value) -> sheet.number(c, value, styles[c]);
            case ExportCell.Share(double value) -> sheet.number(c, value, styles[c]);
            case ExportCell.Day(LocalDate day) -> {
                if (day.isBefore(FIRST_DAY)) {
                    text(sheet, c, day.toString());
                } else {
                    sheet.number(c, ChronoUnit.DAYS.between(DAY_ZERO, day), styles[c]);
                }
            }
            case ExportCell.Moment(LocalDateTime moment) -> {
                if (moment.toLocalDate().isBefore(FIRST_DAY)) {
                    text(sheet, c, moment.toString());
                } else {
                    double days = ChronoUnit.DAYS.between(DAY_ZERO, moment.toLocalDate());
                    sheet.number(c, days + moment.toLocalTime().toSecondOfDay() / SECONDS_PER_DAY, styles[c]);
                }
            }
        }
    }

    private void text(SheetWriter sheet, int c, String text) {
        sheet.text(c, text, CsvWriter.beginsLikeFormula(text) ? quoted[c] : styles[c]);
    }
}
