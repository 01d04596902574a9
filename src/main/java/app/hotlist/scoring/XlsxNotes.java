package app.hotlist.scoring;

import app.hotlist.base.Texts;
import app.hotlist.chart.Bar;
import app.hotlist.chart.ChartFile;
import app.hotlist.chart.ChartTheme;
import app.hotlist.chart.TierCharts;
import app.hotlist.scoring.xlsx.Area;
import app.hotlist.scoring.xlsx.BookWriter;
import app.hotlist.scoring.xlsx.CellStyle;
import app.hotlist.scoring.xlsx.CellStyle.Trait;
import app.hotlist.scoring.xlsx.SheetLayout;
import app.hotlist.scoring.xlsx.SheetLayout.Shown;
import app.hotlist.scoring.xlsx.SheetPicture;
import app.hotlist.scoring.xlsx.SheetRules;
import app.hotlist.scoring.xlsx.SheetWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The sheets beside the ranked ones: summary, leads not scored, how to read the file.
final class XlsxNotes {

    private static final double TEXT_WIDTH = 100;
    /// Letters that surely fit into that width.
    private static final int LETTERS = 90;
    /// In points.
    private static final double LINE_HEIGHT = 15;
    private static final int CHART_WIDTH = 560;

    private final BookWriter book;
    private final ScoredList list;
    private final ScoreOptions options;
    private final int plain;
    private final int centred;
    private final int bold;
    private final int title;
    private final int wrapped;
    private final int header;

    XlsxNotes(BookWriter book, ScoredList list, ScoreOptions options) {
        this.book = book;
        this.list = list;
        this.options = options;
        plain = book.style(CellStyle.of(CellStyle.TEXT, Trait.TOP, Trait.LEFT));
        centred = book.style(CellStyle.of(CellStyle.TEXT, Trait.CENTRED));
        bold = book.style(CellStyle.of(CellStyle.TEXT, Trait.BOLD, Trait.TOP));
        title = book.style(CellStyle.of(CellStyle.TEXT, Trait.BOLD, Trait.LARGE));
        wrapped = book.style(CellStyle.of(CellStyle.TEXT, Trait.WRAPPED, Trait.TOP));
        header = book.style(CellStyle.of(CellStyle.GENERAL, Trait.HEADER, Trait.WRAPPED, Trait.MIDDLE));
    }

    private SheetLayout layout(int frozenRows, double... widths) {
        List<SheetLayout.Column> columns = new ArrayList<>();
        for (double width : widths) {
            columns.add(new SheetLayout.Column(width, 0, Shown.YES));
        }
        return new SheetLayout(columns, frozenRows, 0);
    }

    private SheetRules rules() {
        return SheetRules.none()
                .with(new SheetRules.Footer(
                        Texts.get("scoring.footer", list.card().title())));
    }

    /// How many leads are in which tier, how many of them are expected to buy, and what scored them.
    ///
    /// @param ranks of the leads in this file
    void summary(int[] ranks) throws IOException {
        List<TierFigures> tiers = TierFigures.of(list, ranks);
        SheetWriter sheet = book.sheet(Texts.get("scoring.sheet.summary"), layout(0, 30, 14, 14, 18, 18));
        sheet.row(24);
        sheet.text(0, Texts.get("scoring.summary.title"), title);
        sheet.row();
        facts(sheet);
        sheet.row();
        tierTable(sheet, tiers);
        sheet.row();
        sheet.row();
        sheet.text(0, Texts.get("scoring.summary.rule"), bold);
        sheet.text(1, rule(), plain);
        options.context().trends().ifPresent(trends -> {
            sheet.row();
            sheet.text(0, Texts.get("scoring.column.trend"), bold);
            sheet.text(1, trends.words(), plain);
        });
        for (String remark : list.remarks()) {
            sheet.row();
            sheet.text(0, remark, plain);
        }
        sheet.row();
        sheet.row();
        sheet.text(0, Texts.get("scoring.summary.chart"), bold);
        sheet.end(rules().with(chart(tiers, sheet.rows())));
    }

    private void facts(SheetWriter sheet) {
        fact(sheet, "file", String.valueOf(list.file().getFileName()));
        fact(sheet, "read", list.read());
        fact(sheet, "scored", list.size());
        fact(sheet, "not-scored", list.notScoredCount());
        fact(sheet, "model", list.card().title());
        fact(sheet, "kind", list.card().spec().title());
        fact(sheet, "trained-at", ExportColumns.time(list.card().trainedAt(), options));
        fact(sheet, "scored-at", ExportColumns.scoredAt(options));
    }

    private void fact(SheetWriter sheet, String key, String value) {
        sheet.row();
        sheet.text(0, Texts.get("scoring.summary." + key), bold);
        sheet.text(1, value, plain);
    }

