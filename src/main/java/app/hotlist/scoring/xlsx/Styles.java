package app.hotlist.scoring.xlsx;

import app.hotlist.scoring.xlsx.CellStyle.Trait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The styles of a workbook, each once, and the part in which they stand.
final class Styles {

    /// Formats of one's own have numbers from here on.
    private static final int FIRST_FORMAT = 164;

    private final Map<CellStyle, Integer> styles = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();
    private final Map<String, Integer> fonts = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();

    Styles() {
        of(CellStyle.of(CellStyle.GENERAL));
    }

    /// The number of a style.
    int of(CellStyle style) {
        return styles.computeIfAbsent(style, _ -> styles.size());
    }

    /// The number of a rule's colours.
    int difference(SheetRules.Fill fill) {
        String colours = "<dxf><font><b/><color rgb=\"FF%s\"/></font><fill><patternFill patternType=\"solid\">"
                        .formatted(fill.font())
                + "<fgColor rgb=\"FF%s\"/><bgColor rgb=\"FF%s\"/></patternFill></fill></dxf>"
                        .formatted(fill.background(), fill.background());
        int known = differences.indexOf(colours);
        if (known >= 0) {
            return known;
        }
        differences.add(colours);
        return differences.size() - 1;
    }

    void write(Xml xml) {
        StringBuilder cells = new StringBuilder();
        styles.keySet().forEach(style -> cells.append(cell(style)));
        xml.raw("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        if (!formats.isEmpty()) {
            xml.raw("<numFmts count=\"%d\">".formatted(formats.size()));
            formats.forEach((format, number) -> xml.raw("<numFmt numFmtId=\"%d\" formatCode=\"".formatted(number))
                    .text(format)
                    .raw("\"/>"));
            xml.raw("</numFmts>");
        }
        xml.raw("<fonts count=\"%d\">".formatted(fonts.size()));
        fonts.keySet().forEach(xml::raw);
        xml.raw(
                "</fonts><fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
                        + "<fill><patternFill patternType=\"gray125\"/></fill>"
                        + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF1F2937\"/><bgColor indexed=\"64\"/>"
                        + "</patternFill></fill></fills>"
                        + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
                        + "<border><left/><right/><top/><bottom style=\"thin\"><color rgb=\"FF1F2937\"/></bottom><diagonal/>"
                        + "</border></borders>"
                        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        xml.raw("<cellXfs count=\"%d\">".formatted(styles.size())).raw(cells.toString());
        xml.raw(
                "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
        xml.raw("<dxfs count=\"%d\">".formatted(differences.size()));
        differences.forEach(xml::raw);
        xml.raw("</dxfs></styleSheet>");
    }

    private String cell(CellStyle style) {
        boolean header = style.has(Trait.HEADER);
        String xf = "<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"%d\" borderId=\"%d\" xfId=\"0\""
                .formatted(format(style.format()), font(style), header ? 2 : 0, header ? 1 : 0);
        return xf
                + (style.has(Trait.QUOTED) ? " quotePrefix=\"1\"" : "")
                + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
                + alignment(style)
                + "</xf>";
    }

    private static String alignment(CellStyle style) {
        return "<alignment"
                + (style.has(Trait.CENTRED) ? " horizontal=\"center\"" : "")
                + (style.has(Trait.LEFT) ? " horizontal=\"left\"" : "")
                + (style.has(Trait.TOP) ? " vertical=\"top\"" : "")
                + (style.has(Trait.MIDDLE) ? " vertical=\"center\"" : "")
                + (style.has(Trait.WRAPPED) ? " wrapText=\"1\"" : "")
                + "/>";
    }

    /// The numbers of formats that every spreadsheet knows.
    private int format(String format) {
        return switch (format) {
            case CellStyle.GENERAL -> 0;
            case "0" -> 1;
            case "0%" -> 9;
            case CellStyle.TEXT -> 49;
            default -> formats.computeIfAbsent(format, _ -> FIRST_FORMAT + formats.size());
        };
    }

    private int font(CellStyle style) {
        String colour = style.has(Trait.HEADER) ? "FFFFFFFF" : style.has(Trait.GREY) ? "FF57606A" : "FF000000";
        String font = "<font>%s<sz val=\"%d\"/><color rgb=\"%s\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
                .formatted(
                        style.has(Trait.BOLD) || style.has(Trait.HEADER) ? "<b/>" : "",
                        style.has(Trait.LARGE) ? 16 : 11,
                        colour);
        return fonts.computeIfAbsent(font, _ -> fonts.size());
    }
}
