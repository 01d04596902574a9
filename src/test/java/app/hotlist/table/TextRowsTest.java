package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Texts from elsewhere become the columns that a file with the same cells gives.
class TextRowsTest {

    private static final CsvDialect DIALECT =
            new CsvDialect(',', '"', StandardCharsets.UTF_8, true, '.', DateOrder.YEAR_FIRST, CsvDialect.USUAL_MISSING);

    private static final List<String> CELLS = List.of(
            "12",
            " 12 ",
            "-0.5",
            "1,234.5",
            "$12",
            "12 %",
            "1e3",
            "1e999",
            "0.1234567890123456789",
            "NaN",
            "n.a.",
            "?",
            "",
            " ",
            "007",
            "abc",
            "2026-03-01",
            "2026-02-30",
            "1 Mar 2026",
            "01.03.2026",
            "20260301",
            "2026-03-01T10:15:30",
            "Grüße, \"ihr\"\nda");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void cellsAreReadAsThoseOfAFile(ColumnType type) throws IOException {
        Path file = folder.resolve("cells.csv");
        StringBuilder csv = new StringBuilder("row,cell\n");
        List<@Nullable String[]> rows = new ArrayList<>();
        for (int row = 0; row < CELLS.size(); row++) {
            String cell = CELLS.get(row);
            csv.append('r')
                    .append(row)
                    .append(",\"")
                    .append(cell.replace("\"", "\"\""))
                    .append("\"\n");
            rows.add(new @Nullable String[] {"r" + row, cell});
        }
        Files.writeString(file, csv);
        Schema wanted = new Schema(List.of(new ColumnSpec("cell", type)));

        TextRows.Typed typed = new TextRows(List.of("row", "cell"), rows).typed(wanted);
        try (CsvReader reader = CsvReader.open(file, DIALECT, wanted)) {
            Table fromFile = reader.next().orElseThrow();

            assertEquals(fromFile.schema(), typed.table().schema());
            for (int row = 0; row < CELLS.size(); row++) {
                Column expected = fromFile.column("cell");
                Column actual = typed.table().column("cell");
                assertEquals(expected.isMissing(row), actual.isMissing(row), CELLS.get(row));
                assertEquals(expected.text(row), actual.text(row), CELLS.get(row));
            }
            assertEquals(reader.report().badCells(), typed.report().badCells());
        }
    }

    @Test
    void whatIsNotThereIsMissing() {
        Table table = new TextRows(
                        List.of("a", "b"),
                        List.of(
                                new @Nullable String[] {null, "x"},
                                new @Nullable String[] {"1"},
                                new @Nullable String[0]))
                .typed(new Schema(List.of(new ColumnSpec("a", ColumnType.NUMBER))))
                .table();

        assertEquals(3, table.rowCount());
        assertTrue(table.column("a").isMissing(0));
        assertEquals(1, table.numbers("a").get(1));
        assertTrue(table.column("b").isMissing(1));
        assertTrue(table.column("b").isMissing(2));
    }

    @Test
    void saysWhereACellCannotBeRead() {
        ImportReport report = new TextRows(
                        List.of("a"), List.of(new @Nullable String[] {"1"}, new @Nullable String[] {"many"}))
                .typed(new Schema(List.of(new ColumnSpec("a", ColumnType.NUMBER))))
                .report();

        assertEquals(2, report.read());
        assertEquals(List.of(new CellIssue(2, 1, "a", "many")), report.cellIssues());
    }
}
