package app.hotlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `runs` and `report` on what was trained on the sample leads.
class RunsCommandsTest {

    private static final String RUN = "20261102-091500-sample";

    @TempDir
    private static Path folder;

    private static CommandLineRun trained;

    @BeforeAll
    static void train() {
        trained = SampleTraining.in(folder, "sample.leadmodel", "baseline,logistic");
    }

    @Test
    void listsAndShowsWhatWasTrained() {
        JsonNode listed = StreamSupport.stream(run("runs", "--json").json().spliterator(), false)
                .filter(run -> run.get("id").asText().equals(RUN))
                .findFirst()
                .orElseThrow();
        assertEquals("logistic", listed.get("best").asText());
        assertEquals("past-leads.csv", listed.get("file").asText());

        JsonNode shown = run("runs", "show", RUN, "--json").json();
        assertEquals(trained.json().get("models"), shown.get("models"));
        assertEquals(
                6005,
                shown.at("/confusion/truePositive").asInt()
                        + shown.at("/confusion/falsePositive").asInt()
                        + shown.at("/confusion/trueNegative").asInt()
                        + shown.at("/confusion/falseNegative").asInt());
        assertTrue(run("runs", "show", RUN).out().contains("Logistic regression"), "words");
    }

    @Test
    void writesToRunsThrowsThemAwayAndBringsThemBack() {
        assertEquals(
                0,
                run("runs", "note", RUN, "--text", "For the board", "--tags", "spring,final")
                        .code());
        assertEquals(
                "For the board",
                run("runs", "note", RUN, "--json").json().get("note").asText());
        assertEquals(1, run("runs", "--find", "BOARD", "--json").json().size());

        String inBin =
                run("runs", "delete", RUN, "--json").json().at("/inBin/0").asText();
        assertEquals(1, run("runs", "show", RUN).code());
        assertEquals(
                RUN, run("runs", "restore", inBin, "--json").json().get("id").asText());
    }

    @Test
    void reportWritesASavedRunAsAPage() throws IOException {
        Path page = folder.resolve("report.html");

        CommandLineRun report = run("report", RUN, "--out", page.toString());

        assertEquals(0, trained.code(), trained::err);
        assertEquals(0, report.code(), report::err);
        assertEquals("Written to " + page + ".\n", report.out());
        assertTrue(Files.readString(page).contains("How many buyers in the first calls?"));
    }

    private static CommandLineRun run(String... args) {
        return CommandLineRun.of(folder.resolve("workspace"), args);
    }
}
