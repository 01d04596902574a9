package app.hotlist.scoring.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a workbook, one sheet after the other. The stream stays open: whoever opened it closes it.
///
/// A sheet is ended before the next one begins.
public final class BookWriter implements AutoCloseable {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    /// The earliest time that an archive can hold: the same content gives the same bytes.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Styles styles = new Styles();
    private final List<String> sheets = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final Map<Integer, SheetPicture> pictures = new LinkedHashMap<>();

    /// A name for an area.
    ///
    /// @param attributes what the format says of it, beside its area
    private record Name(String attributes, String area) {}

    public BookWriter(OutputStream out) {
        zip = new ZipOutputStream(out);
        // Three times as fast as the usual level, for a fifth more bytes.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /// The number of a style, for cells and columns.
    public int style(CellStyle style) {
        return styles.of(style);
    }

    int difference(SheetRules.Fill fill) {
        return styles.difference(fill);
    }

    /// Begins a sheet.
    ///
    /// @param name unique, at most 31 characters, none of them one of `: \ / ? * [ ]`
    /// @throws IOException if the stream fails
    public SheetWriter sheet(String name, SheetLayout layout) throws IOException {
        if (name.isBlank() || name.length() > 31 || name.matches(".*[:\\\\/?*\\[\\]'].*") || sheets.contains(name)) {
            throw new IllegalArgumentException("no name for a sheet: " + name);
        }
        sheets.add(name);
        begin("xl/worksheets/sheet%d.xml".formatted(sheets.size()));
        if (layout.frozenRows() > 0) {
            names.add(new Name(
                    "name=\"_xlnm.Print_Titles\" localSheetId=\"%d\"".formatted(sheets.size() - 1),
                    "%s$1:$%d".formatted(quoted(sheets.size()), layout.frozenRows())));
        }
        return new SheetWriter(new Xml(zip), new SheetEnding(this, sheets.size()), layout);
    }

    void filtered(int sheet, Area area) {
        names.add(new Name(
                "name=\"_xlnm._FilterDatabase\" localSheetId=\"%d\" hidden=\"1\"".formatted(sheet - 1),
                quoted(sheet) + area.fixed()));
    }

    void pictured(int sheet, SheetPicture picture) {
        pictures.put(sheet, picture);
    }

    void printed(int sheet, Area area) {
        names.add(new Name(
                "name=\"_xlnm.Print_Area\" localSheetId=\"%d\"".formatted(sheet - 1), quoted(sheet) + area.fixed()));
    }

    /// Gives an area of the newest sheet a name, for formulas and for programs that read the file.
    public void name(String name, Area area) {
        names.add(new Name("name=\"%s\"".formatted(name), quoted(sheets.size()) + area.fixed()));
    }

    private String quoted(int sheet) {
        return "'%s'!".formatted(sheets.get(sheet - 1));
    }

    private void begin(String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private void part(String name, Consumer<Xml> content) throws IOException {
        begin(name);
        Xml xml = new Xml(zip);
        content.accept(xml);
        xml.end();
    }

    /// Ends the workbook.
    ///
    /// @throws IOException if the stream fails
    @Override
    public void close() throws IOException {
        try {
            for (Map.Entry<Integer, SheetPicture> picture : pictures.entrySet()) {
                write(picture.getKey(), picture.getValue());
            }
            part("xl/styles.xml", styles::write);
            part("xl/workbook.xml", this::workbook);
            part("xl/_rels/workbook.xml.rels", this::relations);
            part("_rels/.rels", xml -> xml.raw(relationships(relation(1, "officeDocument", "xl/workbook.xml"))));
            part("[Content_Types].xml", this::types);
            zip.finish();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private void write(int sheet, SheetPicture picture) throws IOException {
        part(
                "xl/worksheets/_rels/sheet%d.xml.rels".formatted(sheet),
                xml -> xml.raw(relationships(relation(1, "drawing", "../drawings/drawing%d.xml".formatted(sheet)))));
        part("xl/drawings/drawing%d.xml".formatted(sheet), xml -> Drawing.write(xml, picture.place()));
        part(
                "xl/drawings/_rels/drawing%d.xml.rels".formatted(sheet),
                xml -> xml.raw(relationships(relation(1, "image", "../media/image%d.png".formatted(sheet)))));
        begin("xl/media/image%d.png".formatted(sheet));
        zip.write(picture.png());
    }

    private void workbook(Xml xml) {
        xml.raw("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"%s\">"
                .formatted(RELATIONS));
        xml.raw("<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            xml.raw("<sheet name=\"").text(sheets.get(i));
            xml.raw("\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(i + 1, i + 1));
        }
        xml.raw("</sheets>");
        if (!names.isEmpty()) {
            xml.raw("<definedNames>");
            names.forEach(name -> xml.raw("<definedName %s>".formatted(name.attributes()))
                    .text(name.area())
                    .raw("</definedName>"));
            xml.raw("</definedNames>");
        }
        xml.raw("</workbook>");
    }

    private void relations(Xml xml) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            all.append(relation(i, "worksheet", "worksheets/sheet%d.xml".formatted(i)));
        }
        xml.raw(relationships(all.append(relation(sheets.size() + 1, "styles", "styles.xml"))));
    }

    private static String relationships(CharSequence relations) {
        return "<Relationships xmlns=\"%srelationships\">%s</Relationships>".formatted(PACKAGE, relations);
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATIONS, type, target);
    }

    private void types(Xml xml) {
        xml.raw("<Types xmlns=\"%scontent-types\">".formatted(PACKAGE)
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>");
        override(xml, "workbook", MAIN + "sheet.main+xml");
        override(xml, "styles", MAIN + "styles+xml");
        for (int i = 1; i <= sheets.size(); i++) {
            override(xml, "worksheets/sheet" + i, MAIN + "worksheet+xml");
        }
        pictures.keySet()
                .forEach(sheet -> override(
                        xml, "drawings/drawing" + sheet, "application/vnd.openxmlformats-officedocument.drawing+xml"));
        xml.raw("</Types>");
    }

    private static void override(Xml xml, String part, String type) {
        xml.raw("<Override PartName=\"/xl/%s.xml\" ContentType=\"%s\"/>".formatted(part, type));
    }
}
