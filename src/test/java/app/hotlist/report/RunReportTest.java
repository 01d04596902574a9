package app.hotlist.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.KFold;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Run;
import app.hotlist.model.ColumnImportance;
import app.hotlist.model.DataFingerprint;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.Trend;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.Schema;
import app.hotlist.table.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunReportTest {

    private static final Instant MADE = Instant.parse("2026-11-02T09:15:00Z");
    private static final int LEADS = 400;

    @TempDir
    private Path folder;

    /// Every fourth lead bought. The list of the best tenth has 40 leads.
    private static Run run(ModelSpec spec, IntToDoubleFunction chance, List<ColumnImportance> importance) {
        boolean[] bought = new boolean[LEADS];
        for (int i = 0; i < LEADS; i++) {
            bought[i] = i % 4 == 0;
        }
        Predictions predictions = new Predictions(
                IntStream.range(0, LEADS).toArray(),
                bought,
                IntStream.range(0, LEADS).mapToDouble(chance).toArray());
        Metrics metrics = Metrics.of(predictions);
        return new Run(spec, predictions, metrics, List.of(metrics), Duration.ofMillis(1500), importance);
    }

    private static TrainedRun trained(String name) {
        // A high chance for 30 buyers and 10 others: the best tenth.
        Run good = run(
                ModelSpec.LogisticRegression.defaults(),
                i -> (i % 4 == 0 && i < 120) || (i % 4 == 1 && i < 40) ? 0.9 : 0.2,
                List.of(
                        importance("Minutes on site", 0.6, Optional.empty(), Trend.RISING),
                        importance("Source", 0.4, Optional.of("Referral"), Trend.NONE)));
        Run blind = run(new ModelSpec.Baseline(), _ -> 0.25, List.of());
        Plan plan = new Plan(
                new Recipe(new Target("Bought", "yes"), Optional.empty(), List.of()),
                List.of(blind.spec(), good.spec()),
                KFold.defaults(),
                42);
        DataFingerprint data =
                new DataFingerprint("leads.csv", "0123456789abcdef0123", LEADS, 100, new Schema(List.of()));
        return new TrainedRun(name, MADE, new Experiment(plan, data, List.of(blind, good)));
    }

    private static ColumnImportance importance(String column, double share, Optional<String> helps, Trend trend) {
        return new ColumnImportance(column, share, helps, Optional.of("desk@example.org"), trend);
    }

    private String page(String name) throws IOException {
        Path out = folder.resolve("report.html");
        RunReport.write(out, trained(name), MADE);
        return Files.readString(out);
    }

    @Test
    void beginsWithTheDecisionAndEndsWithTheMethod() throws Exception {
        Document document = Pages.checked(page("Autumn"));

        assertEquals("Autumn: how the models did", document.title());
        assertEquals(
                List.of("decision", "models", "curves", "drivers", "card", "method"),
                document.select("section").eachAttr("id"));
        assertEquals(
                document.select("section h2").eachText(),
                document.select("nav a").eachText());
    }

    @Test
    void saysWhatTheBestModelFindsAndWhatItMisses() throws Exception {
        Document document = Pages.checked(page("Autumn"));

        assertTrue(
                document.select("#decision .callout")
                        .text()
                        .startsWith(
                                "Logistic regression found 30 buyers in the best 40 leads; chance would have found 10."),
                document.select("#decision .callout").text());
        assertEquals(
                List.of("30", "10", "70", "290"),
                document.select("#decision .figure").eachText());
        assertEquals(
                "10 % of the leads: 40 calls 30 30 % 75 % 25 %",
                document.select("#decision tbody tr").get(1).text());
    }

    @Test
    void ranksTheModelsAndDrawsACurveForEach() throws Exception {
        Document document = Pages.checked(page("Autumn"));

        assertEquals(
                List.of("Logistic regression", "Baseline"),
                document.select("#models tbody th").eachText());
        assertEquals(3, document.select("svg.curves").size());
        assertEquals(6, document.select("polyline.curve").size());
        assertTrue(document.select("polyline.model-logistic").first() != null, "the colour of its kind");
    }

    @Test
    void namesWhatDrivesTheBestModelWithoutPersons() throws Exception {
        Document document = Pages.checked(page("Autumn"));

        assertEquals(
                List.of("Minutes on site 60 % more is better", "Source 40 % Referral ▲"),
                document.select("#drivers tr").eachText());
        assertFalse(document.text().contains("example.org"), "an address");
    }

    @Test
    void takesWhateverNameTheRunHas() throws Exception {
        Document document = Pages.checked(page("<b>&'\""));

        assertEquals("<b>&'\": how the models did", document.select("h1").text());
    }

    @Test
    void givesTheSameBytesForTheSameRun() throws IOException {
        assertEquals(page("Autumn"), page("Autumn"));
    }
}
