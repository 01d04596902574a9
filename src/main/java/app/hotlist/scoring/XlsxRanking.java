package app.hotlist.scoring;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.scoring.ExportColumn.Look;
import app.hotlist.scoring.ExportColumn.Use;
import app.hotlist.scoring.xlsx.Area;
import app.hotlist.scoring.xlsx.BookWriter;
import app.hotlist.scoring.xlsx.CellStyle;
import app.hotlist.scoring.xlsx.SheetLayout;
import app.hotlist.scoring.xlsx.SheetLayout.Shown;
import app.hotlist.scoring.xlsx.SheetRules;
import app.hotlist.scoring.xlsx.SheetWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sheets of ranked leads: frozen header, filter, tiers coloured and chances drawn by rules, so that sorting keeps
/// them right.
final class XlsxRanking {

    /// Two lines of text, in points.
    private static final double ROW_HEIGHT = 30;
    private static final double HEADER_HEIGHT = 36;
    /// Rank, tier, chance, score, trend and name stay in sight.
    private static final int FROZEN_COLUMNS = 6;

    /// From the rank to what speaks against: more columns on a page's width would be too small to read.
    private static final int PRINTED_COLUMNS = 12;

    private static final String BAR = "A9CCF4";

    private final BookWriter book;
    private final List<ExportColumn> columns;
    private final String model;
    private final XlsxCells cells;
    private final int header;
    private boolean named;

    /// @param model the name that stands in the footer
    XlsxRanking(BookWriter book, List<ExportColumn> columns, ScoreOptions options, String model) {
        this.book = book;
        this.columns = columns;
        this.model = model;
        this.cells = new XlsxCells(book, columns, options);
        this.header = book.style(CellStyle.of(
                CellStyle.GENERAL, CellStyle.Trait.HEADER, CellStyle.Trait.WRAPPED, CellStyle.Trait.MIDDLE));
    }

    /// Writes a sheet. The first one gives its areas their names.
    ///
    /// @param ranks the ranks to write, in this order
    void write(String name, int[] ranks, Progress progress) throws IOException {
        SheetWriter sheet = book.sheet(name, layout(ranks));
        sheet.row(HEADER_HEIGHT);
        for (int c = 0; c < columns.size(); c++) {
            sheet.text(c, columns.get(c).title(), header);
        }
        for (int i = 0; i < ranks.length; i++) {
            sheet.row(ROW_HEIGHT);
            for (int c = 0; c < columns.size(); c++) {
                cells.write(sheet, c, columns.get(c).cells().apply(ranks[i]));
            }
            ScoreWriter.report(i + 1, ranks.length, progress);
        }
        sheet.end(rules(ranks.length));
        if (!named) {
            names(ranks.length);
            named = true;
        }
    }

    private SheetLayout layout(int[] ranks) {
        List<SheetLayout.Column> layout = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            ExportColumn column = columns.get(c);
            layout.add(new SheetLayout.Column(XlsxWidths.of(column, ranks), cells.style(c), shown(column)));
        }
        return new SheetLayout(layout, 1, FROZEN_COLUMNS);
    }

    private static Shown shown(ExportColumn column) {
        if (column.look() == Look.ORIGIN) {
            return Shown.FOLDED;
        }
        return column.use() == Use.EMPTY ? Shown.NO : Shown.YES;
    }

    private SheetRules rules(int leads) {
        List<SheetRules.Fill> fills = new ArrayList<>();
        List<SheetRules.Bar> bars = new ArrayList<>();
        List<SheetRules.Choices> choices = new ArrayList<>();
        for (int c = 0; leads > 0 && c < columns.size(); c++) {
            Area area = new Area(1, c, leads, c);
            ExportColumn column = columns.get(c);
            if (column.look() == Look.TIER) {
                fills.add(new SheetRules.Fill(area, "A", "1B7F5C", "FFFFFF"));
                fills.add(new SheetRules.Fill(area, "B", "8CC9A1", "000000"));
                fills.add(new SheetRules.Fill(area, "C", "F2D479", "000000"));
                fills.add(new SheetRules.Fill(area, "D", "D9D9D9", "000000"));
            } else if (column.look() == Look.SHARE) {
                bars.add(new SheetRules.Bar(area, BAR));
            } else if (!column.choices().isEmpty()) {
                choices.add(new SheetRules.Choices(
                        area,
                        column.choices(),
                        Texts.get("scoring.answers.refusal", String.join(", ", column.choices()))));
            }
        }
        return new SheetRules(
                Optional.of(new Area(0, 0, leads, columns.size() - 1)),
                Optional.of(new Area(0, 0, leads, PRINTED_COLUMNS - 1)),
                fills,
                bars,
                choices,
                Optional.of(new SheetRules.Footer(Texts.get("scoring.footer", model))),
                Optional.empty());
    }

    private void names(int leads) {
        book.name("Leads", new Area(0, 0, leads, columns.size() - 1));
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).title().equals(Texts.get("scoring.column.outcome"))) {
                book.name("Outcome", new Area(Math.min(1, leads), c, leads, c));
            }
        }
    }
}
