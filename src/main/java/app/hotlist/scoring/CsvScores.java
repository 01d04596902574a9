package app.hotlist.scoring;

import app.hotlist.base.Progress;
import app.hotlist.scoring.CsvForm.Decimal;
import app.hotlist.scoring.CsvForm.Mark;
import app.hotlist.scoring.CsvForm.Texts;
import app.hotlist.table.CsvWriter;
import app.hotlist.table.NumberColumn;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// CSV, best first: the spreadsheet's twin for people, or the same without columns for answers for programs.
///
/// @param options what to write
record CsvScores(ScoreOptions options) implements ScoreWriter {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final double TEN_THOUSAND = 1e4;

    @Override
    public long madeSafe(ScoredList list) {
        return options.choices().csv().texts() == Texts.SAFE ? FormulaLike.count(list, options) : 0;
    }

    @Override
    public void writeTo(OutputStream out, ScoredList list, Progress progress) throws IOException {
        CsvForm form = options.choices().csv();
        List<ExportColumn> columns = columns(list);
        if (form.mark() == Mark.YES) {
            out.write(BYTE_ORDER_MARK);
        }
        try (CsvWriter rows = CsvWriter.exact(out, form.delimiter().sign())) {
            rows.row(titles(list));
            int[] ranks = ExportColumns.ranks(list, options).toArray();
            for (int i = 0; i < ranks.length; i++) {
                rows.row(row(columns, ranks[i], form));
                ScoreWriter.report(i + 1, ranks.length, progress);
            }
        }
    }

    static byte[] byteOrderMark() {
        return BYTE_ORDER_MARK.clone();
    }

    /// The first line.
    List<String> titles(ScoredList list) {
        return columns(list).stream()
                .map(column -> safe(column.title(), options.choices().csv()))
                .toList();
    }

    /// The columns, the rank first.
    List<ExportColumn> columns(ScoredList list) {
        return switch (options.choices().csv().texts()) {
            case SAFE -> ExportColumns.withAnswers(list, options);
            case EXACT -> ExportColumns.of(list, options);
        };
    }

    static List<String> row(List<ExportColumn> columns, int rank, CsvForm form) {
        return columns.stream()
                .map(column -> text(column.cells().apply(rank), form))
                .toList();
    }

    static String text(ExportCell cell, CsvForm form) {
        return switch (cell) {
            case ExportCell.Blank _ -> "";
            case ExportCell.Text text -> safe(text.text(), form);
            case ExportCell.Whole whole -> Long.toString(whole.value());
            case ExportCell.Decimal decimal -> number(decimal.value(), form);
            case ExportCell.Share share -> number(Math.round(share.value() * TEN_THOUSAND) / TEN_THOUSAND, form);
            case ExportCell.Day day -> day.day().toString();
            case ExportCell.Moment moment -> moment.moment().toString();
        };
    }

    private static String number(double value, CsvForm form) {
        String text = NumberColumn.text(value);
        return form.decimal() == Decimal.COMMA ? text.replace('.', ',') : text;
    }

    private static String safe(String text, CsvForm form) {
        return form.texts() == Texts.SAFE ? CsvWriter.safeText(text) : text;
    }
}
