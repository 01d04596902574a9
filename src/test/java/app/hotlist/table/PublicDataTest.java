package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Public files are read as their descriptions say. Skipped where they are not beside the project.
class PublicDataTest {

    private static final Path DATA = Path.of("../shared/data");

    private static Path data(String name) {
        Path file = DATA.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> file + " is not here");
        return file;
    }

    @Test
    void xEducationHas9240LeadsIn37Columns() {
        Imported leads = CsvReader.read(data("x-education-leads.csv"), Progress.NONE);
        Table table = leads.table();

        assertEquals(
                "comma · UTF-8 · decimal point · year-month-day dates",
                leads.dialect().sentence());
        assertEquals(9_240, table.rowCount());
        assertEquals(37, table.columns().size());
        assertTrue(leads.report().clean(), leads.report()::sentence);
        assertEquals(3_561, table.numbers("Converted").present().sum());
        assertEquals(137, missing(table.numbers("TotalVisits")));
        assertEquals(ColumnType.TEXT, table.column("Prospect ID").type());
        assertEquals(38, table.categories("Country").levels().size());
        assertEquals(5, table.categories("Lead Origin").levels().size());
        assertEquals(4_473, 9_240 - missing(table.categories("Lead Quality")));
    }

    @Test
    void bankIsReadBySemicolons() {
        Imported bank = CsvReader.read(data("bank-additional.csv"), Progress.NONE);
        Table table = bank.table();

        assertEquals(';', bank.dialect().delimiter());
        assertEquals('.', bank.dialect().decimal());
        assertEquals(4_119, table.rowCount());
        assertEquals(21, table.columns().size());
        assertEquals(List.of("no", "yes"), table.categories("y").levels());
        assertArrayEquals(new int[] {3_668, 451}, table.categories("y").counts());
        assertEquals(1.313, table.numbers("euribor3m").get(0));
        assertEquals(-46.2, table.numbers("cons.conf.idx").get(0));
    }

    @Test
    void signUpLeadsHaveDatesAnd592MissingOutcomes() {
        Imported leads = CsvReader.read(data("signup-leads.csv"), Progress.NONE);
        Table table = leads.table();

        assertEquals(12_345, table.rowCount());
        assertEquals(592, missing(table.numbers("lead_indicator")));
        assertEquals(5_512, table.numbers("lead_indicator").present().sum());
        assertEquals(
                LocalDate.of(2024, 1, 1).toEpochDay(), table.dates("date_part").day(1));
        assertEquals("2024-01-06", table.dates("last_seen").text(1));
        assertEquals(ColumnType.DATE, table.column("first_booking").type());
        assertEquals(
                List.of("true", "false"), table.categories("marketing_consent").levels());
        assertEquals(ColumnType.TEXT, table.column("customer_code").type());
        assertEquals(51, missing(table.column("customer_code")));
        assertEquals(115.06439854454193, table.numbers("time_spent").get(0));
        assertTrue(leads.report().clean(), leads.report()::sentence);
    }

    @Test
    void extraaLearnIsReadAsItIs() {
        Table table = CsvReader.read(data("extraalearn.csv"), Progress.NONE).table();

        assertEquals(4_612, table.rowCount());
        assertEquals(15, table.columns().size());
        assertEquals(1_377, table.numbers("status").present().sum());
        assertEquals(ColumnType.TEXT, table.column("ID").type());
        assertEquals(ColumnType.NUMBER, table.column("page_views_per_visit").type());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xedu600_excel_unicode_utf16le_bom_tab.txt",
                "xedu600_utf8bom_sepline_semicolon.csv",
                "xedu600_notes_multiline_quoteall_lf_nofinaleol.csv"
            })
    void encodingsAndShapesGiveTheDescribedTables(String name) throws IOException {
        Path file = data("csv/" + name);
        JsonNode expected =
                new ObjectMapper().readTree(data("csv/expected.json").toFile()).get(name);

        Imported leads = CsvReader.read(file, Progress.NONE);
        Table table = leads.table();

        assertEquals(expected.get("rows").asInt(), table.rowCount());
        assertEquals(expected.get("cols").asInt(), table.columns().size());
        assertEquals(
                expected.get("converted").asDouble(),
                table.numbers("Converted").present().sum());
        if (expected.has("sum_time")) {
            assertEquals(
                    expected.get("sum_time").asDouble(),
                    table.numbers("Total Time Spent on Website").present().sum());
        }
        assertTrue(leads.report().clean(), leads.report()::sentence);
    }

    @Test
    void notesKeepTheirLineEndsAndFormulas() {
        Column notes = CsvReader.read(data("csv/xedu600_notes_multiline_quoteall_lf_nofinaleol.csv"), Progress.NONE)
                .table()
                .column("Notes");
        List<String> texts =
                IntStream.range(0, notes.size()).mapToObj(notes::text).toList();

        assertEquals(ColumnType.TEXT, notes.type());
        assertEquals(129, texts.stream().filter(text -> text.contains("\n")).count());
        assertEquals(61, missing(notes));
        assertEquals(65, texts.stream().filter(text -> text.startsWith("=")).count());
        assertEquals("emoji 😀 note", texts.getLast());
    }

    @Test
    void theUnicodeTextOfExcelIsUtf16WithTabs() {
        CsvDialect dialect = CsvDialect.guess(data("csv/xedu600_excel_unicode_utf16le_bom_tab.txt"));

        assertEquals(StandardCharsets.UTF_16LE, dialect.charset());
        assertEquals('\t', dialect.delimiter());
    }

    @Test
    void aHeaderAloneIsATableWithoutRows() {
        Imported nothing = CsvReader.read(data("csv/header_only.csv"), Progress.NONE);

        assertEquals(0, nothing.table().rowCount());
        assertEquals(37, nothing.table().columns().size());
    }

    @Test
    void anEmptyFileIsAProblem() {
        Path file = data("csv/empty.csv");

        UserException failure = assertThrows(UserException.class, () -> CsvReader.read(file, Progress.NONE));

        assertEquals(CsvProblem.EMPTY, failure.problem().kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comma_in_quotes",
                "empty",
                "empty_crlf",
                "escaped_quotes",
                "json",
                "newlines",
                "newlines_crlf",
                "quotes_and_newlines",
                "simple",
                "simple_crlf",
                "utf8"
            })
    void theSpectrumOfCsvParsesToItsJson(String name) throws IOException {
        Path file = data("csv/spectrum/csvs/" + name + ".csv");
        JsonNode expected = new ObjectMapper()
                .readTree(data("csv/spectrum/json/" + name + ".json").toFile());

        try (CsvReader reader = CsvReader.open(file, CsvDialect.guess(file), new Schema(List.of()))) {
            Table table = reader.next().orElseThrow();

            assertEquals(expected.size(), table.rowCount());
            for (int row = 0; row < expected.size(); row++) {
                for (Map.Entry<String, JsonNode> cell : expected.get(row).properties()) {
                    assertEquals(
                            cell.getValue().asText(),
                            table.column(cell.getKey()).text(row),
                            cell.getKey());
                }
            }
        }
    }

    @Test
    void phoneNumbersOfTheSpectrumStayText() {
        Path file = data("csv/spectrum/csvs/location_coordinates.csv");

        Table table = CsvReader.read(file, Progress.NONE).table();

        assertEquals(ColumnType.TEXT, table.column("Contact Phone Number").type());
        assertEquals("2095257564", table.column("Contact Phone Number").text(0));
        assertEquals("Modesto", table.column("Cities").text(0));
    }

    private static long missing(Column column) {
        return IntStream.range(0, column.size()).filter(column::isMissing).count();
    }
}
