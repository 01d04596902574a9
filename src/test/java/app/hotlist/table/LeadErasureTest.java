package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadErasureTest {

    private static final Identity JANE = Identity.of("jane@example.com", Set.of());

    @TempDir
    private Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("leads.csv"), content);
    }

    private String erased(String text, Identity identity) throws IOException {
        return Files.readString(erased(file(text.getBytes(StandardCharsets.UTF_8)), identity));
    }

    private Path erased(Path file, Identity identity) {
        Path to = folder.resolve("erased");
        LeadErasure.write(LeadFile.of(file), to, identity, _ -> Optional.empty(), Progress.NONE);
        return to;
    }

    @Test
    void leavesABlankRowSoThatAllOthersKeepTheirNumbers() throws IOException {
        String text = "Id,E-mail,Visits\r\n1,joe@example.com,3\r\n2, JANE@example.com ,4\r\n3,ann@example.com,5";

        assertEquals("Id,E-mail,Visits\r\n1,joe@example.com,3\r\n,,\r\n3,ann@example.com,5", erased(text, JANE));
        Table table = CsvReader.read(folder.resolve("erased"), Progress.NONE).table();
        assertEquals(3, table.rowCount());
        assertTrue(table.columns().stream().allMatch(column -> column.isMissing(1)));
    }

    @Test
    void aShortTextMeansTheLeadInItsColumnsOnly() throws IOException {
        String text = "Id,Visits\n17,3\n18,17\n";

        assertEquals("Id,Visits\n,\n18,17\n", erased(text, Identity.of("17", Set.of("ID"))));
        assertEquals("Id,Visits\n17,3\n,\n", erased(text, Identity.in("Visits", "17")));
    }

    @Test
    void tellingTextsAreNoPlainWordsAndNotShort() {
        assertTrue(Identity.isTelling("L-10423"));
        assertTrue(Identity.isTelling("Jane Doe"));
        assertFalse(Identity.isTelling("Düsseldorf"));
        assertFalse(Identity.isTelling("10115"));
    }

    @Test
    void findsTheLeadByItsIdsToo() throws IOException {
        Path file = file("Id,E-mail\n7,jane@example.com\n8,joe@example.com\n7,jd@example.com\n"
                .getBytes(StandardCharsets.UTF_8));
        LeadRows byMail = LeadRows.of(JANE, LeadPart.text(file), Optional.empty(), Progress.NONE);

        Identity more = JANE.withIds(byMail.values("Id"), Set.of("Id"));

        assertEquals(Set.of("7"), byMail.values("Id"));
        assertEquals(
                2,
                LeadRows.of(more, LeadPart.text(file), Optional.empty(), Progress.NONE)
                        .count());
        assertEquals("Id,E-mail\n,\n8,joe@example.com\n,\n", Files.readString(erased(file, more)));
    }

    @Test
    void itsRowsAreATableOfTheWantedTypes() throws IOException {
        Path file =
                file("Id;E-mail;Sum\n7;jane@example.com;1,5\n8;joe@example.com;2,5\n".getBytes(StandardCharsets.UTF_8));
        LeadRows rows = LeadRows.of(JANE, LeadPart.text(file), Optional.empty(), Progress.NONE);

        Table table = rows.table(new Schema(
                List.of(new ColumnSpec("Sum", ColumnType.NUMBER), new ColumnSpec("Elsewhere", ColumnType.TEXT))));

        assertEquals(List.of("Sum"), table.schema().names());
        assertEquals(1.5, table.numbers("Sum").get(0));
    }

    @Test
    void rowsThatWereRepairedOrSetAsideGoToo() throws IOException {
        String text = "Id,E-mail,Visits\n"
                + "1,jane@example.com\n" // too short: set aside
                + "2,\"jane@example.com\",\"4\n5\"\n" // a line end within
                + "\"3,jane@example.com,6\"\n" // in quotes as a whole
                + "4,joe@example.com,7\n";

        assertEquals("Id,E-mail,Visits\n\n,,\n,,\n4,joe@example.com,7\n", erased(text, JANE));
        assertEquals(
                3,
                CsvReader.read(folder.resolve("erased"), Progress.NONE).table().rowCount());
    }

    @Test
    void aColumnAloneKeepsItsRows() throws IOException {
        assertEquals("E-mail\njoe@example.com\n\"\"\n", erased("E-mail\njoe@example.com\njane@example.com\n", JANE));
        assertEquals(
                2,
                CsvReader.read(folder.resolve("erased"), Progress.NONE).table().rowCount());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void keepsTheByteOrderMark(String charset) throws IOException {
        byte[] text = "\uFEFFId,Ort,E-mail\n1,Köln 🙂,joe@example.com\n2,Ulm,jane@example.com\n"
                .getBytes(Charset.forName(charset));

        Path erased = erased(file(text), JANE);

        assertEquals(
                "\uFEFFId,Ort,E-mail\n1,Köln 🙂,joe@example.com\n,,\n",
                Files.readString(erased, Charset.forName(charset)));
    }

    @Test
    void keepsBytesThatAreNoText() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.write("Id,Ort,E-mail\n".getBytes(StandardCharsets.UTF_8));
        for (int lead = 0; lead < 20_000; lead++) {
            text.write((lead + ",Köln,joe@example.com\n").getBytes(StandardCharsets.UTF_8));
        }
        text.write("x,K".getBytes(StandardCharsets.UTF_8));
        text.write(0xF6);
        text.write("ln,joe@example.com\n".getBytes(StandardCharsets.UTF_8));
        byte[] before = text.toByteArray();
        text.write("y,jane@example.com,".getBytes(StandardCharsets.UTF_8));
        text.write(0xF6);

        byte[] erased = Files.readAllBytes(erased(file(text.toByteArray()), JANE));

        assertArrayEquals(before, Arrays.copyOf(erased, before.length));
        assertEquals(",,", new String(erased, before.length, erased.length - before.length, StandardCharsets.UTF_8));
    }

    @Test
    void aCompressedTextStaysOne() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write("Id,E-mail\n1,jane@example.com\n2,joe@example.com\n".getBytes(StandardCharsets.UTF_8));
        }
        Path erased = erased(file(bytes.toByteArray()), JANE);

        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(erased))) {
            assertEquals("Id,E-mail\n,\n2,joe@example.com\n", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void ofAnArchiveTheTablesAreLeft() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("a.csv", "letter.pdf", "b.csv")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("Id,E-mail\n1,jane@example.com\n2,joe@example.com\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        Path file = file(bytes.toByteArray());
        Path erased = erased(file, JANE);
        byte[] once = Files.readAllBytes(erased);

        List<LeadPart> parts = LeadFile.of(erased).parts();
        assertEquals(
                List.of("a.csv", "b.csv"), parts.stream().map(LeadPart::name).toList());
        for (LeadPart part : parts) {
            Table table = part.read(ImportOptions.usual(), Progress.NONE).table();
            assertEquals(2, table.rowCount());
            assertTrue(table.column("Id").isMissing(0));
        }
        assertArrayEquals(once, Files.readAllBytes(erased(file, JANE)), "the same file makes the same bytes");
    }

    @Test
    void aWorkbooksSheetsAreReadAsBefore() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", null)) {
            for (String name : List.of("Leads", "Others")) {
                Worksheet sheet = book.newWorksheet(name);
                sheet.value(0, 0, "Id");
                sheet.value(0, 1, "E-mail");
                sheet.value(0, 2, "Sum");
                for (int row = 1; row <= 30; row++) {
                    sheet.value(row, 0, row);
                    sheet.value(row, 1, row == 5 ? "jane@example.com" : "joe" + row + "@example.com");
                    sheet.value(row, 2, row * 1.5);
                }
            }
        }
        Path file = file(bytes.toByteArray());
        Imported before = LeadFile.of(file).part(Optional.of("Others")).read(ImportOptions.usual(), Progress.NONE);

        Imported after = LeadFile.of(erased(file, JANE))
                .part(Optional.of("Others"))
                .read(
                        ImportOptions.usual()
                                .with(before.dialect())
                                .with(before.table().schema()),
                        Progress.NONE);

        assertEquals(before.table().schema(), after.table().schema());
        for (int row = 0; row < 30; row++) {
            for (Column column : before.table().columns()) {
                Column now = after.table().column(column.name());
                assertEquals(row == 4, now.isMissing(row));
                if (row != 4) {
                    assertEquals(column.text(row), now.text(row));
                }
            }
        }
    }
}
