package app.hotlist.scoring;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;

/// The spreadsheet: hot leads, all leads, a summary, what was not scored, and how to read it.
///
/// @param options what to write
/// @param leadsPerSheet most leads on a sheet; further ones go onto another
record XlsxScores(ScoreOptions options, int leadsPerSheet) implements ScoreWriter {

    /// A sheet has 1,048,576 rows, the first of them for the header.
    private static final int MOST_LEADS = 1_048_575;

    XlsxScores(ScoreOptions options) {
        this(options, MOST_LEADS);
    }

    @Override
    public void writeTo(OutputStream out, ScoredList list, Progress progress) throws IOException {
        int[] all = IntStream.range(0, list.size()).toArray();
        int[] hot = Arrays.stream(all)
                .filter(rank -> options.tiers().contains(list.lead(rank).tier()))
                .toArray();
        double hotShare = (double) hot.length / Math.max(1, hot.length + all.length);

        try (Workbook book = new Workbook(out, "Hotlist", null)) {
            ranking(
                    book,
                    Texts.get("scoring.sheet.hot"),
                    ExportColumns.withAnswers(list, options),
                    hot,
                    progress.part(0, hotShare));
            ranking(
                    book,
                    Texts.get("scoring.sheet.all"),
                    ExportColumns.of(list, options),
                    all,
                    progress.part(hotShare, 1));
            XlsxNotes notes = new XlsxNotes(book, list, options);
            notes.summary();
            notes.notScored();
            notes.readMe();
        }
    }

    private void ranking(Workbook book, String name, List<ExportColumn> columns, int[] ranks, Progress progress)
            throws IOException {
        int sheets = Math.max(1, Math.ceilDiv(ranks.length, leadsPerSheet));
        for (int sheet = 0; sheet < sheets; sheet++) {
            int from = sheet * leadsPerSheet;
            int to = Math.min(from + leadsPerSheet, ranks.length);
            new XlsxRanking(book, sheet == 0 ? name : "%s (%d)".formatted(name, sheet + 1), columns)
                    .write(
                            Arrays.copyOfRange(ranks, from, to),
                            progress.part((double) sheet / sheets, (sheet + 1.0) / sheets));
        }
    }
}
