package app.hotlist.report;

import app.hotlist.base.Texts;
import app.hotlist.chart.ChartSentences;
import app.hotlist.chart.Charts;
import app.hotlist.chart.Series;
import app.hotlist.evaluation.CallOrder;
import app.hotlist.evaluation.ConfusionMatrix;
import app.hotlist.evaluation.Interval;
import app.hotlist.evaluation.TopDifference;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import java.util.List;

/// What the chosen model finds: in sentences, on four tiles, on its curve, and for call lists of several lengths.
final class Decision {

    /// The call list that the sentences speak of where none was decided; a tenth of the leads where those are few.
    private static final int CALLS = 200;

    private static final int A_TENTH = 10;
    private static final int WIDTH = 820;
    private static final int HEIGHT = 300;

    private static final double[] SHARES = {0.05, 0.1, 0.2, 0.3, 0.5};

    private final Experiment experiment;
    private final List<Run> runs;
    private final Run chosen;
    private final CallOrder order;
    private final int calls;

    /// @param runs the chosen model first
    Decision(TrainedRun trained, List<Run> runs) {
        this.experiment = trained.experiment();
        this.runs = runs;
        chosen = trained.chosen();
        order = CallOrder.of(chosen.outOfFold());
        calls = calls(trained, order);
    }

    /// The length of the call list that a page speaks of.
    static int calls(TrainedRun trained) {
        return calls(trained, CallOrder.of(trained.chosen().outOfFold()));
    }

    private static int calls(TrainedRun trained, CallOrder order) {
        return trained.decided()
                .map(decided -> decided.cutoff().calls(order))
                .orElseGet(() -> Math.clamp(order.size() / A_TENTH, 1, CALLS));
    }

    /// The model as the charts and their sentences know it.
    static Series series(Run run) {
        return new Series(run.spec().id(), run.spec().title(), run.outOfFold());
    }

    /// All of it.
    Element element() {
        return brief().add(lengths());
    }

    /// Without the lists of other lengths.
    Element brief() {
        Element words = Element.of("div", "callout")
                .add(Element.of("p").add(Element.of("strong").words(ChartSentences.verdict(series(chosen), calls))))
                .add(Element.of("p").words(expectation()));
        if (runs.size() > 1) {
            words.add(Element.of("p").words(second(runs.get(1))));
        }
        return Element.of("div").add(words, confusion(), inWords(), reach());
    }

    /// What the next list of that length will bring: the next leads have their own luck.
    private String expectation() {
        Interval next = order.nextBuyersIn(calls);
        return Texts.get("report.decision.next", calls, Math.floor(next.low()), Math.ceil(next.high()));
    }

    private String second(Run run) {
        TopDifference difference = TopDifference.of(
                chosen.outOfFold(), run.outOfFold(), calls, experiment.plan().seed());
        return ChartSentences.second(run.spec().title(), difference);
    }

    private Element reach() {
        List<Series> drawn = List.of(series(chosen));
        return new Chart(
                        theme -> Charts.gainsAt(calls, drawn, theme),
                        WIDTH,
                        HEIGHT,
                        ChartSentences.gains(drawn.getFirst()))
                .card(Texts.get("report.decision.reach"));
    }

    /// What becomes of all leads when the best ones are called.
    private Element confusion() {
        ConfusionMatrix matrix = ConfusionMatrix.top(calls, chosen.outOfFold());
        return Element.of("div", "tiles")
                .add(
                        tile("hit", "report.decision.hit", matrix.truePositive()),
                        tile("vain", "report.decision.vain", matrix.falsePositive()),
                        tile("missed", "report.decision.missed", matrix.falseNegative()),
                        tile("left", "report.decision.left", matrix.trueNegative()));
    }

    private Element inWords() {
        ConfusionMatrix matrix = ConfusionMatrix.top(calls, chosen.outOfFold());
        return Element.of("p", "sentence")
                .words(Texts.get(
                        "report.decision.words",
                        matrix.called(),
                        matrix.truePositive(),
                        Figures.share(matrix.precision()),
                        matrix.truePositive() + matrix.falseNegative(),
                        matrix.falseNegative(),
                        Figures.share(1 - matrix.recall())));
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
            ConfusionMatrix matrix =
                    ConfusionMatrix.top((int) Math.max(1, Math.round(share * order.size())), chosen.outOfFold());
            body.add(Element.of("tr")
                    .add(
                            Element.of("th")
                                    .with("scope", "row")
                                    .words(Texts.get("report.decision.share", share, matrix.called())),
                            ModelTable.cell(Figures.count(matrix.truePositive())),
                            ModelTable.cell(Figures.share(matrix.recall())),
                            ModelTable.cell(Figures.share(matrix.precision())),
                            ModelTable.cell(Figures.share(order.baseRate()))));
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
