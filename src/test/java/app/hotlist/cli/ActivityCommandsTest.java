package app.hotlist.cli;

import static app.hotlist.cli.SampleTraining.NEW;
import static app.hotlist.cli.SampleTraining.PAST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.model.ModelFile;
import app.hotlist.recipe.Recipe;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands about activity on the sample leads, one training for all tests.
class ActivityCommandsTest {

    private static final String LOG = Path.of("sample-data", "activity.csv").toString();

    @TempDir
    private static Path folder;

    private static CommandLineRun trained;

    @BeforeAll
    static void train() {
        trained = SampleTraining.in(folder, "active.leadmodel", "logistic", "--activity", LOG);
    }

    private static CommandLineRun run(String... args) {
        return CommandLineRun.of(folder.resolve("workspace"), args);
    }

    private static String file(String name) {
        return folder.resolve(name).toString();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void suggestFindsKeysTimesAndTypes() {
        JsonNode suggested = run("activity", "suggest", PAST, LOG, "--json", "--out", file("r.json"))
                .json();

        assertEquals("Lead ID", suggested.at("/rollup/key").asText());
        assertEquals("Time", suggested.at("/rollup/time").asText());
        assertEquals("Event", suggested.at("/rollup/type").asText());
        assertEquals("Created", suggested.at("/rollup/reference/column").asText());
        assertTrue(texts(suggested.at("/columns")).contains("E-mail opened events before Created"));
        assertTrue(Files.exists(folder.resolve("r.json")));
    }

    @Test
    void rollUpWritesTheLeadsWithTheirFigures() throws IOException {
        JsonNode rolled = run("activity", "rollup", PAST, LOG, "--json", "--out", file("rolled.csv"))
                .json();

        assertEquals(6005, rolled.at("/leads").asInt());
        List<String> lines = Files.readAllLines(folder.resolve("rolled.csv"));
        assertEquals(6006, lines.size());
        assertTrue(lines.getFirst().endsWith("days since last event before Created"), lines.getFirst());
        assertTrue(texts(rolled.at("/remarks")).contains("1 event has no time that can be read and does not count."));
    }

    @Test
    void theContractsSignedLaterDoNotEnter() throws IOException {
        String column = "Contract signed events before Created";
        run("activity", "rollup", PAST, LOG, "--json", "--out", file("contracts.csv"));
        List<String> lines = Files.readAllLines(folder.resolve("contracts.csv"));
        int at = List.of(lines.getFirst().split(",")).indexOf(column);
        int fromTheEnd = lines.getFirst().split(",").length - at;

        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            assertEquals("0", cells[cells.length - fromTheEnd], line);
        }
    }

    @Test
    void theRollUpTravelsWithTheModel() {
        Recipe recipe =
                ModelFile.read(folder.resolve("active.leadmodel")).card().recipe();

        assertEquals(0, trained.code(), trained.err());
        assertEquals("Lead ID", recipe.activity().orElseThrow().key());
    }

    @Test
    void scoringCountsTheActivityOfTheNewLeads() {
        JsonNode scored = run(
                        "score",
                        NEW,
                        "--activity",
                        LOG,
                        "--model",
                        file("active.leadmodel"),
                        "--json",
                        "--out",
                        file("list.csv"))
                .json();

        assertEquals(500, scored.at("/scored").asInt());
        assertTrue(texts(scored.at("/remarks")).getFirst().endsWith("of 500 leads."), scored.toString());
    }

    @Test
    void scoringDemandsTheActivity() {
        CommandLineRun refused = run("score", NEW, "--model", file("active.leadmodel"), "--out", file("refused.csv"));

        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("--activity"), refused.err());
        assertFalse(Files.exists(folder.resolve("refused.csv")));
    }

    @Test
    void leadsThatWereRolledUpBeforeGetTheSameScoresWithoutALog() throws IOException {
        run("activity", "rollup", NEW, LOG, "--rollup", rollUp(), "--out", file("new-rolled.csv"));

        run("score", NEW, "--activity", LOG, "--model", file("active.leadmodel"), "--out", file("a.jsonl"));
        CommandLineRun scored =
                run("score", file("new-rolled.csv"), "--model", file("active.leadmodel"), "--out", file("b.jsonl"));

        assertEquals(0, scored.code(), scored.err());
        assertEquals(chances("a.jsonl"), chances("b.jsonl"));
    }

    private static String rollUp() {
        run("activity", "suggest", PAST, LOG, "--out", file("same.json"));
        return file("same.json");
    }

    private static List<String> chances(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name)).stream()
                .map(line -> line.replaceAll(".*(\"chance\":[0-9.E-]+).*", "$1"))
                .toList();
    }
}
