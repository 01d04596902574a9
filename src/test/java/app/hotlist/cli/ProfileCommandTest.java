package app.hotlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `profile` on the sample leads.
class ProfileCommandTest {

    private static final String PAST = Path.of("sample-data", "past-leads.csv").toString();
    private static final String NEW = Path.of("sample-data", "new-leads.csv").toString();
    private static final String BUNDLE =
            Path.of("models", "format-1", "logistic.leadmodel").toString();

    @TempDir
    private static Path folder;

    @Test
    void describesRowsDialectAndColumns() {
        JsonNode profile = run("profile", PAST, "--json").json();

        assertEquals(6005, profile.at("/rows/read").asInt());
        assertEquals(1, profile.at("/rows/repaired").asInt());
        assertEquals(
                profile.at("/rows/read").asInt(),
                profile.at("/rows/used").asInt()
                        + profile.at("/rows/repaired").asInt()
                        + profile.at("/rows/setAside").asInt());
        assertEquals(",", profile.at("/dialect/delimiter").asText());
        assertEquals("\"", profile.at("/dialect/quote").asText());
        assertEquals("UTF-8", profile.at("/dialect/charset").asText());
        assertTrue(profile.at("/dialect/header").asBoolean());
        assertEquals(".", profile.at("/dialect/decimal").asText());
        assertEquals(29, profile.at("/columns").size());
        JsonNode visits = named(profile.at("/columns"), "Website visits");
        assertEquals("NUMBER", visits.get("type").asText());
        assertEquals("FEATURE", visits.get("role").asText());
        assertEquals(1, visits.get("missing").asInt());
        assertTrue(kinds(visits).contains("BAD_CELLS"), visits::toString);
    }

    @Test
    void namesColumnsThatGiveTheOutcomeAway() {
        JsonNode columns = run("profile", PAST, "--json").json().get("columns");

        for (JsonNode column : columns) {
            boolean leak = List.of("Contract value", "Onboarding call")
                    .contains(column.get("name").asText());
            assertEquals(leak, kinds(column).contains("LEAK_SUSPECT"), column::toString);
        }
    }

    @Test
    void proposesRulesAndCountsTheRowsThatBreakThem() {
        JsonNode rules = run("profile", PAST, "--json").json().get("rules");

        assertEquals("unique", rules.at("/0/use/rule/kind").asText());
        assertEquals("FLAG", rules.at("/0/use/breach").asText());
        assertEquals("Lead ID is unique and never empty", rules.at("/0/text").asText());
        assertEquals(5, rules.at("/0/failures").asInt());
        assertTrue(rules.size() < 12, rules::toString);
    }

    @Test
    void speaksInWordsToo() {
        CommandLineRun profile = run("profile", PAST);

        assertEquals(0, profile.code());
        assertTrue(profile.out().contains("Outcome: Bought = Yes (1,443 of 6,005 leads bought)."), profile.out());
        assertTrue(profile.out().contains("Website visits"), profile.out());
        assertEquals("", profile.err());
    }

    @Test
    void writesAPageToHandOn() throws IOException {
        Path page = folder.resolve("profile.html");

        CommandLineRun profile = run("profile", PAST, "--html", page.toString());

        assertEquals(0, profile.code(), profile::err);
        assertTrue(profile.out().endsWith("Written to " + page + ".\n"), profile.out());
        assertTrue(Files.readString(page).contains("<title>Profile of past-leads.csv</title>"));
    }

    @Test
    void takesRowsAtRandom() {
        JsonNode profile = run("profile", PAST, "--sample", "1000", "--json").json();

        assertEquals(1000, profile.at("/sample/rows").asInt());
        assertEquals(6005, profile.at("/sample/of").asInt());
        assertEquals(6005, profile.at("/rows/read").asInt());
        assertEquals(2, run("profile", PAST, "--sample", "0").code());
        assertTrue(run("profile", PAST, "--sample", "1000").out().contains("1,000 of 6,005 rows at random."));
    }

    @Test
    void saysWhatHasChangedSinceTheFormerFile() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(NEW)));
        Path former = Files.write(folder.resolve("former.csv"), lines);
        lines.set(0, lines.getFirst().replace("Industry", "industry_"));
        lines.remove(10);
        Path present = Files.write(folder.resolve("present.csv"), lines);

        CommandLineRun run = run("profile", present.toString(), "--former", former.toString());

        assertTrue(run.out().contains("Since the former file: 0 new, 0 changed, 1 gone, 1 column renamed."), run::out);
        assertEquals(
                "industry_",
                run("profile", present.toString(), "--former", former.toString(), "--json")
                        .json()
                        .at("/changes/renamed/Industry")
                        .asText());
    }

    @Test
    void readsArchivesAndAsksWhichTable() throws IOException {
        Path archive = folder.resolve("leads.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : List.of("past-leads.csv", "new-leads.csv")) {
                zip.putNextEntry(new ZipEntry(name));
                Files.copy(Path.of("sample-data", name), zip);
            }
        }
        String file = archive.toString();

        CommandLineRun unclear = run("profile", file);
        assertEquals(1, unclear.code());
        assertTrue(unclear.err().contains("past-leads.csv, new-leads.csv")
                && unclear.err().contains("--sheet"));
        assertEquals(
                run("profile", PAST, "--json").json(),
                run("profile", file, "--sheet", "past-leads.csv", "--json").json());
        String out = folder.resolve("zipped.csv").toString();
        assertEquals(
                500,
                run("score", file, "--sheet", "new-leads.csv", "--model", BUNDLE, "--out", out, "--json")
                        .json()
                        .get("read")
                        .asInt());
    }

    private static CommandLineRun run(String... args) {
        return CommandLineRun.of(folder.resolve("workspace"), args);
    }

    private static JsonNode named(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(node -> node.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> kinds(JsonNode column) {
        return StreamSupport.stream(column.get("findings").spliterator(), false)
                .map(finding -> finding.get("kind").asText())
                .toList();
    }
}
