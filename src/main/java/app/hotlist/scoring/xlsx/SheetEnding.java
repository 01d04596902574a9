package app.hotlist.scoring.xlsx;

import java.util.List;

/// What stands after the rows of a sheet, in the order that the format demands.
final class SheetEnding {

    private static final String EXTENSION = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

    private final BookWriter book;
    private final int sheet;

    /// @param sheet its number, counted from 1
    SheetEnding(BookWriter book, int sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    /// Whether it belongs to the sheet that is seen first.
    boolean isFirst() {
        return sheet == 1;
    }

    void write(Xml xml, SheetRules rules) {
        rules.filter().ifPresent(area -> {
            xml.raw("<autoFilter ref=\"%s\"/>".formatted(area.text()));
            book.filtered(sheet, area);
        });
        rules.printed().ifPresent(area -> book.printed(sheet, area));
        fills(xml, rules.fills());
        bars(xml, rules.bars(), rules.fills().size());
        choices(xml, rules.choices());
        xml.raw("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>");
        rules.footer()
                .ifPresent(footer -> xml.raw("<headerFooter><oddFooter>")
                        .text("&L" + footer.words().replace("&", "&&") + "&R&P / &N")
                        .raw("</oddFooter></headerFooter>"));
        rules.picture().ifPresent(picture -> {
            book.pictured(sheet, picture);
            xml.raw("<drawing r:id=\"rId1\"/>");
        });
        extension(xml, rules.bars());
        xml.raw("</worksheet>");
    }

    private void fills(Xml xml, List<SheetRules.Fill> fills) {
        int priority = 1;
        for (SheetRules.Fill fill : fills) {
            xml.raw("<conditionalFormatting sqref=\"%s\">"
                    .formatted(fill.cells().text()));
            xml.raw("<cfRule type=\"expression\" dxfId=\"%d\" priority=\"%d\" stopIfTrue=\"1\"><formula>"
                    .formatted(book.difference(fill), priority++));
            xml.raw(fill.cells().first() + "=\"")
                    .text(fill.text())
                    .raw("\"</formula></cfRule></conditionalFormatting>");
        }
    }

    /// Twice, as spreadsheets do it: a bar that all of them know, and one on a fixed scale without shading.
    private void bars(Xml xml, List<SheetRules.Bar> bars, int before) {
        for (int i = 0; i < bars.size(); i++) {
            SheetRules.Bar bar = bars.get(i);
            xml.raw("<conditionalFormatting sqref=\"%s\">".formatted(bar.cells().text()));
            xml.raw("<cfRule type=\"dataBar\" priority=\"%d\"><dataBar minLength=\"0\" maxLength=\"100\">"
                    .formatted(before + i + 1));
            xml.raw("<cfvo type=\"num\" val=\"0\"/><cfvo type=\"num\" val=\"1\"/><color rgb=\"FF%s\"/></dataBar>"
                    .formatted(bar.colour()));
            xml.raw("<extLst><ext xmlns:x14=\"%s\" uri=\"{B025F937-C7B1-47D3-B67F-A62EFF666E3E}\">"
                    .formatted(EXTENSION));
            xml.raw("<x14:id>%s</x14:id></ext></extLst></cfRule></conditionalFormatting>".formatted(id(i)));
        }
    }

    private void extension(Xml xml, List<SheetRules.Bar> bars) {
        if (bars.isEmpty()) {
            return;
        }
        xml.raw("<extLst><ext xmlns:x14=\"%s\" uri=\"{78C0D931-6437-407d-A8EE-F0AAD7539E65}\">".formatted(EXTENSION));
        xml.raw("<x14:conditionalFormattings>");
        for (int i = 0; i < bars.size(); i++) {
            xml.raw("<x14:conditionalFormatting xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\">");
            xml.raw("<x14:cfRule type=\"dataBar\" id=\"%s\">".formatted(id(i)));
            xml.raw("<x14:dataBar minLength=\"0\" maxLength=\"100\" gradient=\"0\">"
                    + "<x14:cfvo type=\"num\"><xm:f>0</xm:f></x14:cfvo>"
                    + "<x14:cfvo type=\"num\"><xm:f>1</xm:f></x14:cfvo>"
                    + "<x14:negativeFillColor rgb=\"FFFF0000\"/><x14:axisColor rgb=\"FF000000\"/></x14:dataBar>");
            xml.raw("</x14:cfRule><xm:sqref>%s</xm:sqref></x14:conditionalFormatting>"
                    .formatted(bars.get(i).cells().text()));
        }
        xml.raw("</x14:conditionalFormattings></ext></extLst>");
    }

    /// Any name of that form does; this one is the same every time.
    private String id(int bar) {
        return "{DA7ABA51-AAAA-BBBB-%04X-%012X}".formatted(sheet, bar + 1);
    }

    private static void choices(Xml xml, List<SheetRules.Choices> all) {
        if (all.isEmpty()) {
            return;
        }
        xml.raw("<dataValidations count=\"%d\">".formatted(all.size()));
        for (SheetRules.Choices choices : all) {
            xml.raw("<dataValidation type=\"list\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\"");
            xml.raw(" error=\"").text(choices.refusal());
            xml.raw("\" sqref=\"%s\"><formula1>\"".formatted(choices.cells().text()))
                    .text(String.join(",", choices.answers()))
                    .raw("\"</formula1></dataValidation>");
        }
        xml.raw("</dataValidations>");
    }
}
