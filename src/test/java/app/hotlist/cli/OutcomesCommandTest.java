package app.hotlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.workspace.ReturnedList;
import app.hotlist.workspace.Workspace;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomesCommandTest {

    private static final String BUNDLE =
            Path.of("models", "format-1", "logistic.leadmodel").toString();

    private static final String UNANSWERED = "1,A,80 %,\n2,A,60 %,\n3,C,10 %,\n";
    private static final String ANSWERED = "1,A,80 %,bought\n2,A,60 %,not\n3,C,10 %,\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void register() {
        assertEquals(0, run("models", "import", BUNDLE, "autumn-leads").code());
    }

    private CommandLineRun run(String... args) {
        return CommandLineRun.of(folder.resolve("workspace"), args);
    }

    private CommandLineRun outcomes(String name, String leads, String... options) throws IOException {
        Path list = Files.writeString(folder.resolve(name), "Lead ID,Tier,Chance to buy,Outcome\n" + leads);
        String[] args = new String[options.length + 3];
        System.arraycopy(options, 0, args, 3, options.length);
        args[0] = "outcomes";
        args[1] = list.toString();
        args[2] = "--json";
        return run(args);
    }

    private List<ReturnedList> remembered() {
        return Workspace.open(folder.resolve("workspace"))
                .models()
                .of("autumn-leads")
                .scorings()
                .look()
                .returned();
    }

    private Map<String, Long> rememberedOutcomes() {
        return remembered().stream().collect(Collectors.toMap(ReturnedList::file, ReturnedList::outcomes));
    }

    @Test
    void aTierWithoutOutcomesHasNoShares() throws IOException {
        JsonNode tiers = outcomes("calls.csv", ANSWERED).json().get("tiers");

        assertEquals(2, tiers.at("/0/leads").asLong());
        assertEquals(0.7, tiers.at("/0/promised").asDouble(), 1e-9);
        assertEquals(0.5, tiers.at("/0/actual").asDouble(), 1e-9);
        assertTrue(tiers.at("/2/promised").isNull());
        assertTrue(tiers.at("/2/actual").isNull());
        assertEquals(List.of(), remembered(), "nobody said whose list it is");
    }

    @Test
    void outcomesOfARegisteredModelAreRememberedEachListOnce() throws IOException {
        outcomes("calls.csv", "1,A,80 %,bought\n2,A,60 %,\n3,C,10 %,\n", "--model", "autumn-leads");
        outcomes("calls (2).csv", ANSWERED, "--model", "autumn-leads@v1");

        assertEquals(Map.of("calls (2).csv", 2L), rememberedOutcomes());

        JsonNode other = outcomes("calls.csv", "7,A,80 %,bought\n", "--model", "autumn-leads")
                .json();
        assertEquals(Map.of("calls (2).csv", 2L, "calls.csv", 1L), rememberedOutcomes());
        assertEquals(0, other.get("remarks").size());
    }

    @Test
    void whatIsNotRememberedIsARemark() throws IOException {
        CommandLineRun empty = outcomes("calls.csv", UNANSWERED, "--model", "autumn-leads");
        assertEquals(0, empty.code());
        assertTrue(empty.json().at("/remarks/0").asText().startsWith("No outcome is filled in"), empty.out());
        assertEquals(List.of(), remembered());

        Files.writeString(folder.resolve("workspace/models/autumn-leads/returned"), "a file in the folder's place");
        CommandLineRun unwritten = outcomes("calls.csv", ANSWERED, "--model", "autumn-leads");
        assertEquals(0, unwritten.code());
        assertEquals(2, unwritten.json().at("/tiers/0/leads").asLong());
        assertTrue(unwritten.json().at("/remarks/0").asText().contains("not remembered"), unwritten.out());
    }

    @Test
    void outcomesWithoutAChanceAreARemarkThatNamesTheColumn() throws IOException {
        for (List<String> options : List.of(List.<String>of(), List.of("--model", "autumn-leads"))) {
            CommandLineRun run = outcomes("calls.csv", "1,A,,bought\n2,A,,not\n", options.toArray(String[]::new));

            assertEquals(0, run.code());
            assertEquals(1, run.json().get("remarks").size());
            assertTrue(run.json().at("/remarks/0").asText().contains("“Chance to buy” is missing"), run.out());
        }
        assertEquals(List.of(), remembered());
    }

    @Test
    void aModelThatNobodyRegisteredIsAProblem() throws IOException {
        assertEquals(
                1, outcomes("calls.csv", ANSWERED, "--model", "winter-leads").code());
    }
}
