package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks as spreadsheet programs write them, and as nobody should.
class SheetTextTest {

    private static final String BOOK = """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
         xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        <sheets><sheet name="Leads" sheetId="1" r:id="rId1"/></sheets></workbook>\
        """;

    private static final String TYPES = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Override PartName="/xl/workbook.xml"
         ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
        <Override PartName="/xl/sharedStrings.xml"
         ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>\
        """;

    private static final String RELATIONS = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="x" Target="worksheets/sheet1.xml"/></Relationships>\
        """;

    @TempDir
    private Path folder;

    private Path book(Consumer<Workbook> content) throws IOException {
        Path file = folder.resolve("leads.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            content.accept(book);
        }
        return file;
    }

    private Path sheet(Consumer<Worksheet> content) throws IOException {
        return book(book -> content.accept(book.newWorksheet("Leads")));
    }

    /// A workbook from its XML.
    private Path rawBook(String rows, Map<String, String> more) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(Map.of(
                "[Content_Types].xml",
                TYPES,
                "xl/workbook.xml",
                BOOK,
                "xl/_rels/workbook.xml.rels",
                RELATIONS,
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
        parts.putAll(more);
        Path file = folder.resolve("raw.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static Imported read(Path file) {
        return LeadFile.of(file).part(Optional.empty()).read(ImportOptions.usual(), Progress.NONE);
    }

    private static Problem problem(Path file) {
        return assertThrows(UserException.class, () -> read(file)).problem();
    }

    private static void row(Worksheet sheet, int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            switch (values[column]) {
                case Number number -> sheet.value(row, column, number);
                case Boolean truth -> sheet.value(row, column, truth);
                case LocalDate day -> {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("dd.mm.yyyy").set();
                }
                case LocalDateTime time -> {
                    sheet.value(row, column, time);
                    sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
                }
                default -> sheet.value(row, column, values[column].toString());
            }
        }
    }

    @Test
    void readsEveryTypeOfCell() throws IOException {
        Table table = read(sheet(sheet -> {
                    row(sheet, 0, "id", "visits", "seen", "called", "bought", "source");
                    for (int i = 1; i <= 40; i++) {
                        LocalDate day = LocalDate.of(2026, 3, 1 + i % 28);
                        row(
                                sheet,
                                i,
                                "00" + i,
                                i / 8.0,
                                day,
                                day.atTime(9, 30),
                                i % 3 == 0,
                                i % 2 == 0 ? "web" : "fair");
                    }
                }))
                .table();

        assertEquals(
                List.of(
                        ColumnType.TEXT,
                        ColumnType.NUMBER,
                        ColumnType.DATE,
                        ColumnType.DATE,
                        ColumnType.CATEGORY,
                        ColumnType.CATEGORY),
                table.schema().columns().stream().map(ColumnSpec::type).toList());
        assertEquals("001", table.column("id").text(0));
        assertEquals(0.125, table.numbers("visits").get(0));
        assertEquals("2026-03-02", table.column("seen").text(0));
        assertEquals("2026-03-02T09:30", table.column("called").text(0));
        assertEquals("FALSE", table.column("bought").text(0));
        assertEquals("fair", table.column("source").text(0));
    }

    @Test
    void readsTheLastResultOfAFormula() throws IOException {
        Imported leads = read(rawBook("""
            <row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>n</t></is></c></row>
            <row r="2"><c r="A2" t="str"><f>"L"&amp;1</f><v>L1</v></c><c r="B2"><f>1+1</f><v>2</v></c></row>
            <row r="3"><c r="A3" t="str"><v>L2</v></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
            <row r="4"><c r="A4" t="str"><v>L3</v></c><c r="B4"><f>B2*B3</f></c></row>
            """, Map.of()));

        assertEquals(3, leads.table().rowCount());
        assertEquals("L1", leads.table().column("id").text(0));
        assertEquals("2", leads.table().column("n").text(0));
        assertTrue(leads.table().column("n").isMissing(1));
        assertTrue(leads.table().column("n").isMissing(2));
    }

    @Test
    void keepsPlacesOfRowsBehindBlankRowsAndLineBreaks() throws IOException {
        Imported leads = read(sheet(sheet -> {
            row(sheet, 0, "name", "n");
            row(sheet, 1, "Ann\nLee\r\nLow", 1);
            row(sheet, 4, "Bob", "3a");
            row(sheet, 5, "Cid", 2);
            row(sheet, 6, "Dan", 3);
            row(sheet, 7, "Eve", 4);
            row(sheet, 8, "Fay", 5);
        }));

        assertEquals("Ann\nLee\r\nLow", leads.table().column("name").text(0));
        assertEquals(6, leads.report().read());
        assertEquals(List.of(new CellIssue(5, 1, "n", "3a")), leads.report().cellIssues());
    }

    @Test
    void takesNoCommaOrApostropheOfATextForOneOfTheFile() throws IOException {
        Table table = read(sheet(sheet -> {
                    row(sheet, 0, "name; first", "'n'");
                    IntStream.rangeClosed(1, 9).forEach(i -> row(sheet, i, "'Low; \"Ann\"'", "'" + i + "; 2,5'"));
                }))
                .table();

        assertEquals(List.of("name; first", "'n'"), table.schema().names());
        assertEquals("'Low; \"Ann\"'", table.column("name; first").text(8));
        assertEquals("'9; 2,5'", table.column("'n'").text(8));
    }

    @Test
    void blanksAtTheEndOfARowAreMissingAndNoFault() throws IOException {
        Imported leads = read(sheet(sheet -> {
            row(sheet, 0, "id", "n", "city");
            row(sheet, 1, "L1", 1, "Ulm");
            row(sheet, 2, "L2", 2);
            row(sheet, 3, "L3");
            row(sheet, 4, "L4", 4, "", "", "");
        }));

        assertTrue(leads.report().clean());
        assertEquals(4, leads.table().rowCount());
        assertTrue(leads.table().column("city").isMissing(1));
    }

    @Test
    void aPostCodeShownWithZerosIsACode() throws IOException {
        Table table = read(sheet(sheet -> {
                    row(sheet, 0, "id", "code");
                    for (int i = 1; i < 10; i++) {
                        row(sheet, i, "L" + i, 1067 + i);
                        sheet.style(i, 1).format("00000").set();
                    }
                }))
                .table();

        assertEquals("01068", table.column("code").text(0));
        assertEquals(ColumnType.TEXT, table.column("code").type());
    }

    @Test
    void titlesAboveTheTableAreNoRows() throws IOException {
        Imported leads = read(sheet(sheet -> {
            row(sheet, 0, "Leads of spring");
            row(sheet, 2, "id", "n", "city", "source");
            IntStream.range(3, 20).forEach(i -> row(sheet, i, "L" + i, i, i % 2 == 0 ? "Ulm" : "Bonn", "web"));
        }));

        assertEquals(
                List.of("id", "n", "city", "source"), leads.table().schema().names());
        assertEquals(17, leads.report().used());
        assertEquals(
                List.of(new RowIssue(1, RowIssue.Kind.PREAMBLE, 1, 0, "Leads of spring")),
                leads.report().rowIssues());
    }

    @Test
    void offersTheSheetsWithRows() throws IOException {
        Path file = book(book -> {
            row(book.newWorksheet("Notes"), 3, "made in March");
            book.newWorksheet("Blank");
            row(book.newWorksheet("Leads"), 0, "id", "n");
        });

        assertEquals(
                List.of("Notes", "Leads"),
                LeadFile.of(file).parts().stream().map(LeadPart::name).toList());
        assertEquals("There is: Notes, Leads.", problem(file).where());
    }

    @Test
    void aWorkbookWithoutRowsHasNoTable() throws IOException {
        assertEquals(
                LeadFileProblem.NO_TABLE,
                problem(book(book -> book.newWorksheet("Blank"))).kind());
    }

    @Test
    void stopsWhenCancelled() throws IOException {
        Path file = sheet(sheet -> IntStream.range(0, 5_000).forEach(i -> row(sheet, i, "L" + i, i)));
        CancelAfter progress = new CancelAfter(2);

        assertThrows(
                CancellationException.class,
                () -> LeadFile.of(file).part(Optional.empty()).read(ImportOptions.usual(), progress));
        assertEquals(2, progress.reports());
    }

    @Test
    void damagedWorkbooksAreAProblemAndNoFailure() throws IOException {
        String header = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
        for (String row : List.of(
                "<row r=\"x\"><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"zz\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"ZZZZZZZ2\"><v>1</v></c></row>",
                "<row r=\"99999999999\"><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"7\"/><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c>",
                "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&none;</t></is></c></row>")) {
            Path file = rawBook(header + row, Map.of());
            assertEquals(
                    LeadFileProblem.DAMAGED,
                    assertThrows(UserException.class, () -> read(file), row)
                            .problem()
                            .kind(),
                    row);
        }
        assertEquals(
                LeadFileProblem.DAMAGED,
                problem(rawBook(header, Map.of("xl/workbook.xml", "no XML"))).kind());
        for (String place : List.of("1", "-1", "999999999", "99999999999")) {
            String text = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>" + place + "</v></c></row>";
            Map<String, String> texts = Map.of("xl/sharedStrings.xml", "<sst><si><t>one</t></si></sst>");
            assertEquals(
                    LeadFileProblem.DAMAGED,
                    problem(rawBook(header + text, texts)).kind(),
                    place);
        }
    }

    @Test
    void knowsHowMuchOfTheOnlySheetIsRead() throws IOException {
        Path file = sheet(sheet -> IntStream.range(0, 4_000).forEach(row -> row(sheet, row, "name " + row, row)));
        List<Double> shares = new ArrayList<>();

        LeadFile.of(file).part(Optional.empty()).read(ImportOptions.usual(), new Progress() {
            @Override
            public void report(double share, String message) {
                if (message.startsWith("Opening")) {
                    shares.add(share);
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });

        assertEquals(4, shares.size());
        assertTrue(shares.getFirst() > 0 && shares.getFirst() < shares.getLast(), shares::toString);
    }
}
