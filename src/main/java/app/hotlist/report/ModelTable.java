package app.hotlist.report;

import app.hotlist.base.Texts;
import app.hotlist.evaluation.ConfusionMatrix;
import app.hotlist.experiment.Run;
import java.util.List;

/// The models, the best first, with the figures that experts ask for.
final class ModelTable {

    private static final double MILLIS = 1000;

    private final List<Run> runs;
    private final int calls;

    /// @param calls the length of the list in which buyers are counted
    ModelTable(List<Run> runs, int calls) {
        this.runs = runs;
        this.calls = calls;
    }

    Element element() {
        Element head = Element.of("tr")
                .add(
                        heading("text", "report.models.model"),
                        Element.of("th", "number").with("scope", "col").words(Texts.get("report.models.buyers", calls)),
                        heading("number", "report.models.auc"),
                        heading("number", "report.models.precision"),
                        heading("number", "report.models.recall"),
                        heading("number", "report.models.ap"),
                        heading("number", "report.models.brier"),
                        heading("number", "report.models.time"));
        return Element.of("div", "card")
                .add(
                        Element.of("table", "figures")
                                .add(
                                        Element.of("thead").add(head),
                                        Element.of("tbody")
                                                .add(runs.stream()
                                                        .map(this::line)
                                                        .toList())),
                        Element.of("p", "muted").words(Texts.get("report.models.note")));
    }

    static Element heading(String classes, String key) {
        return Element.of("th", classes).with("scope", "col").words(Texts.get(key));
    }

    private Element line(Run run) {
        ConfusionMatrix list = ConfusionMatrix.top(calls, run.outOfFold());
        return Element.of("tr")
                .add(
                        name(run).with("scope", "row"),
                        cell(Figures.count(list.truePositive())),
                        cell(auc(run)),
                        cell(measure(run.metrics().precision())),
                        cell(measure(run.metrics().recall())),
                        cell(measure(run.metrics().averagePrecision())),
                        cell(measure(run.metrics().brier())),
                        cell(Texts.get("report.models.seconds", run.took().toMillis() / MILLIS)));
    }

    private static Element name(Run run) {
        return Element.of("th", "text")
                .add(Element.of("span", "square model-" + run.spec().id()))
                .words(run.spec().title());
    }

    static Element cell(String figure) {
        return Element.of("td", "number").words(figure);
    }

    private static String auc(Run run) {
        return Double.isNaN(run.aucDeviation())
                ? measure(run.aucMean())
                : Texts.get("report.models.spread", measure(run.aucMean()), measure(run.aucDeviation()));
    }

    static String measure(double value) {
        return Double.isNaN(value) ? Texts.get("report.unknown") : Texts.get("report.measure", value);
    }
}
