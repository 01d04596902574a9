package app.hotlist.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import java.io.IOException;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another program than ours opens the spreadsheet and finds in it what was put there.
class XlsxInLibreOfficeTest {

    @TempDir
    private Path folder;

    private Path saved;
    private LibreOffice office;

    @BeforeEach
    void find() throws IOException {
        office = LibreOffice.orSkip(folder);
        saved = Files.createDirectory(folder.resolve("saved"));
    }

    @Test
    void everyCellOfEverySheetComesBackUnchanged() throws IOException, InterruptedException {
        for (ScoredList list : List.of(ScoredLists.five(), ScoredLists.of(ScoredLists.NASTY))) {
            Path ours = write(list);

            office.convert(ours, "xlsx:Calc MS Excel 2007 XML", saved);

            List<String> before = cells(ours);
            List<String> after = cells(saved.resolve(ours.getFileName()));
            for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
                assertEquals(before.get(i), after.get(i));
            }
            assertEquals(before.size(), after.size());
        }
    }

    @Test
    void filterRulesAndAnswersSurviveIt() throws IOException, InterruptedException {
        office.convert(write(ScoredLists.five()), "xlsx:Calc MS Excel 2007 XML", saved);

        String hot = part(saved.resolve("list.xlsx"), "xl/worksheets/sheet1.xml");
        String book = part(saved.resolve("list.xlsx"), "xl/workbook.xml");
        assertTrue(hot.contains("<autoFilter ref=\"A1:AA3\""), "filter");
        assertTrue(hot.contains("type=\"dataBar\""), "bars");
        for (String tier : List.of("A", "B", "C", "D")) {
            assertTrue(hot.contains("=\"" + tier + "\"") || hot.contains("=&quot;" + tier + "&quot;"), tier);
        }
        assertTrue(hot.contains("type=\"list\"") && hot.contains("yes,no,no answer"), "answers");
        assertTrue(hot.contains("outlineLevel=\"1\""), "folded columns");
        assertTrue(book.contains("name=\"Leads\"") && book.contains("name=\"Outcome\""), "names");
        assertTrue(book.contains("Print_Titles"), "repeated header");
    }

    @Test
    void asCsvEachSheetHoldsItsTexts() throws IOException, InterruptedException {
        office.convert(
                write(ScoredLists.of(ScoredLists.NASTY)),
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1",
                saved);

        List<String> names;
        try (Stream<Path> files = Files.list(saved)) {
            names = files.map(file -> file.getFileName().toString()).sorted().toList();
        }
        assertEquals(
                List.of(
                        "list-All scored.csv",
                        "list-Hot leads.csv",
                        "list-Not scored.csv",
                        "list-Read me.csv",
                        "list-Summary.csv"),
                names);
        String all = Files.readString(saved.resolve("list-All scored.csv"), StandardCharsets.UTF_8);
        for (String text : ScoredLists.NASTY) {
            String quoted = text.replace("\r\n", "\n").replace("\"", "\"\"");
            assertTrue(all.contains(quoted), () -> "lacks " + text);
        }
    }

    private Path write(ScoredList list) {
        Path file = folder.resolve("list.xlsx");
        LeadScorer.write(list, file, ScoredLists.OPTIONS, Progress.NONE);
        return file;
    }

    /// Sheet by sheet, row by row: text and kind of every cell that holds something.
    private static List<String> cells(Path file) throws IOException {
        List<String> all = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : book.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    for (Cell cell : row) {
                        if (cell != null && !cell.getText().isEmpty()) {
                            all.add("%s!%s %s %s"
                                    .formatted(sheet.getName(), cell.getAddress(), cell.getType(), content(cell)));
                        }
                    }
                }
            }
        }
        return all;
    }

    /// LibreOffice breaks lines by a line feed alone, and keeps 15 digits of a number.
    private static String content(Cell cell) {
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber()
                        .round(new MathContext(15))
                        .stripTrailingZeros()
                        .toPlainString()
                : cell.getText().replace("\r\n", "\n");
    }

    private static String part(Path book, String name) throws IOException {
        try (ZipFile zip = new ZipFile(book.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
