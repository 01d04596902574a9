package app.hotlist.scoring;

import app.hotlist.base.Progress;
import app.hotlist.table.CsvWriter;
import app.hotlist.table.NumberColumn;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// CSV for a spreadsheet: best first, UTF-8 with a byte order mark, RFC 4180, decimal points, and an apostrophe
/// before every text that a spreadsheet would run as a formula.
///
/// @param options what to write
record CsvScores(ScoreOptions options) implements ScoreWriter {

    /// Without it a spreadsheet takes the file for the encoding of its country.
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final double TEN_THOUSAND = 1e4;

    @Override
    public void writeTo(OutputStream out, ScoredList list, Progress progress) throws IOException {
        List<ExportColumn> columns = ExportColumns.of(list, options);
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter rows = CsvWriter.safe(out)) {
            rows.row(columns.stream().map(ExportColumn::title).toList());
            int[] ranks = ExportColumns.ranks(list, options).toArray();
            for (int i = 0; i < ranks.length; i++) {
                int rank = ranks[i];
                rows.row(columns.stream()
                        .map(column -> text(column.cells().apply(rank)))
                        .toList());
                ScoreWriter.report(i + 1, ranks.length, progress);
            }
        }
    }

    private static String text(ExportCell cell) {
        return switch (cell) {
            case ExportCell.Blank _ -> "";
            case ExportCell.Text text -> text.text();
            case ExportCell.Whole whole -> Long.toString(whole.value());
            case ExportCell.Decimal decimal -> NumberColumn.text(decimal.value());
            case ExportCell.Share share -> NumberColumn.text(Math.round(share.value() * TEN_THOUSAND) / TEN_THOUSAND);
            case ExportCell.Day day -> day.day().toString();
            case ExportCell.Moment moment -> moment.moment().toString();
        };
    }
}
