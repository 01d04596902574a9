package app.hotlist.report;

import app.hotlist.base.Json;
import app.hotlist.base.Texts;
import app.hotlist.evaluation.Interval;
import app.hotlist.evaluation.MetricIntervals;
import app.hotlist.evaluation.Metrics;
import app.hotlist.experiment.ByGroup;
import app.hotlist.experiment.ByTime;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Holdout;
import app.hotlist.experiment.KFold;
import app.hotlist.experiment.Run;
import app.hotlist.experiment.Split;
import app.hotlist.model.DataFingerprint;
import app.hotlist.recipe.Recipe;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// What the chosen model is and where it comes from, and how leads were prepared and models judged.
final class RunMethod {

    private static final int SHORT_SUM = 16;

    private final TrainedRun trained;
    private final Experiment experiment;
    private final Recipe recipe;
    private final Run chosen;

    RunMethod(TrainedRun trained) {
        this.trained = trained;
        this.experiment = trained.experiment();
        this.recipe = experiment.plan().recipe();
        this.chosen = trained.chosen();
    }

    /// The model card: what it is for, what it learnt from, how well it does, what it cannot.
    Element card() {
        Element facts = Element.of("dl", "list");
        fact(facts, "report.card.model", chosen.spec().title());
        fact(facts, "report.card.settings", Json.writeLine(chosen.spec()));
        about(facts);
        DataFingerprint data = experiment.data();
        fact(
                facts,
                "report.card.sum",
                data.sha256().substring(0, Math.min(SHORT_SUM, data.sha256().length())));
        fact(facts, "report.card.seed", Long.toString(experiment.plan().seed()));
        fact(facts, "report.card.versions", String.join(", ", versions()));
        return Element.of("div", "card")
                .add(
                        Element.of("p").words(Texts.get("report.card.purpose")),
                        facts,
                        measures(),
                        Element.of("p", "muted").words(Texts.get("report.method.limits")),
                        Element.of("p", "muted").words(Texts.get("report.card.persons")));
    }

    /// The few facts without which no figure means anything.
    Element brief() {
        Element facts = Element.of("dl", "list");
        fact(facts, "report.card.model", chosen.spec().title());
        about(facts);
        return Element.of("div", "card")
                .add(
                        facts,
                        Element.of("p", "muted").words(judged(experiment.plan().split())),
                        Element.of("p", "muted").words(Texts.get("report.method.limits")));
    }

    private void about(Element facts) {
        DataFingerprint data = experiment.data();
        fact(
                facts,
                "report.card.predicts",
                recipe.target().column() + " = " + recipe.target().words());
        fact(facts, "report.card.data", data.fileName());
        fact(facts, "report.card.leads", Texts.get("report.card.bought", data.rows(), data.positives()));
        fact(facts, "report.card.trained", Page.when(trained.trainedAt()));
    }

    /// The measures of the model with where they lie in 95 of 100 cases.
    private Element measures() {
        Metrics metrics = chosen.metrics();
        MetricIntervals intervals = MetricIntervals.of(chosen.outOfFold());
        Element body = Element.of("tbody");
        measure(body, "report.models.auc", metrics.rocAuc(), intervals.rocAuc());
        measure(body, "report.models.ap", metrics.averagePrecision(), intervals.averagePrecision());
        measure(body, "report.models.precision", metrics.precision(), intervals.precision());
        measure(body, "report.models.recall", metrics.recall(), intervals.recall());
        measure(body, "report.models.f1", metrics.f1(), intervals.f1());
        measure(body, "report.models.brier", metrics.brier(), intervals.brier());
        measure(body, "report.models.accuracy", metrics.accuracy(), intervals.accuracy());
        Element head = Element.of("tr")
                .add(
                        ModelTable.heading("text", "report.card.measure"),
                        ModelTable.heading("number", "report.card.value"),
                        ModelTable.heading("number", "report.card.interval"));
        return Element.of("table", "figures measures").add(Element.of("thead").add(head), body);
    }

    private static void measure(Element body, String key, double value, Interval interval) {
        String range = Double.isNaN(interval.low())
                ? Texts.get("report.unknown")
                : Texts.get("report.range", ModelTable.measure(interval.low()), ModelTable.measure(interval.high()));
        body.add(Element.of("tr")
                .add(
                        Element.of("th", "text").with("scope", "row").words(Texts.get(key)),
                        ModelTable.cell(ModelTable.measure(value)),
                        ModelTable.cell(range)));
    }

    private static List<String> versions() {
        try (InputStream file = RunMethod.class.getResourceAsStream("/app/hotlist/versions.txt")) {
            byte[] text = Objects.requireNonNull(file).readAllBytes();
            return new String(text, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void fact(Element facts, String key, String words) {
        facts.add(Element.of("div")
                .add(Element.of("dt").words(Texts.get(key)), Element.of("dd").words(words)));
    }

    /// How it was done.
    Element steps() {
        Element steps = Element.of("ol", "steps");
        recipe.steps()
                .forEach(step -> steps.add(Element.of("li")
                        .words(step.title())
                        .add(Element.of("span", "muted").words(step.detail()))));
        return Element.of("div", "card")
                .add(
                        Element.of("p").words(judged(experiment.plan().split())),
                        Element.of("p")
                                .words(Texts.get(
                                        "report.method.recipe", recipe.steps().size())),
                        steps);
    }

    private static String judged(Split split) {
        return switch (split) {
            case KFold(int folds) -> Texts.get("report.method.folds", folds);
            case Holdout(double share) -> Texts.get("report.method.holdout", share);
            case ByTime(String column, double share) -> Texts.get("report.method.time", share, column);
            case ByGroup(String column, int folds) -> Texts.get("report.method.group", folds, column);
        };
    }
}
