package app.hotlist.report;

import app.hotlist.base.Texts;
import app.hotlist.chart.ChartSentences;
import app.hotlist.chart.Series;
import app.hotlist.evaluation.ConfusionMatrix;
import app.hotlist.evaluation.Predictions;
import app.hotlist.evaluation.TopDifference;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import java.util.List;

/// What the best model finds: in one sentence, on four tiles, and for call lists of several lengths.
final class Decision {

    /// The call list that the sentences speak of; a tenth of the leads where those are few.
    private static final int CALLS = 200;

    private static final int A_TENTH = 10;

    private static final double[] SHARES = {0.05, 0.1, 0.2, 0.3, 0.5};

    private final Experiment experiment;
    private final List<Run> runs;
    private final Run best;
    private final Predictions judged;
    private final int calls;

    /// @param runs the best first
    Decision(Experiment experiment, List<Run> runs) {
        this.experiment = experiment;
        this.runs = runs;
        best = runs.getFirst();
        judged = best.outOfFold();
        calls = calls(judged);
    }

    /// The length of the call list that a page speaks of.
    static int calls(Predictions judged) {
        return Math.clamp(judged.size() / A_TENTH, 1, CALLS);
    }

    /// The model as the charts and their sentences know it.
    static Series series(Run run) {
        return new Series(run.spec().id(), run.spec().title(), run.outOfFold());
    }

    Element element() {
        Element words = Element.of("div", "callout")
                .add(Element.of("p").add(Element.of("strong").words(ChartSentences.verdict(series(best), calls))));
        if (runs.size() > 1) {
            words.add(Element.of("p").words(second(runs.get(1))));
        }
        Element decision = Element.of("div").add(words);
        best.warning()
                .ifPresent(
                        warning -> decision.add(Element.of("p", "callout warn").words(warning)));
        return decision.add(confusion(), lengths());
    }

    private String second(Run run) {
        TopDifference difference = TopDifference.of(
                judged, run.outOfFold(), calls, experiment.plan().seed());
        return ChartSentences.second(run.spec().title(), difference);
    }

    /// What becomes of all leads when the best ones are called, in words.
    private Element confusion() {
        ConfusionMatrix matrix = ConfusionMatrix.top(calls, judged);
        return Element.of("div", "tiles")
                .add(
                        tile("hit", "report.decision.hit", matrix.truePositive()),
                        tile("vain", "report.decision.vain", matrix.falsePositive()),
                        tile("missed", "report.decision.missed", matrix.falseNegative()),
                        tile("left", "report.decision.left", matrix.trueNegative()));
    }

    private static Element tile(String classes, String key, long leads) {
        return Element.of("div", "card tile " + classes)
                .add(
                        Element.of("p", "figure").words(Figures.count(leads)),
                        Element.of("p").words(Texts.get(key)));
    }

    /// How many buyers call lists of several lengths find.
    private Element lengths() {
        Element body = Element.of("tbody");
        for (double share : SHARES) {
            ConfusionMatrix matrix = ConfusionMatrix.top((int) Math.max(1, Math.round(share * judged.size())), judged);
            body.add(Element.of("tr")
                    .add(
                            Element.of("th")
                                    .with("scope", "row")
                                    .words(Texts.get("report.decision.share", share, matrix.called())),
                            ModelTable.cell(Figures.count(matrix.truePositive())),
                            ModelTable.cell(Figures.share(matrix.recall())),
                            ModelTable.cell(Figures.share(matrix.precision())),
                            ModelTable.cell(Figures.share(judged.baseRate()))));
        }
        Element head = Element.of("tr")
                .add(
                        ModelTable.heading("text", "report.decision.calls"),
                        ModelTable.heading("number", "report.decision.buyers"),
                        ModelTable.heading("number", "report.decision.reached"),
                        ModelTable.heading("number", "report.decision.success"),
                        ModelTable.heading("number", "report.decision.blind"));
        return Element.of("div", "card")
                .add(Element.of("table", "figures").add(Element.of("thead").add(head), body));
    }
}
