package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Problem;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import blue.strategic.parquet.ParquetWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetTextTest {

    private static final MessageType SCHEMA = new MessageType(
            "leads",
            Types.required(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named("id"),
            Types.required(PrimitiveTypeName.INT32).named("visits"),
            Types.optional(PrimitiveTypeName.DOUBLE).named("minutes"),
            Types.required(PrimitiveTypeName.INT32)
                    .as(LogicalTypeAnnotation.dateType())
                    .named("seen"),
            Types.required(PrimitiveTypeName.INT64)
                    .as(LogicalTypeAnnotation.timestampType(false, LogicalTypeAnnotation.TimeUnit.MILLIS))
                    .named("called"),
            Types.required(PrimitiveTypeName.BOOLEAN).named("bought"));

    @TempDir
    private Path folder;

    private Path file(int rows) throws IOException {
        Path file = folder.resolve("leads.parquet");
        try (ParquetWriter<Integer> writer = ParquetWriter.writeFile(SCHEMA, file.toFile(), (row, values) -> {
            values.write("id", "00" + row + (row == 2 ? "\n" : ""));
            values.write("visits", row);
            if (row != 3) {
                values.write("minutes", row / 8.0);
            }
            values.write("seen", row);
            values.write("called", row * 86_400_000L + 1);
            values.write("bought", row % 2 == 0);
        })) {
            for (int row = 0; row < rows; row++) {
                writer.write(row);
            }
        }
        return file;
    }

    private static Imported read(Path file, Progress progress) {
        return LeadFile.of(file).part(Optional.empty()).read(ImportOptions.usual(), progress);
    }

    @Test
    void readsEveryTypeOfColumn() throws IOException {
        Imported leads = read(file(40), Progress.NONE);
        Table table = leads.table();

        assertEquals(
                List.of(
                        ColumnType.TEXT,
                        ColumnType.NUMBER,
                        ColumnType.NUMBER,
                        ColumnType.DATE,
                        ColumnType.DATE,
                        ColumnType.CATEGORY),
                table.schema().columns().stream().map(ColumnSpec::type).toList());
        assertEquals(40, table.rowCount());
        assertTrue(leads.report().clean());
        assertEquals("002\n", table.column("id").text(2));
        assertTrue(table.column("minutes").isMissing(3));
        assertEquals(0.125, table.numbers("minutes").get(1));
        assertEquals("1970-02-09", table.column("seen").text(39));
        assertEquals("1970-02-09", table.column("called").text(39));
        assertEquals("true", table.column("bought").text(0));
    }

    @Test
    void countsRowsInPlaceOfLines() throws IOException {
        try (OpenLeads leads = OpenLeads.open(LeadFile.of(file(4)).part(Optional.empty()), Progress.NONE);
                LeadChunks chunks = leads.chunks(leads.dialect(), new Schema(List.of()))) {
            assertEquals(4, chunks.next().orElseThrow().rowCount());
            assertEquals("[1, 2, 3, 4]", Arrays.toString(chunks.lines()));
        }
    }

    @Test
    void stopsWhenCancelled() throws IOException {
        Path file = file(5_000);
        CancelAfter progress = new CancelAfter(2);

        assertThrows(CancellationException.class, () -> read(file, progress));
        assertEquals(2, progress.reports());
    }

    @Test
    void saysThatAFileIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(file(2_000));

        for (int length : new int[] {4, 10, whole.length / 2, whole.length - 3}) {
            Path cut = Files.write(folder.resolve("cut.parquet"), Arrays.copyOf(whole, length));
            Problem problem = assertThrows(UserException.class, () -> read(cut, Progress.NONE))
                    .problem();
            assertEquals(LeadFileProblem.DAMAGED, problem.kind());
        }
    }

    @Test
    void takesUnmarkedBytesForTextAndForTimes() {
        PrimitiveType text = Types.required(PrimitiveTypeName.BINARY).named("x");
        PrimitiveType time = Types.required(PrimitiveTypeName.INT96).named("x");
        // 1 s after midnight, Julian day 2440589 = 1970-01-02
        Binary second = Binary.fromConstantByteArray(
                new byte[] {0, (byte) 0xCA, (byte) 0x9A, 0x3B, 0, 0, 0, 0, (byte) 0x8D, 0x3D, 0x25, 0});

        assertEquals("Köln", value(text, Binary.fromString("Köln")));
        assertEquals("1970-01-02T00:00:01", value(time, second));
    }

    private static String value(PrimitiveType type, Binary value) {
        return new ParquetColumn(0, "x", type).text(type.stringifier().stringify(value));
    }
}
