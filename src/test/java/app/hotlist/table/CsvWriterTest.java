package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    private static final String[] NASTY = {
        "", "", "a", "\"", "\"\"", ",", ";", "\n", "\r\n", "\r", " ", "'", "=1+1", "Ünï", "😀", "日本", "\t", "|", "x\"y",
        "0"
    };

    @TempDir
    private Path folder;

    @Test
    void writesAsRfc4180HasIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter writer = CsvWriter.exact(out)) {
            writer.row(List.of("name", "note"));
            writer.row(List.of("Lee, Ann", "said \"yes\"\nat once"));
            writer.row(List.of("Zoë", "=1+1"));
        }

        assertEquals(
                "name,note\r\n\"Lee, Ann\",\"said \"\"yes\"\"\nat once\"\r\nZoë,=1+1\r\n",
                out.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=SUM(A1)",
                "+cmd",
                "-2+3",
                "@x",
                "\tx",
                "\rx",
                "\nx",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "-",
                "+49 170 123",
                "-1x"
            })
    void formulasGetAnApostrophe(String text) {
        assertEquals("'" + text, CsvWriter.safeText(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "-3.5", "+4", "-1e-7", "3", "Ann", "'=x", " x"})
    void everythingElseStaysAsItIs(String text) {
        assertEquals(text, CsvWriter.safeText(text));
    }

    @Test
    void safeRowsAreSafeInEveryColumn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter writer = CsvWriter.safe(out)) {
            writer.row(List.of("=name", "-5", "@x"));
        }

        assertEquals("'=name,-5,'@x\r\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whateverIsWrittenIsReadAgain() throws IOException {
        SplittableRandom random = new SplittableRandom(20_260_301);
        for (int round = 0; round < 60; round++) {
            List<List<String>> rows = nastyRows(random, 1 + random.nextInt(6), random.nextInt(40));

            assertEquals(rows, roundTrip(rows), "round " + round);
        }
    }

    private static List<List<String>> nastyRows(SplittableRandom random, int width, int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                StringBuilder cell = new StringBuilder();
                for (int part = random.nextInt(4); part > 0; part--) {
                    cell.append(NASTY[random.nextInt(NASTY.length)]);
                }
                cells.add(cell.toString());
            }
            rows.add(cells);
        }
        return rows;
    }

    private List<List<String>> roundTrip(List<List<String>> rows) throws IOException {
        int width = rows.isEmpty() ? 1 : rows.getFirst().size();
        List<String> header = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            header.add("c" + column);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter writer = CsvWriter.exact(out)) {
            writer.row(header);
            for (List<String> row : rows) {
                writer.row(row);
            }
        }
        Path file = Files.write(folder.resolve("written.csv"), out.toByteArray());
        CsvDialect dialect = new CsvDialect(
                ',', '"', StandardCharsets.UTF_8, true, '.', DateOrder.DAY_FIRST, CsvDialect.USUAL_MISSING);
        try (CsvReader reader = CsvReader.open(file, dialect, new Schema(List.of()))) {
            List<List<String>> read = new ArrayList<>();
            reader.next().ifPresent(table -> {
                for (int row = 0; row < table.rowCount(); row++) {
                    int at = row;
                    read.add(table.columns().stream()
                            .map(column -> column.text(at))
                            .toList());
                }
            });
            assertEquals(rows.size(), reader.report().used());
            return read;
        }
    }
}
