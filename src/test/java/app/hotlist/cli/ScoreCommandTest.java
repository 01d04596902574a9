package app.hotlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `score` on the sample leads, with a bundle that comes with the project.
class ScoreCommandTest {

    private static final String PAST = Path.of("sample-data", "past-leads.csv").toString();
    private static final String NEW = Path.of("sample-data", "new-leads.csv").toString();
    private static final String BUNDLE =
            Path.of("models", "format-1", "logistic.leadmodel").toString();

    @TempDir
    private static Path folder;

    @Test
    void writesEveryFormatAndItsTotalsAddUp() throws IOException {
        for (String ending : List.of(".xlsx", ".csv", ".jsonl")) {
            Path out = folder.resolve("list" + ending);
            JsonNode document = run("score", NEW, "--model", BUNDLE, "--out", out.toString(), "--json")
                    .json();

            assertEquals(500, document.get("read").asInt());
            assertEquals(
                    500,
                    document.get("scored").asInt() + document.get("notScored").asInt());
            int tiers = 0;
            for (String tier : List.of("A", "B", "C", "D")) {
                tiers += document.at("/tiers/" + tier).asInt();
            }
            assertEquals(document.get("scored").asInt(), tiers);
            assertEquals(out.toString(), document.get("out").asText());
            assertTrue(Files.size(out) > 10_000, out::toString);
        }
        assertEquals(500, Files.readAllLines(folder.resolve("list.jsonl")).size());
    }

    @Test
    void namesNewValuesAndMissingColumns() throws IOException {
        Path out = folder.resolve("words.csv");
        CommandLineRun fine = run("score", NEW, "--model", BUNDLE, "--out", out.toString());
        assertTrue(
                fine.out()
                        .contains("30 leads have a new Source (TikTok). Counted as none of the known values.\n"
                                + "Leads changed somewhat in one column with 14\u00a0% of the score: Source. Watch"
                                + " the next file.\n"
                                + "→ If another"),
                fine.out());
        JsonNode values = run("score", NEW, "--model", BUNDLE, "--out", out.toString(), "--json")
                .json()
                .get("newValues");
        assertEquals("none", values.get(0).get("countedAs").asText());
        assertEquals(30, values.get(0).get("values").get("TikTok").asInt());

        Path lacking = folder.resolve("lacking.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(NEW)));
        lines.set(0, lines.getFirst().replace("Industry", "Sector"));
        Files.write(lacking, lines);
        CommandLineRun run = run("score", lacking.toString(), "--model", BUNDLE, "--out", out.toString(), "--json");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("Missing: Industry.") && run.err().contains("Sector"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void aFailedScoringLeavesNoFileBehind() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        CommandLineRun run = run(
                "score",
                PAST + ".missing",
                "--model",
                BUNDLE,
                "--out",
                empty.resolve("list.xlsx").toString());

        assertEquals(1, run.code());
        try (Stream<Path> left = Files.list(empty)) {
            assertFalse(left.findAny().isPresent());
        }
    }

    private static CommandLineRun run(String... args) {
        return CommandLineRun.of(folder.resolve("workspace"), args);
    }
}
