package app.hotlist.scoring.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.scoring.xlsx.CellStyle.Trait;
import app.hotlist.scoring.xlsx.SheetLayout.Column;
import app.hotlist.scoring.xlsx.SheetLayout.Shown;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// What Excel demands of a workbook, as far as it can be checked without Excel: it opens nothing that is out of order.
class BookWriterTest {

    /// ECMA-376 part 1, 18.3.1.99: the elements of a worksheet in their order.
    private static final List<String> ORDER = List.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "autoFilter",
            "conditionalFormatting",
            "dataValidations",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "drawing",
            "extLst");

    @Test
    void everyPartIsWellFormedAndDeclaredOnce() throws Exception {
        Map<String, byte[]> parts = parts(book());
        Document types = xml(parts, "[Content_Types].xml");

        List<String> declared = attributes(types, "Override", "PartName");
        for (String name : parts.keySet()) {
            if (name.endsWith(".xml") && !name.equals("[Content_Types].xml")) {
                xml(parts, name);
                assertEquals(1, declared.stream().filter(("/" + name)::equals).count(), name);
            }
        }
        assertEquals(
                parts.keySet().stream().filter(name -> name.endsWith(".xml")).count() - 1, declared.size());
    }

    @Test
    void everyRelationLeadsToAPart() throws Exception {
        Map<String, byte[]> parts = parts(book());

        for (String name : parts.keySet()) {
            if (name.endsWith(".rels")) {
                String folder = name.replaceFirst("_rels/[^/]*$", "");
                for (String target : attributes(xml(parts, name), "Relationship", "Target")) {
                    String path = URI.create(folder + target).normalize().toString();
                    assertTrue(parts.containsKey(path), () -> name + " leads to " + path);
                }
            }
        }
    }

    @Test
    void whatBelongsToASheetStandsInOrder() throws Exception {
        Map<String, byte[]> parts = parts(book());

        for (int sheet = 1; sheet <= 2; sheet++) {
            List<Integer> places = new ArrayList<>();
            for (Element child : children(
                    xml(parts, "xl/worksheets/sheet%d.xml".formatted(sheet)).getDocumentElement())) {
                assertTrue(ORDER.contains(child.getTagName()), child.getTagName());
                places.add(ORDER.indexOf(child.getTagName()));
            }
            assertEquals(places.stream().sorted().toList(), places);
        }
    }

    @Test
    void stylesAndRulesPointToWhatIsThere() throws Exception {
        Map<String, byte[]> parts = parts(book());
        Document styles = xml(parts, "xl/styles.xml");
        Document sheet = xml(parts, "xl/worksheets/sheet1.xml");

        int formats = children(first(styles, "cellXfs")).size();
        int colours = children(first(styles, "dxfs")).size();
        assertTrue(attributes(sheet, "c", "s").stream().allMatch(style -> Integer.parseInt(style) < formats));
        assertEquals(
                IntStream.range(0, colours).mapToObj(Integer::toString).toList(),
                attributes(sheet, "cfRule", "dxfId").stream()
                        .filter(id -> !id.isEmpty())
                        .toList());
        assertEquals(List.of("1", "2", "3"), attributes(sheet, "cfRule", "priority"));
        for (Element xf : children(first(styles, "cellXfs"))) {
            assertTrue(Integer.parseInt(xf.getAttribute("fontId"))
                    < children(first(styles, "fonts")).size());
        }
        assertEquals(
                1,
                attributes(styles, "xf", "quotePrefix").stream()
                        .filter("1"::equals)
                        .count());
    }

    @Test
    void namesStandForAreasOfTheirSheet() throws Exception {
        Document book = xml(parts(book()), "xl/workbook.xml");

        NodeList names = book.getElementsByTagName("definedName");
        Map<String, String> areas = new HashMap<>();
        for (int i = 0; i < names.getLength(); i++) {
            areas.put(
                    ((Element) names.item(i)).getAttribute("name"),
                    names.item(i).getTextContent());
        }
        assertEquals("'First & foremost'!$A$1:$B$3", areas.get("Leads"));
        assertEquals("'First & foremost'!$1:$1", areas.get("_xlnm.Print_Titles"));
        assertEquals("'First & foremost'!$A$1:$B$3", areas.get("_xlnm._FilterDatabase"));
    }

    @Test
    void theSameContentGivesTheSameBytes() throws IOException {
        assertArrayEquals(book(), book());
    }

    @Test
    void aStreamThatFailsIsTold() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };

        IOException failure = assertThrows(IOException.class, () -> write(full));
        assertEquals("disk full", failure.getMessage());
    }

    @Test
    void whatACellCannotHoldIsRefused() throws IOException {
        try (BookWriter book = new BookWriter(new ByteArrayOutputStream())) {
            SheetWriter sheet = book.sheet("Sheet", new SheetLayout(List.of(), 0, 0));
            sheet.row();
            assertThrows(IllegalArgumentException.class, () -> sheet.number(0, Double.NaN, 0));
            assertThrows(IllegalArgumentException.class, () -> book.sheet("a/b", new SheetLayout(List.of(), 0, 0)));
            sheet.end(SheetRules.none());
        }
    }

    @Test
    void columnsAreCalledByLetters() {
        assertEquals(
                List.of("A", "Z", "AA", "AZ", "BA", "XFD"),
                IntStream.of(0, 25, 26, 51, 52, 16_383).mapToObj(Area::column).toList());
    }

    private static byte[] book() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out);
        return out.toByteArray();
    }

    private static void write(OutputStream out) throws IOException {
        try (BookWriter book = new BookWriter(out)) {
            int text = book.style(CellStyle.of(CellStyle.TEXT, Trait.WRAPPED, Trait.TOP));
            int quoted = book.style(
                    CellStyle.of(CellStyle.TEXT, Trait.WRAPPED, Trait.TOP).quoted());
            int header = book.style(CellStyle.of(CellStyle.GENERAL, Trait.HEADER));
            int money = book.style(CellStyle.of("#,##0 \"€\"", Trait.BOLD));
            SheetWriter sheet = book.sheet(
                    "First & foremost",
                    new SheetLayout(
                            List.of(new Column(20, text, Shown.YES), new Column(9.5, money, Shown.FOLDED)), 1, 1));
            sheet.row(36);
            sheet.text(0, "Title", header);
            sheet.row(30);
            sheet.text(0, "=1+1 <b> \"quoted\" \u0000", quoted);
            sheet.number(1, 0.25, money);
            sheet.row();
            sheet.number(1, 12, money);
            sheet.end(new SheetRules(
                    Optional.of(new Area(0, 0, 2, 1)),
                    Optional.of(new Area(0, 0, 2, 0)),
                    List.of(
                            new SheetRules.Fill(new Area(1, 0, 2, 0), "A", "1B7F5C", "FFFFFF"),
                            new SheetRules.Fill(new Area(1, 0, 2, 0), "B", "8CC9A1", "000000")),
                    List.of(new SheetRules.Bar(new Area(1, 1, 2, 1), "A9CCF4")),
                    List.of(new SheetRules.Choices(new Area(1, 0, 2, 0), List.of("yes", "no"), "One of \"yes\" & no")),
                    Optional.of(new SheetRules.Footer("Model & version")),
                    Optional.empty()));
            book.name("Leads", new Area(0, 0, 2, 1));
            SheetWriter picture = book.sheet("Picture", new SheetLayout(List.of(), 0, 0));
            picture.end(SheetRules.none()
                    .with(new SheetPicture(new byte[] {1, 2, 3}, new SheetPicture.Place(0, 10, 20, "A picture"))));
        }
    }

    private static Map<String, byte[]> parts(byte[] book) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Document xml(Map<String, byte[]> parts, String name) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(parts.get(name)));
    }

    private static Element first(Document document, String tag) {
        return (Element) document.getElementsByTagName(tag).item(0);
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static List<String> attributes(Document document, String tag, String attribute) {
        NodeList all = document.getElementsByTagName(tag);
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> ((Element) all.item(i)).getAttribute(attribute))
                .toList();
    }
}
