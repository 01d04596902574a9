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
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands on the sample leads, one training for all tests.
class CommandsTest {

    private static final String PAST = Path.of("sample-data", "past-leads.csv").toString();
    private static final String NEW = Path.of("sample-data", "new-leads.csv").toString();
    private static final String RUN = "20261102-091500-sample";

    @TempDir
    private static Path folder;

    private static CommandLineRun trained;

    @BeforeAll
    static void train() {
        trained = run(
                "train",
                PAST,
                "--target",
                "Bought",
                "--models",
                "baseline,logistic",
                "--folds",
                "2",
                "--json",
                "--out",
                bundle());
    }

    @Test
    void profileDescribesRowsDialectAndColumns() {
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

    @Test
    void profileNamesColumnsThatGiveTheOutcomeAway() {
        JsonNode columns = run("profile", PAST, "--json").json().get("columns");

        for (JsonNode column : columns) {
            boolean leak = List.of("Contract value", "Onboarding call")
                    .contains(column.get("name").asText());
            assertEquals(leak, kinds(column).contains("LEAK_SUSPECT"), column::toString);
        }
    }

    @Test
    void profileProposesRulesAndCountsTheRowsThatBreakThem() {
        JsonNode rules = run("profile", PAST, "--json").json().get("rules");

        assertEquals("unique", rules.at("/0/use/rule/kind").asText());
        assertEquals("FLAG", rules.at("/0/use/breach").asText());
        assertEquals("Lead ID is unique and never empty", rules.at("/0/text").asText());
        assertEquals(5, rules.at("/0/failures").asInt());
        assertTrue(rules.size() < 12, rules::toString);
    }

    @Test
    void trainKeepsRulesAndScoreChecksThem() throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.json"), """
            {"rules": [
              {"rule": {"kind": "unique", "column": "Lead ID"}, "breach": "SET_ASIDE"},
              {"rule": {"kind": "bound", "column": "Website visits", "relation": "LESS", "value": 12}, "breach": "SET_ASIDE"}
            ]}\
            """);
        String model = folder.resolve("ruled.leadmodel").toString();
        String out = folder.resolve("ruled.csv").toString();

        CommandLineRun run = run(
                "train",
                PAST,
                "--target",
                "Bought",
                "--rules",
                rules.toString(),
                "--models",
                "baseline",
                "--out",
                model,
                "--json");
        CommandLineRun score = run("score", NEW, "--model", model, "--out", out, "--json");

        assertEquals(0, run.code(), run::err);
        assertTrue(
                run.json()
                        .get("warnings")
                        .toString()
                        .contains("5 rows break the rule “Lead ID is unique and never empty”"),
                run::out);
        assertEquals(0, score.code(), score::err);
        long left = score.json().get("notScored").asLong();
        JsonNode broken = score.json().get("brokenRules");
        assertEquals(1, broken.size(), broken::toString);
        assertEquals("set-aside", broken.get(0).get("consequence").asText());
        assertEquals(left, broken.get(0).get("leads").asLong());
        assertTrue(
                run("score", NEW, "--model", model, "--out", out)
                        .out()
                        .contains("→ Correct the values in the file, or change the rule on Check and train again."),
                "the fix");
        assertTrue(
                left > 0
                        && left
                                == score.json().get("read").asLong()
                                        - score.json().get("scored").asLong(),
                score::out);
    }

    @Test
    void trainSaysWhichRuleCannotBeChecked() throws IOException {
        Path rules = Files.writeString(
                folder.resolve("unfit.json"),
                "{\"rules\":[{\"rule\":{\"kind\":\"required\",\"column\":\"Age\"},\"breach\":\"FLAG\"}]}");

        CommandLineRun run = run("train", PAST, "--target", "Bought", "--rules", rules.toString(), "--out", bundle());

        assertEquals(1, run.code());
        assertTrue(run.err().contains("The rule “Age is never empty” cannot be checked."), run::err);
    }

    @Test
    void profileSpeaksInWordsToo() {
        CommandLineRun profile = run("profile", PAST);

        assertEquals(0, profile.code());
        assertTrue(profile.out().contains("Outcome: Bought = Yes (1,443 of 6,005 leads bought)."), profile.out());
        assertTrue(profile.out().contains("Website visits"), profile.out());
        assertEquals("", profile.err());
    }

    @Test
    void profileWritesAPageToHandOn() throws IOException {
        Path page = folder.resolve("profile.html");

        CommandLineRun profile = run("profile", PAST, "--html", page.toString());

        assertEquals(0, profile.code(), profile::err);
        assertTrue(profile.out().endsWith("Written to " + page + ".\n"), profile.out());
        assertTrue(Files.readString(page).contains("<title>Profile of past-leads.csv</title>"));
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

    @Test
    void guideWritesAPageIntoAFolderOrAFile() {
        Path page = folder.resolve("guide.html");

        assertEquals(
                "Written to " + page + ".\n",
                run("guide", "--out", page.toString()).out());
        assertEquals(
                folder.resolve("guide").resolve("index.html").toString(),
                run("guide", "--out", folder.resolve("guide").toString(), "--json")
                        .json()
                        .get("out")
                        .asText());
        assertTrue(Files.exists(page));
        assertTrue(Files.exists(folder.resolve("guide").resolve("index.html")));
    }

    @Test
    void trainTellsFiguresOfUnseenLeadsAndWhatItKeptOut() {
        assertEquals(0, trained.code(), trained::err);
        JsonNode document = trained.json();

        assertEquals(6005, document.get("rows").asInt());
        assertEquals(1443, document.get("positive").asInt());
        assertTrue(document.get("features").asInt() > 20, document::toString);
        assertEquals("logistic", document.get("best").asText());
        assertEquals(bundle(), document.get("out").asText());
        assertEquals(RUN, document.get("run").asText());
        assertEquals(3, document.get("warnings").size()); // each suspected column, and what became of them
        JsonNode logistic = named(document.get("models"), "logistic");
        assertEquals(0.82, logistic.at("/auc/mean").asDouble(), 0.02);
        for (String figure :
                List.of("averagePrecision", "accuracy", "precision", "recall", "f1", "logLoss", "brier", "seconds")) {
            assertTrue(logistic.get(figure).isNumber(), figure);
        }
        JsonNode baseline = named(document.get("models"), "baseline");
        assertEquals(0.5, baseline.at("/auc/mean").asDouble(), 1e-12);
        assertTrue(baseline.get("precision").isNull(), "a precision without calls");
        assertEquals("", trained.err());
    }

    @Test
    void trainKeepsAndDropsColumnsAsAsked() {
        JsonNode document = run(
                        "train",
                        PAST,
                        "--target",
                        "Bought",
                        "--models",
                        "logistic",
                        "--folds",
                        "2",
                        "--keep",
                        "Onboarding call",
                        "--drop",
                        "City,\"Country\"",
                        "--json",
                        "--out",
                        folder.resolve("leaky.leadmodel").toString())
                .json();

        assertTrue(document.at("/models/0/auc/mean").asDouble() > 0.95, document::toString);
        assertTrue(
                document.get("features").asInt()
                        < trained.json().get("features").asInt(),
                document::toString);
    }

    @Test
    void trainAsksForTheValueThatMeansBought() {
        CommandLineRun run = run("train", PAST, "--target", "Industry", "--out", bundle());

        assertEquals(1, run.code());
        assertTrue(run.err().contains("Logistics") && run.err().contains("--positive"), run.err());
    }

    @Test
    void trainNamesTheColumnsThereAre() {
        CommandLineRun run = run("train", PAST, "--target", "bought it", "--out", bundle());

        assertEquals(1, run.code());
        assertTrue(run.err().contains("bought it") && run.err().contains("Onboarding call"), run.err());
    }

    @Test
    void scoreWritesEveryFormatAndItsTotalsAddUp() throws IOException {
        for (String ending : List.of(".xlsx", ".csv", ".jsonl")) {
            Path out = folder.resolve("list" + ending);
            JsonNode document = run("score", NEW, "--model", bundle(), "--out", out.toString(), "--json")
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
    void scoreNamesNewValuesAndMissingColumns() throws IOException {
        Path out = folder.resolve("words.csv");
        CommandLineRun fine = run("score", NEW, "--model", bundle(), "--out", out.toString());
        assertTrue(
                fine.out()
                        .contains("30 leads have a new Source (TikTok). Counted as none of the known values.\n"
                                + "→ If another"),
                fine.out());
        JsonNode values = run("score", NEW, "--model", bundle(), "--out", out.toString(), "--json")
                .json()
                .get("newValues");
        assertEquals("none", values.get(0).get("countedAs").asText());
        assertEquals(30, values.get(0).get("values").get("TikTok").asInt());

        Path lacking = folder.resolve("lacking.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(NEW)));
        lines.set(0, lines.getFirst().replace("Industry", "Sector"));
        Files.write(lacking, lines);
        CommandLineRun run = run("score", lacking.toString(), "--model", bundle(), "--out", out.toString(), "--json");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("Missing: Industry.") && run.err().contains("Sector"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void profileTakesRowsAtRandom() {
        JsonNode profile = run("profile", PAST, "--sample", "1000", "--json").json();

        assertEquals(1000, profile.at("/sample/rows").asInt());
        assertEquals(6005, profile.at("/sample/of").asInt());
        assertEquals(6005, profile.at("/rows/read").asInt());
        assertEquals(2, run("profile", PAST, "--sample", "0").code());
        assertTrue(run("profile", PAST, "--sample", "1000").out().contains("1,000 of 6,005 rows at random."));
    }

    @Test
    void profileSaysWhatHasChangedSinceTheFormerFile() throws IOException {
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
    void readsAFileAsTheOneBefore() throws IOException {
        CommandLineRun like = run("profile", PAST, "--as-before", "--json");
        assertEquals(
                run("profile", PAST, "--json").json().get("columns"),
                like.json().get("columns"));

        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n3,4\n");
        CommandLineRun unknown = run("profile", other.toString(), "--as-before");
        assertEquals(1, unknown.code());
        assertTrue(unknown.err().contains("a, b"), unknown::err);
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
                run("score", file, "--sheet", "new-leads.csv", "--model", bundle(), "--out", out, "--json")
                        .json()
                        .get("read")
                        .asInt());
    }

    @Test
    void repeatsAnExperimentFromItsFileAndRunsItAgainExactly() {
        String file = folder.resolve("spring.json").toString();
        CommandLineRun saving = run(
                "train",
                PAST,
                "--target",
                "Bought",
                "--models",
                "baseline,tree",
                "--by-group",
                "Company",
                "--goal",
                "recall@300",
                "--seed",
                "7",
                "--save-experiment",
                file,
                "--json",
                "--out",
                folder.resolve("spring.leadmodel").toString());
        CommandLineRun repeated = run(
                "train",
                "--experiment",
                file,
                "--json",
                "--out",
                folder.resolve("repeated.leadmodel").toString());

        assertEquals(0, saving.code(), saving::err);
        assertEquals(0, repeated.code(), repeated::err);
        assertEquals(saving.json().at("/models/1/auc"), repeated.json().at("/models/1/auc"));
        assertEquals(0, repeated.json().get("warnings").size(), repeated::out);

        CommandLineRun rerun = run("runs", "rerun", saving.json().get("run").asText(), "--leads", PAST, "--json");
        assertEquals(0, rerun.code(), rerun::err);
        assertEquals(0, rerun.json().get("different").size());
    }

    @Test
    void looksForBetterSettingsWhenAsked() {
        JsonNode tuned = run(
                        "train",
                        PAST,
                        "--target",
                        "Bought",
                        "--models",
                        "baseline,tree",
                        "--folds",
                        "2",
                        "--tune",
                        "random",
                        "--trials",
                        "3",
                        "--json",
                        "--out",
                        folder.resolve("tuned.leadmodel").toString())
                .json();

        assertEquals(2, tuned.get("models").size());
        JsonNode plan =
                run("runs", "show", tuned.get("run").asText(), "--json").json().get("plan");
        assertEquals("random", plan.at("/tuning/search/search").asText());
    }

    @Test
    void refusesTwoWaysOfJudgingAtOnceAndExperimentsFromTheFuture() throws IOException {
        assertEquals(
                2,
                run("train", PAST, "--target", "Bought", "--holdout", "0.2", "--by-group", "Company", "--out", "x")
                        .code());
        assertEquals(
                2,
                run("train", PAST, "--target", "Bought", "--folds", "1", "--out", "x")
                        .code());
        assertEquals(2, run("train", "--out", "x").code());
        assertEquals(
                2,
                run("train", PAST, "--target", "Bought", "--goal", "recall", "--out", "x")
                        .code());
        Path future = Files.writeString(folder.resolve("future.json"), "{\"format\": 2, \"more\": true}");
        CommandLineRun refused = run("train", "--experiment", future.toString(), "--out", "x");
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("newer version"), refused::err);
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
    void runsListsAndShowsWhatWasTrained() {
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
    void demoDoesTheWholeJobAndWritesWhatItSays() throws IOException {
        Path samples = Files.createDirectories(folder.resolve("samples"));
        shorten("past-leads.csv", 700, samples);
        shorten("new-leads.csv", 40, samples);
        Path out = folder.resolve("demo");

        CommandLineRun demo = run("demo", "--samples", samples.toString(), "--out", out.toString());

        assertEquals(0, demo.code(), demo::err);
        assertTrue(demo.out().contains("Boosted trees") && demo.out().contains("Call these first:"), demo.out());
        for (String file :
                List.of("call-list.xlsx", "call-list.csv", "figures.json", "sample.leadmodel", "charts/gains.png")) {
            assertTrue(Files.size(out.resolve(file)) > 500, file);
        }
    }

    @Test
    void demoSaysWhereItLookedForTheSamples() {
        CommandLineRun demo = run("demo", "--samples", folder.resolve("nowhere").toString());

        assertEquals(1, demo.code());
        assertTrue(demo.err().contains("nowhere"), demo.err());
    }

    @Test
    void aFailedScoringLeavesNoFileBehind() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        CommandLineRun run = run(
                "score",
                PAST + ".missing",
                "--model",
                bundle(),
                "--out",
                empty.resolve("list.xlsx").toString());

        assertEquals(1, run.code());
        try (Stream<Path> left = Files.list(empty)) {
            assertFalse(left.findAny().isPresent());
        }
    }

    private static String bundle() {
        return folder.resolve("sample.leadmodel").toString();
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

    private static void shorten(String name, int lines, Path folder) throws IOException {
        Files.write(
                folder.resolve(name),
                Files.readAllLines(Path.of("sample-data", name)).subList(0, lines));
    }
}
