package app.hotlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.drift.DriftReport;
import app.hotlist.workspace.ScoredFile;
import app.hotlist.workspace.Workspace;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `score` remembers of the sample's new leads.
class ScoringNoteTest {

    private static final String NEW = Path.of("sample-data", "new-leads.csv").toString();
    private static final String BUNDLE =
            Path.of("models", "format-1", "logistic.leadmodel").toString();

    @TempDir
    private Path folder;

    @BeforeEach
    void register() {
        assertEquals(0, run("models", "import", BUNDLE, "autumn-leads").code());
    }

    private CommandLineRun run(String... args) {
        return CommandLineRun.of(folder.resolve("workspace"), args);
    }

    private CommandLineRun score(String out) {
        return run(
                "score",
                NEW,
                "--model",
                "autumn-leads@v1",
                "--out",
                folder.resolve(out).toString(),
                "--json");
    }

    private List<ScoredFile> remembered() {
        return Workspace.open(folder.resolve("workspace"))
                .models()
                .of("autumn-leads")
                .scorings()
                .look()
                .scored();
    }

    @Test
    void whetherLeadsAreInMemoryOrNotTheSameIsRemembered() {
        JsonNode streamed = score("list.csv").json();
        List<ScoredFile> first = remembered();
        score("list.xlsx");

        assertEquals(1, first.size());
        assertEquals("new-leads.csv", first.getFirst().source().name());
        assertEquals(streamed.get("scored").asLong(), first.getFirst().counts().scored());
        DriftReport report = first.getFirst().drift().orElseThrow();
        assertEquals(first.getFirst().counts().scored(), report.now());
        assertEquals(
                report.chances().orElseThrow().now(),
                first.getFirst().counts().meanChance().orElseThrow());
        assertEquals(
                report.columns(), remembered().getFirst().drift().orElseThrow().columns());
        assertEquals(1, remembered().size(), "the same file once");
        assertTrue(streamed.get("remarks").toString().contains(report.sentence()), "it has values that are new");
    }

    @Test
    void ofAModelFromAFileNothingIsRemembered() {
        assertEquals(
                0,
                run(
                                "score",
                                NEW,
                                "--model",
                                BUNDLE,
                                "--out",
                                folder.resolve("list.csv").toString())
                        .code());

        assertEquals(List.of(), remembered());
    }

    @Test
    void whatCannotBeRememberedIsARemarkAndTheListIsThere() throws IOException {
        Files.writeString(folder.resolve("workspace/models/autumn-leads/scored"), "a file in its place");

        CommandLineRun run = score("list.csv");

        assertEquals(0, run.code());
        assertTrue(run.json().get("remarks").toString().contains("It is not remembered"), run.out());
        assertTrue(Files.exists(folder.resolve("list.csv")));
        assertFalse(run.out().contains("null"));
    }
}
