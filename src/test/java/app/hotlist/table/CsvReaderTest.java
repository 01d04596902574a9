package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReaderTest {

    private static final CsvDialect PLAIN =
            new CsvDialect(',', '"', StandardCharsets.UTF_8, true, '.', DateOrder.DAY_FIRST, CsvDialect.USUAL_MISSING);

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("leads.csv"), text);
    }

    private Imported read(String text) throws IOException {
        return CsvReader.read(file(text), Progress.NONE);
    }

    private static String rows(int count, IntFunction<String> row) {
        return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Problem problem(Path file) {
        return assertThrows(UserException.class, () -> CsvReader.read(file, Progress.NONE))
                .problem();
    }

    @Test
    void readsEveryTypeOfColumn() throws IOException {
        Table table = read("id,visits,source,seen\n"
                        + rows(40, i -> "L" + i + "," + i + ",web,0" + (1 + i % 9) + ".03.2026"))
                .table();

        assertEquals(
                List.of(ColumnType.TEXT, ColumnType.NUMBER, ColumnType.CATEGORY, ColumnType.DATE),
                table.schema().columns().stream().map(ColumnSpec::type).toList());
        assertEquals(39, table.numbers("visits").get(39));
        assertEquals("2026-03-04", table.dates("seen").text(39));
    }

    @Test
    void namesABadCellByLineAndColumnAndKeepsTheType() throws IOException {
        Imported leads = read("name,visits\n\"Ann\nLee\",1\nBob,3a\nCid,2\nDan,4\nEve,5\n");

        assertEquals(ColumnType.NUMBER, leads.table().column("visits").type());
        assertTrue(leads.table().column("visits").isMissing(1));
        assertEquals(Map.of("visits", 1L), leads.report().badCells());
        assertEquals(
                List.of(new CellIssue(4, 1, "visits", "3a")), leads.report().cellIssues());
        assertEquals(
                "Line 4: “3a” in column visits cannot be read; it counts as missing.",
                leads.report().cellIssues().getFirst().sentence());
        assertEquals(5, leads.report().used());
        assertFalse(leads.report().clean());
    }

    @Test
    void repairsAndSetsAsideRowsAndAccountsForAll() throws IOException {
        Imported leads = read("""
                name,visits,city
                Ann,1,Ulm
                "Bob,2,Bonn"
                Cid,3,Kiel,,
                Dan,4

                Eve,5,Jena,x
                "Fay ""F"" Low,6,""Köln, Süd\"""
                   \t
                Gil,7,Ulm
                """);
        ImportReport report = leads.report();

        assertEquals(
                List.of(
                        new RowIssue(3, RowIssue.Kind.REPAIRED_QUOTES, 1, 3, "\"Bob,2,Bonn\""),
                        new RowIssue(4, RowIssue.Kind.REPAIRED_BLANK_END, 5, 3, "Cid,3,Kiel,,"),
                        new RowIssue(5, RowIssue.Kind.TOO_FEW, 2, 3, "Dan,4"),
                        new RowIssue(7, RowIssue.Kind.TOO_MANY, 4, 3, "Eve,5,Jena,x"),
                        new RowIssue(
                                8, RowIssue.Kind.REPAIRED_QUOTES, 1, 3, "\"Fay \"\"F\"\" Low,6,\"\"Köln, Süd\"\"\"")),
                report.rowIssues());
        assertEquals(7, report.read());
        assertEquals(2, report.used());
        assertEquals(3, report.repaired());
        assertEquals(2, report.setAside());
        assertEquals("7 rows read: 2 used, 3 repaired, 2 set aside; every cell could be read.", report.sentence());
        assertEquals(5, leads.table().rowCount());
        assertEquals("Köln, Süd", leads.table().column("city").text(3));
        assertEquals(7, leads.table().numbers("visits").get(4));
        assertEquals(
                "Line 5: 2 values instead of 3; the row was set aside.",
                report.rowIssues().get(2).sentence());
    }

    @Test
    void takesLineEndsAsTheyCome() throws IOException {
        Table table = read("a,b\r1,x\r\n2,y\n3,\"z\r\nz\"\r4,w").table();

        assertEquals(4, table.rowCount());
        assertEquals(10, table.numbers("a").present().sum());
        assertEquals("z\r\nz", table.column("b").text(2));
    }

    @Test
    void makesNamesUniqueAndSaysSo() throws IOException {
        Imported leads = read("visits,,visits,visits (2)\n1,2,3,4\n");

        assertEquals(
                List.of("visits", "column 2", "visits (3)", "visits (2)"),
                leads.table().schema().names());
        assertEquals(
                List.of(
                        new RowIssue(1, RowIssue.Kind.NAME_GIVEN, 2, 4, "column 2"),
                        new RowIssue(1, RowIssue.Kind.NAME_GIVEN, 3, 4, "visits (3)")),
                leads.report().rowIssues());
        assertEquals(1, leads.report().used());
        assertTrue(leads.report().clean());
    }

    @Test
    void countsColumnsWithoutAHeader() throws IOException {
        Imported leads = read("Ann,3\nBob,4\nCid\nDan,5\n");

        assertEquals(List.of("column 1", "column 2"), leads.table().schema().names());
        assertEquals(3, leads.table().rowCount());
        assertEquals(1, leads.report().setAside());
    }

    @Test
    void skipsTheSeparatorLineButCountsIt() throws IOException {
        Imported leads = read("sep=;\r\nname;visits\r\nAnn;1\r\nBob\r\n");

        assertEquals(List.of("name", "visits"), leads.table().schema().names());
        assertEquals(4, leads.report().rowIssues().getFirst().line());
    }

    @Test
    void readsBytesThatAreNoUtf8AsWindows1252() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("name,city\n".getBytes(StandardCharsets.UTF_8));
        bytes.write("Ann,Köln\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        bytes.write("Bob,Köln €\n".getBytes(FileText.WINDOWS_1252));
        Path file = Files.write(folder.resolve("leads.csv"), bytes.toByteArray());

        Imported leads = CsvReader.read(file, Progress.NONE);

        assertEquals(StandardCharsets.UTF_8, leads.dialect().charset());
        assertEquals(List.of("Köln", "Köln €"), leads.table().categories("city").levels());
        assertEquals(
                List.of(
                        new RowIssue(1_000_002, RowIssue.Kind.INVALID_BYTE, 6, 0xF6, "ö"),
                        new RowIssue(1_000_002, RowIssue.Kind.INVALID_BYTE, 10, 0x80, "€")),
                leads.report().rowIssues());
        assertEquals(1_000_001, leads.report().used());
        assertEquals(
                "Line 1,000,002: At character 6 the byte F6 is no text in this encoding; it was read as “ö”.",
                leads.report().rowIssues().getFirst().sentence());
    }

    @Test
    void widensAColumnThatTheSampleMisjudgedAndLosesNothing() throws IOException {
        String sample = rows(20_000, i -> i + "," + i % 7 + ",2026-01-01");
        String rest = rows(1_000, i -> i + ",grade " + i % 3 + ",soon");

        Imported leads = read("id,grade,seen\n" + sample + rest);

        assertEquals(ColumnType.NUMBER, leads.table().column("id").type());
        assertEquals(ColumnType.CATEGORY, leads.table().column("grade").type());
        assertEquals("grade 2", leads.table().column("grade").text(20_002));
        assertEquals("6", leads.table().column("grade").text(6));
        assertEquals("soon", leads.table().column("seen").text(20_999));
        assertTrue(leads.report().clean());
    }

    @Test
    void doesNotWidenWhatTheUserWants() throws IOException {
        Path file = file("grade,city\n1,Ulm\nA,Ulm\nB,Bonn\n");
        Schema wanted = new Schema(List.of(new ColumnSpec("grade", ColumnType.NUMBER)));

        Imported leads = CsvReader.read(file, PLAIN, wanted, Progress.NONE);

        assertEquals(1, leads.table().numbers("grade").present().sum());
        assertEquals(2, leads.report().badCellCount());
        assertEquals(ColumnType.CATEGORY, leads.table().column("city").type());
    }

    @Test
    void aCategoryWithTooManyLevelsBecomesText() throws IOException {
        String sample = rows(20_000, i -> "city " + i % 9 + ",1");
        String rest = rows(2_000, i -> "village " + i + ",1");

        Table table = read("place,x\n" + sample + rest).table();

        assertEquals(ColumnType.TEXT, table.column("place").type());
        assertEquals("village 1999", table.column("place").text(21_999));
    }

    @Test
    void missingMeansAnotherThingInTexts() throws IOException {
        Table table = read("visits,source\n1,NA\nNA,web\n-,web\n2,\n").table();

        assertTrue(table.column("visits").isMissing(1));
        assertTrue(table.column("visits").isMissing(2));
        assertEquals("NA", table.column("source").text(0));
        assertTrue(table.column("source").isMissing(3));
    }

    @Test
    void anotherDialectGivesAnotherTable() throws IOException {
        Path file = file("seen;price\n01/02/2026;1.500\n03/02/2026;2.500\n");
        CsvDialect semicolon = PLAIN.withDelimiter(';');

        Table dayFirst = CsvReader.read(file, semicolon, Progress.NONE).table();
        Table monthFirst = CsvReader.read(
                        file, semicolon.withDates(DateOrder.MONTH_FIRST).withDecimal(','), Progress.NONE)
                .table();

        assertEquals("2026-02-01", dayFirst.column("seen").text(0));
        assertEquals("2026-01-02", monthFirst.column("seen").text(0));
        assertEquals(1.5, dayFirst.numbers("price").get(0));
        assertEquals(1_500, monthFirst.numbers("price").get(0));
        assertEquals(
                1, CsvReader.read(file, PLAIN, Progress.NONE).table().columns().size());
        assertEquals(
                3,
                CsvReader.read(file, semicolon.withHeader(false), Progress.NONE)
                        .table()
                        .rowCount());
        assertTrue(CsvReader.read(
                        file,
                        semicolon.withMissing(Set.of("1.500")),
                        new Schema(List.of(new ColumnSpec("price", ColumnType.NUMBER))),
                        Progress.NONE)
                .table()
                .column("price")
                .isMissing(0));
    }

    @Test
    void quotesMeanNothingWhereTheUserSaysSo() throws IOException {
        Path file = file("name,size\nAnn,5\" screen\nBob,\"7 inch\n");

        Table table = CsvReader.read(file, PLAIN.withQuote(CsvDialect.NO_QUOTE), Progress.NONE)
                .table();

        assertEquals("\"7 inch", table.column("size").text(1));
    }

    @Test
    void filesThatAreNoTablesAreProblems() throws IOException {
        assertEquals(CsvProblem.EMPTY, problem(file("")).kind());
        assertEquals(CsvProblem.EMPTY, problem(file("\n\n  \n")).kind());
        assertEquals(CsvProblem.EMPTY, problem(file("\uFEFF")).kind());
        assertEquals(CsvProblem.EMPTY, problem(file("sep=;\n")).kind());
        assertEquals(
                CsvProblem.BINARY,
                problem(Files.write(folder.resolve("x.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 8, 1, 0, 0, 7}))
                        .kind());
        assertEquals(FileProblem.NOT_FOUND, problem(folder.resolve("no.csv")).kind());
        assertEquals(FileProblem.IS_A_FOLDER, problem(folder).kind());
    }

    @Test
    void theWrongWideEncodingIsAProblem() throws IOException {
        Path file = Files.write(folder.resolve("wide.csv"), "a,b\n1,2\n".getBytes(StandardCharsets.UTF_16LE));

        UserException failure = assertThrows(UserException.class, () -> CsvReader.read(file, PLAIN, Progress.NONE));

        assertEquals(CsvProblem.BINARY, failure.problem().kind());
    }

    @Test
    void chunksHaveAtMost8192RowsAndKnowTheirLines() throws IOException {
        Path file = file("id,visits\n\n" + rows(20_000, i -> i + "," + (i == 9_000 ? "x" : "" + i)));
        Schema wanted = new Schema(List.of(new ColumnSpec("visits", ColumnType.NUMBER)));

        try (CsvReader reader = CsvReader.open(file, PLAIN, wanted)) {
            Table first = reader.next().orElseThrow();
            assertEquals(8_192, first.rowCount());
            assertEquals(ColumnType.TEXT, first.column("id").type());
            assertEquals(3, reader.lines()[0]);
            assertEquals(8_192, reader.report().read());
            assertTrue(reader.share() > 0.3 && reader.share() < 0.9, () -> "share " + reader.share());

            Table second = reader.next().orElseThrow();
            assertEquals("8192", second.column("id").text(0));
            assertEquals(8_195, reader.lines()[0]);
            assertTrue(second.column("visits").isMissing(9_000 - 8_192));

            Table third = reader.next().orElseThrow();
            assertEquals(20_000 - 2 * 8_192, third.rowCount());
            assertEquals(third.rowCount(), reader.lines().length);
            assertEquals(Optional.empty(), reader.next());
            assertArrayEquals(new long[0], reader.lines());
            assertEquals(1, reader.share());
            assertEquals(
                    new CellIssue(9_003, 9_000, "visits", "x"),
                    reader.report().cellIssues().getFirst());
        }
    }

    @Test
    void givesNamesAndTypesWithoutReadingAll() throws IOException {
        Path file = file("id, visits ,id\nL1,3,a\nL2,4,b\nL3,5,c\n");

        assertEquals(List.of("id", "visits", "id (2)"), CsvReader.header(file, PLAIN));
        assertEquals(
                ColumnType.NUMBER,
                CsvReader.guessSchema(file, PLAIN).find("visits").orElseThrow().type());
    }

    @Test
    void stopsWhenTheUserAsksForIt() throws IOException {
        Path file = file("id,visits\n" + rows(20_000, i -> i + ",1"));
        Progress stopped = new Progress() {
            @Override
            public void report(double fraction, String message) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThrows(CancellationException.class, () -> CsvReader.read(file, stopped));
    }
}
