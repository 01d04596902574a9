package app.hotlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `recipe` and `prepare` on the sample leads.
class RecipeCommandsTest {

    private static final String PAST = Path.of("sample-data", "past-leads.csv").toString();

    @TempDir
    private static Path folder;

    @Test
    void suggestsARecipeAndPreparesLeadsByIt() throws IOException {
        String recipe = folder.resolve("recipe.json").toString();
        JsonNode suggested = run("recipe", "suggest", PAST, "--target", "Bought", "--out", recipe, "--json")
                .json();

        assertEquals(
                suggested.at("/recipe/steps").size(), suggested.at("/reasons").size());
        assertEquals("Bought", suggested.at("/recipe/target/column").asText());

        Path csv = folder.resolve("prepared.csv");
        JsonNode written = run("prepare", PAST, "--recipe", recipe, "--out", csv.toString(), "--json")
                .json();
        List<String> lines = Files.readAllLines(csv);
        assertEquals(written.at("/rows").asInt(), lines.size() - 1);
        assertTrue(lines.getFirst().contains("Bought"), lines.getFirst());
        assertFalse(lines.getFirst().contains("Contract value"), lines.getFirst());

        Path libsvm = folder.resolve("prepared.libsvm");
        assertEquals(
                0,
                run("prepare", PAST, "--recipe", recipe, "--out", libsvm.toString())
                        .code());
        String parquet = folder.resolve("prepared.parquet").toString();
        assertEquals(
                0, run("prepare", PAST, "--recipe", recipe, "--out", parquet).code());
        JsonNode profile = run("profile", parquet, "--json").json();
        assertEquals(written.at("/rows"), profile.at("/rows/read"));
        assertEquals(written.at("/columns").asInt() + 2, profile.at("/columns").size());
        String tribuo = folder.resolve("prepared.tribuo.csv").toString();
        assertEquals(
                written.at("/columns"),
                run("prepare", PAST, "--recipe", recipe, "--out", tribuo, "--json")
                        .json()
                        .at("/columns"));
        assertTrue(Files.readAllLines(libsvm).getFirst().matches("[01]( \\d+:-?[0-9.E-]+)+"));
        assertEquals(
                1,
                run("prepare", PAST, "--recipe", recipe, "--out", "prepared.txt")
                        .code());
        assertTrue(run("recipe", "suggest", PAST, "--target", "Bought").out().startsWith("1. "));
    }

    private static CommandLineRun run(String... args) {
        return CommandLineRun.of(folder.resolve("workspace"), args);
    }
}
