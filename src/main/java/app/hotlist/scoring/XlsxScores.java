package app.hotlist.scoring;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.scoring.xlsx.Area;
import app.hotlist.scoring.xlsx.BookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The spreadsheet: hot leads, all leads, a summary, what was not scored, and how to read it.
///
/// @param options what to write
/// @param leadsPerSheet most leads on a sheet; further ones go onto another
record XlsxScores(ScoreOptions options, int leadsPerSheet) implements ScoreWriter {

    XlsxScores(ScoreOptions options) {
        this(options, Area.MOST_ROWS - 1);
    }

    @Override
    public long madeSafe(ScoredList list) {
        return FormulaLike.count(list, options);
    }

    @Override
    public void writeTo(OutputStream out, ScoredList list, Progress progress) throws IOException {
        int[] all = ExportColumns.ranks(list, options).toArray();
        int[] hot = IntStream.of(all)
                .filter(rank -> options.tiers().contains(list.lead(rank).tier()))
                .toArray();
        double hotShare = (double) hot.length / Math.max(1, hot.length + all.length);
        List<ExportColumn> columns = ExportColumns.withAnswers(list, options);

        try (BookWriter book = new BookWriter(out)) {
            XlsxRanking sheet =
                    new XlsxRanking(book, columns, options, list.card().title());
            ranking(sheet, new Part(Texts.get("scoring.sheet.hot"), hot), progress.part(0, hotShare));
            ranking(sheet, new Part(Texts.get("scoring.sheet.all"), all), progress.part(hotShare, 1));
            XlsxNotes notes = new XlsxNotes(book, list, options);
            notes.summary(all);
            notes.notScored();
            notes.readMe();
        }
    }

    /// Leads that go under one name, whatever the number of sheets.
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    private record Part(String name, int[] ranks) {}

    private void ranking(XlsxRanking sheet, Part part, Progress progress) throws IOException {
        int sheets = Math.max(1, Math.ceilDiv(part.ranks().length, leadsPerSheet));
        for (int number = 0; number < sheets; number++) {
            int from = number * leadsPerSheet;
            int to = Math.min(from + leadsPerSheet, part.ranks().length);
            sheet.write(
                    number == 0 ? part.name() : "%s (%d)".formatted(part.name(), number + 1),
                    Arrays.copyOfRange(part.ranks(), from, to),
                    progress.part((double) number / sheets, (number + 1.0) / sheets));
        }
    }
}
