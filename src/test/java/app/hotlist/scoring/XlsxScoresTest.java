package app.hotlist.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.model.Tier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxScoresTest {

    private static final ScoreOptions OPTIONS = ScoredLists.OPTIONS;

    @TempDir
    private Path folder;

    @Test
    void hasItsSheetsInOrder() throws IOException {
        try (ReadableWorkbook book = open(ScoredLists.five())) {
            assertEquals(
                    List.of("Hot leads", "All scored", "Summary", "Not scored", "Read me"),
                    book.getSheets().map(Sheet::getName).toList());
        }
    }

    @Test
    void hotLeadsAreTheChosenTiersBestFirst() throws IOException {
        try (ReadableWorkbook book = open(ScoredLists.five())) {
            List<Row> rows = rows(book, "Hot leads");

            assertEquals(
                    List.of(
                            "Rank",
                            "Tier",
                            "Chance to buy",
                            "Score",
                            "Trend",
                            "Name / company",
                            "Phone, e-mail",
                            "Owner",
                            "Why 1",
                            "Why 2",
                            "Why 3",
                            "Against",
                            "Suggested next step",
                            "Expected value",
                            "Confidence",
                            "Contacted",
                            "Outcome",
                            "My view",
                            "Notes",
                            "Prospect ID",
                            "Visits",
                            "Lead Source",
                            "Created",
                            "Lead ID",
                            "Model version",
                            "Scored at",
                            "Data file"),
                    texts(rows.getFirst()));
            assertEquals(3, rows.size());
            assertEquals(List.of("A", "B"), List.of(text(rows.get(1), 1), text(rows.get(2), 1)));
        }
    }

    @Test
    void oneLeadStandsInItsRow() throws IOException {
        try (ReadableWorkbook book = open(ScoredLists.five())) {
            Row best = rows(book, "All scored").get(1);

            assertEquals(BigDecimal.ONE, best.getCellAsNumber(0).orElseThrow());
            assertEquals("A", text(best, 1));
            assertEquals(
                    0, new BigDecimal("0.876").compareTo(best.getCellAsNumber(2).orElseThrow()));
            assertEquals(new BigDecimal(88), best.getCellAsNumber(3).orElseThrow());
            assertEquals("", text(best, 4), "trend");
            assertEquals("", text(best, 5), "name");
            assertEquals("2", text(best, 6), "phone");
            assertEquals("", text(best, 7), "owner");
            assertEquals("Lead Source: Reference (+31 points)", text(best, 8));
            assertEquals("Visits: 7.5 (+10 points)", text(best, 9));
            assertEquals("", text(best, 10));
            assertEquals("Created: 2026-02-04 (−3 points)", text(best, 11));
            assertEquals("Call today.", text(best, 12));
            assertEquals("", text(best, 13), "expected value");
            assertEquals("high", text(best, 14));
            assertEquals("0004", text(best, 19));
            assertEquals(new BigDecimal("7.5"), best.getCellAsNumber(20).orElseThrow());
            assertEquals("Reference", text(best, 21));
            assertEquals(
                    LocalDateTime.of(2026, 2, 4, 0, 0), best.getCellAsDate(22).orElseThrow());
            assertEquals("0004", text(best, 23));
            assertEquals("autumn", text(best, 24));
            assertEquals("2026-03-01T14:05:06", text(best, 25));
            assertEquals("new-leads.csv", text(best, 26));
        }
    }

    @Test
    void saysHowMuchIsKnownAboutALead() throws IOException {
        try (ReadableWorkbook book = open(ScoredLists.five())) {
            List<Row> rows = rows(book, "All scored");

            // 0005 lacks its source; 0002 lacks visits and date, and its source is new
            assertEquals("medium (1 blank)", text(rows.get(2), 14));
            assertEquals("low (2 blanks, 1 new value)", text(rows.get(4), 14));
        }
    }

    @Test
    void everyTextComesBackUnchangedAndAsText() throws IOException {
        try (ReadableWorkbook book = open(ScoredLists.of(ScoredLists.NASTY))) {
            List<Row> rows = rows(book, "All scored");
            for (int i = 0; i < ScoredLists.NASTY.size(); i++) {
                Row row = rows.get(i + 1);
                // Column 19 is the text of the file, column 20 the id.
                for (int c = 19; c <= 20; c++) {
                    assertEquals(CellType.STRING, row.getCell(c).getType());
                    assertEquals(ScoredLists.NASTY.get(i), text(row, c));
                }
            }
        }
    }

    @Test
    void noCellIsAFormulaOrALink() throws IOException {
        byte[] bytes = bytes(ScoredLists.of(ScoredLists.NASTY), OPTIONS);

        for (int sheet = 1; sheet <= 5; sheet++) {
            String xml = part(bytes, "xl/worksheets/sheet" + sheet + ".xml");
            assertFalse(xml.contains("<f>") || xml.contains("<hyperlink"), "sheet " + sheet);
        }
    }

    @Test
    void coloursTiersByRuleAndOffersFilterFrozenHeaderAndAnswers() throws IOException {
        byte[] bytes = bytes(ScoredLists.five(), OPTIONS);
        String hot = part(bytes, "xl/worksheets/sheet1.xml");
        String styles = part(bytes, "xl/styles.xml");

        for (String tier : List.of("A", "B", "C", "D")) {
            assertTrue(hot.contains("<formula>B2=\"" + tier + "\"</formula>"), tier);
        }
        for (String colour : List.of("FF1B7F5C", "FF8CC9A1", "FFF2D479", "FFD9D9D9")) {
            assertTrue(styles.contains(colour), colour);
        }
        assertTrue(hot.contains("<autoFilter ref=\"A1:AA3\"/>"), "filter");
        assertTrue(hot.contains("ySplit=\"1\"") && hot.contains("state=\"frozen\""), "frozen");
        assertTrue(hot.contains("<formula1>\"yes,no,no answer\"</formula1>"), "answers");
        assertTrue(hot.contains("orientation=\"landscape\""), "landscape");
        assertTrue(hot.contains("xSplit=\"6\""), "columns A to F are frozen");
        assertTrue(hot.contains("type=\"dataBar\""), "bars");
        assertTrue(hot.contains("&amp;LHotlist · autumn&amp;R&amp;P / &amp;N"), "footer");
    }

    @Test
    void leavesContactsOutWhereAsked() throws IOException {
        ScoreOptions without = new ScoreOptions(Set.of(Tier.A), false, ScoredLists.SCORED_AT, ZoneOffset.UTC);
        byte[] bytes = bytes(ScoredLists.five(), without);

        assertFalse(part(bytes, "xl/worksheets/sheet2.xml").contains("+420602123456"));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertEquals(2, rows(book, "Hot leads").size());
            String last = text(rows(book, "Read me").getLast(), 0);
            assertTrue(last.contains("Phone"), last);
        }
    }

    @Test
    void namesEveryLeadThatWasNotScored() throws IOException {
        try (ReadableWorkbook book = open(ScoredLists.five())) {
            List<Row> rows = rows(book, "Not scored");

            assertEquals(3, rows.size());
            assertEquals(new BigDecimal(4), rows.get(1).getCellAsNumber(0).orElseThrow());
            assertEquals("The lead has no ID: the column Prospect ID is empty.", text(rows.get(1), 1));
        }
    }

    @Test
    void summarySaysWhatToExpect() throws IOException {
        try (ReadableWorkbook book = open(ScoredLists.five())) {
            List<Row> rows = rows(book, "Summary");

            assertEquals(new BigDecimal(6), fact(rows, "Leads read"));
            assertEquals(new BigDecimal(4), fact(rows, "Leads scored"));
            assertEquals(new BigDecimal(2), fact(rows, "Leads not scored"));
            Row tierA = rows.stream()
                    .filter(row -> text(row, 0).equals("A"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    0,
                    new BigDecimal("0.876").compareTo(tierA.getCellAsNumber(3).orElseThrow()));
            assertTrue(
                    rows.stream()
                            .anyMatch(row ->
                                    text(row, 0).equals("One lead has a new Lead Source (TikTok). Counted as Other.")),
                    "new values");
        }
    }

    @Test
    void goesOnOnAnotherSheetWhereOneIsFull() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxScores(OPTIONS, 10).writeTo(out, ScoredLists.of(ScoredLists.NASTY), Progress.NONE);

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals(11, rows(book, "All scored").size());
            List<Row> more = rows(book, "All scored (2)");
            assertEquals(6, more.size());
            assertEquals(new BigDecimal(11), more.get(1).getCellAsNumber(0).orElseThrow());
        }
    }

    @Test
    void aCancelledExportLeavesNothingBehind() throws IOException {
        Path out = folder.resolve("list.xlsx");
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction, String message) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThrows(CancellationException.class, () -> LeadScorer.write(ScoredLists.five(), out, OPTIONS, cancelled));

        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    private static BigDecimal fact(List<Row> rows, String name) {
        return rows.stream()
                .filter(row -> text(row, 0).equals(name))
                .findFirst()
                .flatMap(row -> row.getCellAsNumber(1))
                .orElseThrow();
    }

    private static ReadableWorkbook open(ScoredList list) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(bytes(list, OPTIONS)));
    }

    private static byte[] bytes(ScoredList list, ScoreOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxScores(options).writeTo(out, list, Progress.NONE);
        return out.toByteArray();
    }

    private static List<Row> rows(ReadableWorkbook book, String sheet) throws IOException {
        return book.findSheet(sheet).orElseThrow().read();
    }

    private static List<String> texts(Row row) {
        return row.stream().map(Cell::getText).toList();
    }

    private static String text(Row row, int column) {
        return row.getOptionalCell(column).map(Cell::getText).orElse("");
    }

    private String part(byte[] book, String name) throws IOException {
        Path file = Files.write(folder.resolve("book.xlsx"), book);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
