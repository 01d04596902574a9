package app.hotlist.scoring;

import app.hotlist.base.Texts;
import app.hotlist.model.Tier;
import app.hotlist.model.Tiers;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The sheets beside the ranked ones: summary, leads not scored, how to read the file.
final class XlsxNotes {

    private static final double LABEL_WIDTH = 30;
    private static final double TEXT_WIDTH = 100;

    private final Workbook book;
    private final ScoredList list;
    private final ScoreOptions options;

    XlsxNotes(Workbook book, ScoredList list, ScoreOptions options) {
        this.book = book;
        this.list = list;
        this.options = options;
    }

    /// How many leads are in which tier, how many of them are expected to buy, and what scored them.
    void summary() throws IOException {
        Worksheet sheet = book.newWorksheet(Texts.get("scoring.sheet.summary"));
        sheet.width(0, LABEL_WIDTH);
        sheet.width(1, 20);
        sheet.width(2, 20);
        sheet.width(3, 20);
        int row = facts(sheet);
        row = tierTable(sheet, row + 1);
        remarks(sheet, row + 1);
        sheet.finish();
    }

    private int facts(Worksheet sheet) {
        int row = 0;
        row = fact(
                sheet,
                row,
                Texts.get("scoring.summary.file"),
                String.valueOf(list.file().getFileName()));
        row = fact(sheet, row, Texts.get("scoring.summary.read"), list.read());
        row = fact(sheet, row, Texts.get("scoring.summary.scored"), list.size());
        row = fact(sheet, row, Texts.get("scoring.summary.not-scored"), list.notScoredCount());
        row = fact(sheet, row, Texts.get("scoring.summary.model"), list.card().title());
        row = fact(
                sheet,
                row,
                Texts.get("scoring.summary.kind"),
                list.card().spec().title());
        row = fact(
                sheet,
                row,
                Texts.get("scoring.summary.trained-at"),
                ExportColumns.time(list.card().trainedAt(), options));
        return fact(sheet, row, Texts.get("scoring.summary.scored-at"), ExportColumns.scoredAt(options));
    }

    private static int fact(Worksheet sheet, int row, String label, Object value) {
        sheet.value(row, 0, label);
        sheet.style(row, 0).bold().set();
        if (value instanceof Number number) {
            sheet.value(row, 1, number);
            sheet.style(row, 1).horizontalAlignment("left").set();
        } else {
            sheet.value(row, 1, XlsxText.of(value.toString()));
            sheet.style(row, 1).format("@").set();
        }
        return row + 1;
    }

    private int tierTable(Worksheet sheet, int top) {
        sheet.value(top, 0, Texts.get("scoring.column.tier"));
        sheet.value(top, 1, Texts.get("scoring.summary.from"));
        sheet.value(top, 2, Texts.get("scoring.summary.leads"));
        sheet.value(top, 3, Texts.get("scoring.summary.expected"));
        sheet.range(top, 0, top, 3).style().bold().set();
        int row = top + 1;
        for (Tier tier : Tier.values()) {
            sheet.value(row, 0, tier.name());
            sheet.value(row, 1, from(tier, list.tierRule()));
            sheet.style(row, 1).format("0.0%").set();
            sheet.value(row, 2, list.tiers().getOrDefault(tier, 0L));
            sheet.value(row, 3, expected(tier));
            sheet.style(row, 3).format("0.0").set();
            row++;
        }
        return row;
    }

    private static double from(Tier tier, Tiers rule) {
        return switch (tier) {
            case A -> rule.aFrom();
            case B -> rule.bFrom();
            case C -> rule.cFrom();
            case D -> 0;
        };
    }

    /// The sum of chances is the number of buyers to expect.
    private double expected(Tier tier) {
        double sum = 0;
        for (int rank = 0; rank < list.size(); rank++) {
            sum += list.lead(rank).tier() == tier ? list.lead(rank).chance() : 0;
        }
        return sum;
    }

    private void remarks(Worksheet sheet, int top) {
        int row = top;
        for (String remark : list.remarks()) {
            sheet.value(row++, 0, XlsxText.of(remark));
        }
    }

    /// Every lead without a score, with its line and the reason.
    void notScored() throws IOException {
        Worksheet sheet = book.newWorksheet(Texts.get("scoring.sheet.not-scored"));
        sheet.width(0, 12);
        sheet.width(1, TEXT_WIDTH);
        sheet.freezePane(0, 1);
        sheet.value(0, 0, Texts.get("scoring.column.line"));
        sheet.value(0, 1, Texts.get("scoring.column.reason"));
        sheet.range(0, 0, 0, 1).style().bold().set();
        int row = 1;
        for (NotScored lead : list.notScored()) {
            sheet.value(row, 0, lead.line());
            sheet.value(row, 1, XlsxText.of(lead.reason()));
            sheet.style(row, 1).format("@").wrapText(true).set();
            row++;
        }
        long more = list.notScoredCount() - list.notScored().size();
        if (more > 0) {
            sheet.value(row, 1, Texts.get("scoring.more-not-scored", more));
        }
        sheet.finish();
    }

    /// What the numbers mean, in words.
    void readMe() throws IOException {
        Worksheet sheet = book.newWorksheet(Texts.get("scoring.sheet.read-me"));
        sheet.width(0, TEXT_WIDTH);
        List<String> leftOut = ExportColumns.leftOut(list, options);
        List<String> sentences = List.of(
                Texts.get("scoring.read-me.chance"),
                Texts.get("scoring.read-me.reasons", list.averageChance()),
                Texts.get(
                        "scoring.read-me.tiers",
                        list.tierRule().aFrom(),
                        list.tierRule().bFrom(),
                        list.tierRule().cFrom()),
                Texts.get("scoring.read-me.answers"),
                Texts.get("scoring.read-me.origin"),
                Texts.get("scoring.read-me.not-scored"),
                Texts.get("scoring.read-me.texts"),
                leftOut.isEmpty()
                        ? Texts.get("scoring.read-me.contacts")
                        : Texts.get("scoring.read-me.no-contacts", String.join(", ", leftOut)));
        int row = 0;
        for (String sentence : sentences) {
            sheet.value(row, 0, XlsxText.of(sentence));
            sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
            row++;
        }
        sheet.finish();
    }
}
