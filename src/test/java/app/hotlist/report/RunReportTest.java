package app.hotlist.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.decision.Reach;
import app.hotlist.evaluation.Cutoff;
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
import app.hotlist.table.CategoryColumn;
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
import org.jsoup.nodes.Element;
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
        RunReport.write(out, trained(name), Template.FULL, MADE);
        return Files.readString(out);
    }

    @Test
    void beginsWithTheDecisionAndEndsWithTheMethod() throws Exception {
        Document document = Pages.checked(page("Autumn"));

        assertEquals("Autumn: how the models did", document.title());
        assertEquals(
                List.of("decision", "trust", "drivers", "models", "curves", "card", "method"),
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
        assertEquals(4, document.select("#curves svg.chart").size());
        assertEquals(
                List.of("Logistic regression", "Baseline", "Logistic regression"),
                document.select("#curves svg.chart text").eachText().stream()
                        .filter(List.of("Logistic regression", "Baseline")::contains)
                        .limit(3)
                        .toList(),
                "gains of both models, the lift of the best, …");
        assertTrue(document.select("#curves [stroke=#57606a]").first() != null, "the colour of its kind");
    }

    @Test
    void everyChartIsSaidInWordsAndDarkWhereTheScreenIs() throws Exception {
        Document document = Pages.checked(page("Autumn"));

        for (Element chart : document.select("svg.chart")) {
            assertEquals("img", chart.attr("role"));
            assertTrue(chart.attr("aria-label").length() > 20, chart.attr("aria-label"));
        }
        assertTrue(document.select("style").html().contains(".chart [stroke=\"#57606a\"]{stroke:#aeb6bf}"));
    }

    @Test
    void speaksOfWhatWasDecided() throws Exception {
        TrainedRun undecided = trained("Autumn");
        Run blind = undecided.experiment().runs().getFirst();
        TrainedRun decided = new TrainedRun(
                "Autumn",
                MADE,
                undecided.experiment(),
                Optional.of(new TrainedRun.Decided(blind, new Cutoff.Capacity(100), Optional.of(reach(blind)))));
        Path out = folder.resolve("decided.html");

        RunReport.write(out, decided, Template.FULL, MADE);

        Document document = Pages.checked(Files.readString(out));
        assertTrue(document.select("#decision .callout")
                .text()
                .startsWith("Baseline found 25 buyers in the best 100 leads"));
        assertEquals("Baseline", document.select("#models tbody th").eachText().getFirst(), "the chosen one first");
        assertEquals(
                List.of("Fair 200 25 % 50 % 50 %", "Web 198 25 % 0 % 0 %"),
                document.select("#left-out tbody tr").eachText(),
                "without an address and without what hardly any lead shares");
    }

    /// The first half came from a fair, the others from the web, but for four.
    private static Reach reach(Run run) {
        String[] sources = IntStream.range(0, LEADS)
                .mapToObj(i -> i < LEADS / 2 ? "Fair" : i % 100 == 1 ? "desk@example.org" : "Web")
                .toArray(String[]::new);
        return Reach.of(run.outOfFold(), CategoryColumn.of("Source", sources));
    }

    @Test
    void saysWhatSpeaksAgainstTheResult() throws Exception {
        Document document = Pages.checked(page("Autumn"));

        assertEquals(
                List.of("Only 100 buyers were there to learn from: every figure is rough."),
                document.select("#trust .warnings li").eachText());
    }

    @Test
    void theModelCardHasEveryMeasureWithItsInterval() throws Exception {
        Document document = Pages.checked(page("Autumn"));

        assertEquals(
                List.of("AUC", "Average precision", "Precision", "Recall", "F1", "Brier", "Accuracy"),
                document.select("#card .measures tbody th").eachText());
        assertTrue(document.select("#card .measures td").eachText().get(5).matches("\\.[56]\\d+ to \\.8\\d+"));
        assertTrue(document.select("#card").text().contains("Hotlist "), "versions");
    }

    @Test
    void theOnePageHasTheDecisionAndLittleElse() throws Exception {
        Path out = folder.resolve("one-page.html");

        RunReport.write(out, trained("Autumn"), Template.ONE_PAGE, MADE);

        Document document = Pages.checked(Files.readString(out));
        assertEquals(
                List.of("decision", "drivers", "card"),
                document.select("section").eachAttr("id"));
        assertEquals(0, document.select("nav").size());
        assertEquals(1, document.select("svg.chart").size());
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
