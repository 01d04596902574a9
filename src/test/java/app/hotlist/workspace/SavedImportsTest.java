package app.hotlist.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.ColumnType;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.Imported;
import app.hotlist.table.LeadPart;
import app.hotlist.table.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedImportsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T09:15:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T09:15:00Z");
    private static final List<String> HEADER = List.of("Lead Id", "Phone", "Visits", "Source", "Bought");
    private static final Target TARGET = Target.anyOf("Bought", List.of("yes", "renewed"));

    @TempDir
    private Path folder;

    private SavedImports imports;

    @BeforeEach
    void open() {
        imports = Workspace.open(folder).imports();
    }

    private ImportSettings settings(List<String> header) throws IOException {
        Path file = Files.writeString(
                folder.resolve("leads.csv"),
                String.join(";", header) + "\n" + "L1;5550001;2,5;web;yes\nL2;5550002;3,5;web;no\n".repeat(9));
        Imported leads = LeadPart.text(file)
                .read(
                        ImportOptions.usual().with(CsvDialect.guess(file).withCharset(StandardCharsets.ISO_8859_1)),
                        Progress.NONE);
        return ImportSettings.of(
                leads, Map.of(header.getFirst(), ColumnRole.ID, "Phone", ColumnRole.IGNORE), Optional.of(TARGET));
    }

    @Test
    void remembersWhatWasDecided() throws IOException {
        ImportSettings settings = settings(HEADER);

        imports.remember(settings, MONDAY);
        LikeImport like = Workspace.open(folder).imports().like(HEADER).orElseThrow();

        assertEquals(settings, like.settings());
        assertEquals(MONDAY, like.savedAt());
        assertTrue(like.columns().same());
        assertEquals(Optional.of(settings.dialect()), like.settings().options().dialect());
    }

    @Test
    void findsItForColumnsThatAreCalledOtherwise() throws IOException {
        imports.remember(settings(HEADER), MONDAY);

        LikeImport like = imports.like(List.of("BOUGHT", "lead_id", "Phone", "visits", "Source", "New"))
                .orElseThrow();

        assertEquals(
                Optional.of(Target.anyOf("BOUGHT", List.of("yes", "renewed"))),
                like.settings().target());
        assertEquals(
                Map.of("lead_id", ColumnRole.ID, "Phone", ColumnRole.IGNORE),
                like.settings().roles());
        assertEquals(
                Optional.of(new ColumnSpec("visits", ColumnType.NUMBER)),
                like.settings().schema().find("visits"));
        assertEquals(List.of("New"), like.columns().added());
        assertEquals(3, like.columns().renamed().size());
    }

    @Test
    void anotherKindOfFileIsNotTakenForIt() throws IOException {
        imports.remember(settings(HEADER), MONDAY);

        assertFalse(imports.like(List.of("Lead Id", "Phone", "Visits", "City")).isPresent());
        assertFalse(imports.like(List.of()).isPresent());
    }

    @Test
    void theLatestDecisionForAHeaderHolds() throws IOException {
        imports.remember(settings(HEADER), MONDAY);
        ImportSettings later = settings(List.of("lead id", "Phone", "Visits", "Source", "Bought"));
        imports.remember(later, TUESDAY);

        assertEquals(TUESDAY, imports.like(HEADER).orElseThrow().savedAt());
        try (Stream<Path> files = Files.list(folder.resolve("imports"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void whatCannotBeReadIsForgotten() throws IOException {
        imports.remember(settings(HEADER), MONDAY);
        Files.writeString(folder.resolve("imports").resolve("0.json"), "{");

        assertTrue(imports.like(HEADER).isPresent());
        assertFalse(
                Workspace.open(folder.resolve("empty")).imports().like(HEADER).isPresent());
    }
}
