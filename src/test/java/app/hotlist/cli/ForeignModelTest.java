package app.hotlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With a bundle that comes with the project, and so from another computer.
class ForeignModelTest {

    private static final String BUNDLE =
            Path.of("models", "format-1", "boosted.leadmodel").toString();
    private static final String LEADS = Path.of("sample-data", "new-leads.csv").toString();

    @TempDir
    private Path folder;

    @Test
    void scoreAnnouncesItInWordsAndInJson() {
        assertTrue(score().out().contains(Texts.get("model.foreign")), "words");
        CommandLineRun json = score("--json");

        assertTrue(json.json().get("foreign").asBoolean(), json::out);
        assertEquals(
                Texts.get("model.foreign"), json.json().get("remarks").get(0).asText());
    }

    @Test
    void validateModelDoesSoToo() {
        assertTrue(run("validate-model", BUNDLE).out().endsWith(Texts.get("model.foreign") + "\n"));
        assertTrue(run("validate-model", BUNDLE, "--json").json().get("foreign").asBoolean());
    }

    @Test
    void announcingMakesNoWorkspace() {
        score();
        run("validate-model", BUNDLE);

        assertTrue(Files.notExists(folder.resolve("workspace")));
    }

    @Test
    void oneThatWasImportedIsForeignNoMore() {
        assertTrue(run("models", "import", BUNDLE, "autumn", "--json")
                .json()
                .get("foreign")
                .asBoolean());

        assertFalse(score().out().contains(Texts.get("model.foreign")));
        assertFalse(score("--json").json().get("foreign").asBoolean());
        assertFalse(
                run("validate-model", BUNDLE, "--json").json().get("foreign").asBoolean());
    }

    private CommandLineRun score(String... more) {
        String list = folder.resolve("list.csv").toString();
        return run(Stream.concat(Stream.of("score", LEADS, "--model", BUNDLE, "--out", list), Stream.of(more))
                .toArray(String[]::new));
    }

    private CommandLineRun run(String... args) {
        return CommandLineRun.of(folder.resolve("workspace"), args);
    }
}
