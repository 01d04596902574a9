package app.hotlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftCommandTest {

    private static final String PAST = "sample-data/past-leads.csv";
    private static final String MODEL = "models/format-1/logistic.leadmodel";

    @TempDir
    private Path folder;

    @Test
    void ofLeadsLikeThoseInTrainingSaysSoWithCodeZero() throws IOException {
        CommandLineRun run = run("drift", same().toString(), "--model", MODEL);

        assertEquals(0, run.code(), run::out);
        assertTrue(run.out().contains("579 leads against the "), run::out);
        assertTrue(
                run.out().endsWith("The leads have not changed beyond chance in any way that is worth a look.\n"),
                run::out);
    }

    @Test
    void ofLeadsThatMovedSaysWhichColumnsWithCodeThree() throws IOException {
        CommandLineRun run = run("drift", podcast().toString(), "--model", MODEL);

        assertEquals(3, run.code(), run::err);
        assertTrue(run.out().contains("Source – 100\u00a0% are values that no past lead had"), run::out);
        assertTrue(run.out().contains("Expect weaker lists"), run::out);
    }

    @Test
    void speaksJson() throws IOException {
        JsonNode moved =
                run("drift", podcast().toString(), "--model", MODEL, "--json").json();

        assertEquals("moved", moved.get("verdict").asText());
        assertEquals(579, moved.get("now").asInt());
        JsonNode source = moved.at("/columns/0");
        assertEquals("Source", source.get("column").asText());
        assertEquals(1, source.get("unseen").asDouble());
        assertTrue(source.get("ks").isNull() && source.get("weight").isNumber(), source::toString);
        assertEquals(
                579,
                moved.at("/chances/tiers/A").asInt()
                        + moved.at("/chances/tiers/B").asInt()
                        + moved.at("/chances/tiers/C").asInt()
                        + moved.at("/chances/tiers/D").asInt());
    }

    @Test
    void comparesTwoFilesWithoutAModel() throws IOException {
        CommandLineRun alike = run("drift", same().toString(), "--against", PAST);
        CommandLineRun moved = run("drift", podcast().toString(), "--against", PAST, "--json");

        assertEquals(0, alike.code(), alike::out);
        assertTrue(alike.out().contains("579 leads against 6,005 of the past."), alike::out);
        assertEquals(3, moved.code(), moved::err);
        assertTrue(
                moved.json().get("model").isNull()
                        && moved.json().get("chances").isNull(),
                moved::out);
        assertEquals("Source", moved.json().at("/columns/0/column").asText());
    }

    @Test
    void theLimitDecidesFromWhenOnAScriptIsTold() throws IOException {
        int[] google = {0};
        Path shifted = leads(source -> source.equals("Google") && google[0]++ % 3 < 2 ? "Direct" : source);
        String verdict = run("drift", shifted.toString(), "--model", MODEL, "--json")
                .json()
                .get("verdict")
                .asText();

        assertEquals("look", verdict);
        assertEquals(0, run("drift", shifted.toString(), "--model", MODEL).code());
        assertEquals(
                3,
                run("drift", shifted.toString(), "--model", MODEL, "--limit", "look")
                        .code());
    }

    @Test
    void aModelAndAnotherFileTogetherAreWrongUsage() throws IOException {
        CommandLineRun run = run("drift", same().toString(), "--model", MODEL, "--against", PAST);

        assertEquals(2, run.code());
        assertTrue(run.err().contains("not both"), run::err);
    }

    @Test
    void aModelFromBeforeLeadsWereCountedIsAProblemWithAWayOut() throws IOException {
        CommandLineRun run = run("drift", same().toString(), "--model", "models/format-1-early/logistic.leadmodel");

        assertEquals(1, run.code());
        assertTrue(run.err().contains("--against"), run::err);
    }

    /// Every tenth of the past leads.
    private Path same() throws IOException {
        return leads(UnaryOperator.identity());
    }

    /// The same, all of a source that no past lead came from.
    private Path podcast() throws IOException {
        return leads(_ -> "Podcast");
    }

    private Path leads(UnaryOperator<String> source) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(PAST)).stream()
                .filter(line -> !line.contains("\""))
                .toList();
        int at = List.of(lines.getFirst().split(",")).indexOf("Source");
        List<String> some = new ArrayList<>(List.of(lines.getFirst()));
        for (int row = 1; row < lines.size(); row += 10) {
            String[] cells = lines.get(row).split(",", -1);
            cells[at] = source.apply(cells[at]);
            some.add(String.join(",", cells));
        }
        return Files.write(folder.resolve("leads.csv"), some);
    }

    private CommandLineRun run(String... args) {
        return CommandLineRun.of(folder.resolve("workspace"), args);
    }
}
