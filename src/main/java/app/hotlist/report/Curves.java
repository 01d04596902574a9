package app.hotlist.report;

import app.hotlist.base.Texts;
import app.hotlist.chart.ChartSentences;
import app.hotlist.chart.Series;
import app.hotlist.evaluation.CalibrationCurve;
import app.hotlist.evaluation.GainsCurve;
import app.hotlist.evaluation.Point;
import app.hotlist.evaluation.RocCurve;
import app.hotlist.experiment.Run;
import java.util.List;
import java.util.function.Function;

/// The curves of all models, with what the best one's says in a sentence.
final class Curves {

    /// The models, the best last, so that it lies on top.
    private final List<Run> runs;

    private final Series best;

    /// @param runs the best first
    Curves(List<Run> runs) {
        this.runs = runs.reversed();
        this.best = Decision.series(runs.getFirst());
    }

    Element element() {
        return Element.of("div", "cards")
                .add(
                        card(
                                "gains",
                                ChartSentences.gains(best),
                                run -> GainsCurve.of(run.outOfFold()).points()),
                        card(
                                "roc",
                                ChartSentences.roc(best),
                                run -> RocCurve.of(run.outOfFold()).points()),
                        card("calibration", ChartSentences.calibration(best), Curves::promises),
                        legend());
    }

    private static List<Point> promises(Run run) {
        return CalibrationCurve.of(run.outOfFold()).bins().stream()
                .map(bin -> new Point(bin.predicted(), bin.happened(), bin.predicted()))
                .toList();
    }

    private Element card(String curve, String sentence, Function<Run, List<Point>> points) {
        CurvePicture picture = new CurvePicture(sentence);
        runs.forEach(run -> picture.draw(run.spec().id(), points.apply(run)));
        return Element.of("figure", "card")
                .add(
                        Element.of("h3").words(Texts.get("report.curves." + curve)),
                        Element.of("p", "axis").words(Texts.get("chart." + curve + ".y")),
                        picture.element(),
                        Element.of("p", "axis x").words(Texts.get("chart." + curve + ".x")),
                        Element.of("figcaption").words(sentence));
    }

    private Element legend() {
        return Element.of("div", "card")
                .add(
                        Element.of("h3").words(Texts.get("report.curves.legend")),
                        Element.of("ul", "legend")
                                .add(runs.reversed().stream()
                                        .map(run -> Element.of("li")
                                                .add(Element.of(
                                                        "span",
                                                        "square model-"
                                                                + run.spec().id()))
                                                .words(run.spec().title()))
                                        .toList()),
                        Element.of("p", "muted").words(Texts.get("report.curves.chance")));
    }
}
