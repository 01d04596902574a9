package app.hotlist.cli;

import static app.hotlist.cli.SampleTraining.NEW;
import static app.hotlist.cli.SampleTraining.PAST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `train` on the sample leads.
class TrainCommandTest {

    private static final String RUN = "20261102-091500-sample";

    @TempDir
    private static Path folder;

    private static CommandLineRun trained;

    @BeforeAll
    static void train() {
        trained = SampleTraining.in(folder, "sample.leadmodel", "baseline,logistic");
    }

    @Test
    void tellsFiguresOfUnseenLeadsAndWhatItKeptOut() {
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
    void keepsAndDropsColumnsAsAsked() {
        JsonNode document = SampleTraining.in(
                        folder,
                        "leaky.leadmodel",
                        "logistic",
                        "--keep",
                        "Onboarding call",
                        "--drop",
                        "City,\"Country\"")
                .json();

        assertTrue(document.at("/models/0/auc/mean").asDouble() > 0.95, document::toString);
        assertTrue(
                document.get("features").asInt()
                        < trained.json().get("features").asInt(),
                document::toString);
    }

    @Test
    void asksForTheValueThatMeansBought() {
        CommandLineRun run = run("train", PAST, "--target", "Industry", "--out", bundle());

        assertEquals(1, run.code());
        assertTrue(run.err().contains("Logistics") && run.err().contains("--positive"), run.err());
    }

    @Test
    void namesTheColumnsThereAre() {
        CommandLineRun run = run("train", PAST, "--target", "bought it", "--out", bundle());

        assertEquals(1, run.code());
        assertTrue(run.err().contains("bought it") && run.err().contains("Onboarding call"), run.err());
    }

    @Test
    void keepsRulesAndScoreChecksThem() throws IOException {
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
    void saysWhichRuleCannotBeChecked() throws IOException {
        Path rules = Files.writeString(
                folder.resolve("unfit.json"),
                "{\"rules\":[{\"rule\":{\"kind\":\"required\",\"column\":\"Age\"},\"breach\":\"FLAG\"}]}");

        CommandLineRun run = run("train", PAST, "--target", "Bought", "--rules", rules.toString(), "--out", bundle());

        assertEquals(1, run.code());
        assertTrue(run.err().contains("The rule “Age is never empty” cannot be checked."), run::err);
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
        JsonNode tuned = SampleTraining.in(
                        folder, "tuned.leadmodel", "baseline,tree", "--tune", "random", "--trials", "3")
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
    void remembersHowTheFileWasRead() throws IOException {
        CommandLineRun like = run("profile", PAST, "--as-before", "--json");
        assertEquals(
                run("profile", PAST, "--json").json().get("columns"),
                like.json().get("columns"));

        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n3,4\n");
        CommandLineRun unknown = run("profile", other.toString(), "--as-before");
        assertEquals(1, unknown.code());
        assertTrue(unknown.err().contains("a, b"), unknown::err);
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
}