    private void fact(SheetWriter sheet, String key, long value) {
        sheet.row();
        sheet.text(0, Texts.get("scoring.summary." + key), bold);
        sheet.number(1, value, book.style(CellStyle.of("#,##0", Trait.LEFT)));
    }

    private void tierTable(SheetWriter sheet, List<TierFigures> tiers) {
        sheet.row(34);
        List<String> titles = List.of(
                Texts.get("scoring.column.tier"),
                Texts.get("scoring.summary.from"),
                Texts.get("scoring.summary.leads"),
                Texts.get("scoring.summary.expected"),
                Texts.get("scoring.summary.band"));
        for (int c = 0; c < titles.size(); c++) {
            sheet.text(c, titles.get(c), header);
        }
        int share = book.style(CellStyle.of("0.0%"));
        int whole = book.style(CellStyle.of("#,##0"));
        int decimal = book.style(CellStyle.of("#,##0.0"));
        for (TierFigures tier : tiers) {
            sheet.row();
            sheet.text(0, tier.tier().name(), bold);
            sheet.number(1, tier.from(), share);
            sheet.number(2, tier.leads(), whole);
            sheet.number(3, tier.expected(), decimal);
            sheet.text(4, Texts.get("scoring.summary.between", tier.least(), tier.most()), centred);
        }
        TierFigures all = TierFigures.sum(tiers);
        sheet.row();
        sheet.text(0, Texts.get("scoring.summary.all"), bold);
        sheet.number(2, all.leads(), whole);
        sheet.number(3, all.expected(), decimal);
        sheet.text(4, Texts.get("scoring.summary.between", all.least(), all.most()), centred);
    }

    private String rule() {
        return Texts.get(
                "scoring.read-me.tiers",
                list.tierRule().aFrom(),
                list.tierRule().bFrom(),
                list.tierRule().cFrom());
    }

    private static SheetPicture chart(List<TierFigures> tiers, int below) {
        List<Bar> bars = tiers.stream().map(TierFigures::bar).toList();
        int height = TierCharts.height(bars.size());
        byte[] png = ChartFile.png(TierCharts.expected(bars, ChartTheme.LIGHT), CHART_WIDTH, height);
        return new SheetPicture(
                png, new SheetPicture.Place(below, CHART_WIDTH, height, Texts.get("scoring.summary.chart")));
    }

    /// Every lead without a score, with its line and the reason.
    void notScored() throws IOException {
        SheetWriter sheet = book.sheet(Texts.get("scoring.sheet.not-scored"), layout(1, 12, TEXT_WIDTH));
        sheet.row(20);
        sheet.text(0, Texts.get("scoring.column.line"), header);
        sheet.text(1, Texts.get("scoring.column.reason"), header);
        for (NotScored lead :
                list.notScored().subList(0, Math.min(list.notScored().size(), Area.MOST_ROWS - 2))) {
            row(sheet, lead.reason());
            sheet.number(0, lead.line(), book.style(CellStyle.of("0", Trait.TOP)));
            sheet.text(1, lead.reason(), wrapped);
        }
        long more = list.notScoredCount() - (sheet.rows() - 1);
        if (more > 0) {
            sheet.row();
            sheet.text(1, Texts.get("scoring.more-not-scored", more), plain);
        }
        sheet.end(rules());
    }

    /// What the numbers mean, in words.
    void readMe() throws IOException {
        SheetWriter sheet = book.sheet(Texts.get("scoring.sheet.read-me"), layout(0, TEXT_WIDTH));
        List<String> leftOut = ExportColumns.leftOut(list, options);
        List<String> sentences = List.of(
                Texts.get("scoring.read-me.chance"),
                Texts.get("scoring.read-me.reasons", list.averageChance()),
                rule(),
                Texts.get("scoring.read-me.confidence"),
                Texts.get("scoring.read-me.answers"),
                Texts.get("scoring.read-me.back"),
                Texts.get("scoring.read-me.origin"),
                Texts.get("scoring.read-me.not-scored"),
                Texts.get("scoring.read-me.texts"),
                options.withContacts()
                        ? Texts.get("scoring.read-me.contacts")
                        : Texts.get(
                                "scoring.read-me.no-contacts", leftOut.isEmpty() ? "–" : String.join(", ", leftOut)));
        for (String sentence : sentences) {
            row(sheet, sentence);
            sheet.text(0, sentence, wrapped);
        }
        sheet.end(rules());
    }

    /// Begins a row for a text that is wrapped. Not every program measures it when it opens the file.
    private static void row(SheetWriter sheet, String text) {
        long lines = text.lines()
                .mapToLong(line -> Math.ceilDiv(Math.max(1, line.length()), LETTERS))
                .sum();
        sheet.row(LINE_HEIGHT * Math.max(1, lines));
    }
}
