package app.hotlist.report;

import app.hotlist.base.Json;
import app.hotlist.base.Texts;
import app.hotlist.experiment.ByGroup;
import app.hotlist.experiment.ByTime;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Holdout;
import app.hotlist.experiment.KFold;
import app.hotlist.experiment.Split;
import app.hotlist.model.DataFingerprint;
import app.hotlist.recipe.Recipe;

/// What the best model is and where it comes from, and how leads were prepared and models judged.
final class RunMethod {

    private static final int SHORT_SUM = 16;

    private final TrainedRun trained;
    private final Experiment experiment;
    private final Recipe recipe;

    RunMethod(TrainedRun trained) {
        this.trained = trained;
        this.experiment = trained.experiment();
        this.recipe = experiment.plan().recipe();
    }

    /// The model card.
    Element card() {
        DataFingerprint data = experiment.data();
        Element facts = Element.of("dl", "list");
        fact(facts, "report.card.model", experiment.best().spec().title());
        fact(facts, "report.card.settings", Json.writeLine(experiment.best().spec()));
        fact(
                facts,
                "report.card.predicts",
                recipe.target().column() + " = " + recipe.target().words());
        fact(facts, "report.card.data", data.fileName());
        fact(facts, "report.card.leads", Texts.get("report.card.bought", data.rows(), data.positives()));
        fact(
                facts,
                "report.card.sum",
                data.sha256().substring(0, Math.min(SHORT_SUM, data.sha256().length())));
        fact(facts, "report.card.trained", Page.when(trained.trainedAt()));
        fact(facts, "report.card.seed", Long.toString(experiment.plan().seed()));
        return Element.of("div", "card").add(facts);
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
                        steps,
                        Element.of("p", "muted").words(Texts.get("report.method.limits")));
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
