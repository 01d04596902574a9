package app.hotlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.support.PastLeads;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A model's file is checked, and one that is not as it was saved is refused.
class ValidateModelCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void validatesAModelAndSaysWhatItIs() {
        Path file = registered();

        CommandLineRun valid = run("validate-model", file.toString(), "--json");

        assertEquals(0, valid.code(), valid::err);
        assertEquals("Logistic regression", valid.json().get("name").asText());
        assertEquals("logistic", valid.json().get("kind").asText());
        assertEquals("past.csv", valid.json().at("/data/fileName").asText());
        assertEquals(200, valid.json().at("/data/rows").asInt());
        assertEquals("2026-11-02T09:15:00Z", valid.json().get("trainedAt").asText());
        assertTrue(valid.json().get("auc").asDouble() > 0.8, valid::out);
        assertTrue(valid.json().at("/metrics/brier").isNumber(), valid::out);
        assertEquals(50, valid.json().get("checkRows").asInt());
        assertEquals(0, valid.json().get("largestGap").asDouble());
        String words = run("validate-model", file.toString()).out();
        assertTrue(
                words.startsWith("v1 · Logistic regression: Logistic regression, trained Nov 2, 2026 by Hotlist"),
                words);
        assertTrue(words.contains("All 50 check rows have the chances"), words);
    }

    @Test
    void refusesAModelThatScoresOtherwiseAndNamesTheLargestGap() throws IOException {
        Path sound = Path.of("models", "format-1", "baseline.leadmodel");
        Path bent = folder.resolve("bent.leadmodel");
        SequencedMap<String, byte[]> parts = parts(sound);
        JsonNode check = JSON.readTree(parts.get("check.json"));
        double saved = check.at("/chances/6").asDouble();
        ((ArrayNode) check.get("chances")).set(6, saved + 0.25);
        parts.put("check.json", JSON.writeValueAsBytes(check));
        write(bent, parts);

        CommandLineRun refused = run("validate-model", bent.toString(), "--json");

        assertEquals(0, run("validate-model", sound.toString()).code());
        assertEquals(1, refused.code());
        assertEquals("", refused.out());
        assertTrue(refused.err().contains("The largest gap is 0.25"), refused.err());
        assertTrue(refused.err().contains("in check row 7"), refused.err());
    }

    @Test
    void refusesAModelWhosePartsAreNotThoseThatWereSaved() throws IOException {
        Path bent = folder.resolve("bent.leadmodel");
        byte[] bytes = Files.readAllBytes(Path.of("models", "format-1", "baseline.leadmodel"));
        Files.write(bent, Arrays.copyOf(bytes, bytes.length - 40));

        CommandLineRun refused = run("validate-model", bent.toString());

        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("is damaged"), refused.err());
    }

    private static SequencedMap<String, byte[]> parts(Path bundle) throws IOException {
        SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /// Writes a bundle whose manifest fits its parts, whatever they are.
    private static void write(Path bundle, SequencedMap<String, byte[]> parts) throws IOException {
        JsonNode manifest = JSON.readTree(parts.get("manifest.json"));
        for (JsonNode part : manifest.get("parts")) {
            byte[] bytes = Objects.requireNonNull(parts.get(part.get("name").asText()));
            ((ObjectNode) part).put("size", bytes.length).put("sha256", sha256(bytes));
        }
        parts.put("manifest.json", JSON.writeValueAsBytes(manifest));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bundle))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The file of a model that was registered.
    private Path registered() {
        CommandLineRun run = run(
                "train",
                PastLeads.csv(folder).toString(),
                "--target",
                "Bought",
                "--keep",
                "Source,Visits",
                "--models",
                "logistic",
                "--folds",
                "2",
                "--register",
                "Autumn leads");
        assertEquals(0, run.code(), run::err);
        Path file = folder.resolve("given.leadmodel");
        run("models", "export", "autumn-leads@v1", file.toString());
        return file;
    }

    private CommandLineRun run(String... args) {
        return CommandLineRun.of(folder.resolve("workspace"), args);
    }
}
