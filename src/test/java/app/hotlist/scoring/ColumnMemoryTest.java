package app.hotlist.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnMemoryTest {

    private static final ColumnChoice CHOICE =
            new ColumnChoice(Map.of("Visits", "Page views"), List.of("Budget"), Map.of());

    @TempDir
    private Path folder;

    @Test
    void aHeaderIsKnownAgainWhateverItsOrderCaseAndSigns() {
        ColumnMemory memory = new ColumnMemory(folder.resolve("columns"));
        assertEquals(Optional.empty(), memory.of(List.of("Id", "Page views")));

        memory.keep(List.of("Id", "Page views"), CHOICE, Instant.EPOCH);

        assertEquals(
                Optional.of(new ColumnMemory.Remembered(
                        new ColumnChoice(Map.of("Visits", "PAGE_VIEWS"), List.of("Budget"), Map.of()), Instant.EPOCH)),
                memory.of(List.of("PAGE_VIEWS", "ID")));
        assertEquals(Optional.empty(), memory.of(List.of("Id", "Page views", "Country")));
    }

    @Test
    void aFileThatCannotBeReadIsAsGoodAsForgotten() throws IOException {
        ColumnMemory memory = new ColumnMemory(folder);
        memory.keep(List.of("Id"), CHOICE, Instant.EPOCH);
        try (var files = Files.list(folder)) {
            Files.writeString(files.findFirst().orElseThrow(), "{\"format\": 1, \"choice\": null}");
        }

        assertEquals(Optional.empty(), memory.of(List.of("Id")));
    }
}
