package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFileTest {

    private static final ParquetFile.Columns COLUMNS =
            new ParquetFile.Columns(List.of("id"), List.of("visits", "source=a, b"));

    @TempDir
    private Path folder;

    @Test
    void canBeReadAgain() throws IOException {
        Path file = folder.resolve("leads.parquet");
        Files.writeString(file, "what was there before");
        @Nullable String[] ids = {"ä-1", null, "ä-3"};
        float[][] numbers = {{1.5f, 0}, {Float.NaN, 1}, {-3, Float.NaN}};

        ParquetFile.write(
                file, COLUMNS, 3, row -> new ParquetFile.Row(new @Nullable String[] {ids[row]}, numbers[row]));

        Table read = LeadFile.of(file)
                .parts()
                .getFirst()
                .read(ImportOptions.usual(), Parallelism.NONE, Progress.NONE)
                .table();
        assertEquals(List.of("id", "visits", "source=a, b"), read.schema().names());
        assertEquals("ä-1", read.column("id").text(0));
        assertTrue(read.column("id").isMissing(1));
        assertEquals(1.5, Double.parseDouble(read.column("visits").text(0)));
        assertTrue(read.column("visits").isMissing(1));
        assertEquals(-3, Double.parseDouble(read.column("visits").text(2)));
        assertEquals(1, Double.parseDouble(read.column("source=a, b").text(1)));
    }

    @Test
    void leavesTheFormerFileWhereTheWritingFails() throws IOException {
        Path file = folder.resolve("leads.parquet");
        Files.writeString(file, "what was there before");

        boolean failed = false;
        try {
            ParquetFile.write(file, COLUMNS, 1, _ -> {
                throw new IllegalStateException("no row");
            });
        } catch (IllegalStateException expected) {
            failed = true;
        }

        assertTrue(failed);
        assertEquals("what was there before", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertFalse(files.anyMatch(path -> path.toString().endsWith(".part")));
        }
    }
}
