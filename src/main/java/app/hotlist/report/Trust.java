package app.hotlist.report;

import app.hotlist.base.Texts;
import app.hotlist.chart.ChartSentences;
import app.hotlist.chart.Charts;
import app.hotlist.chart.Series;
import app.hotlist.evaluation.CalibrationCurve;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import java.util.ArrayList;
import java.util.List;

/// Whether promises are kept, and what speaks against the result: what is too good, suspected, failed or thin.
final class Trust {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 290;

    /// With fewer buyers every figure is rough.
    private static final long ENOUGH_BUYERS = 200;

    private final Experiment experiment;
    private final Series chosen;

    Trust(Experiment experiment, Run chosen) {
        this.experiment = experiment;
        this.chosen = Decision.series(chosen);
    }

    Element element() {
        return Element.of("div", "cards").add(calibration(), warnings());
    }

    /// What speaks against the result, and how far promises are from what happened.
    Element warnings() {
        double error = CalibrationCurve.of(chosen.predictions()).error();
        Element card =
                Element.of("div", "card").add(Element.of("h3").words(Texts.get("report.trust.warnings")), notes());
        return Double.isNaN(error)
                ? card
                : card.add(Element.of("p", "sentence").words(Texts.get("report.trust.error", 100 * error)));
    }

    private Element calibration() {
        return new Chart(
                        theme -> Charts.calibration(List.of(chosen), theme),
                        WIDTH,
                        HEIGHT,
                        ChartSentences.calibration(chosen))
                .card(Texts.get("report.curves.calibration"));
    }

    private Element notes() {
        List<String> remarks = remarks();
        return remarks.isEmpty()
                ? Element.of("p", "callout good").words(Texts.get("report.trust.none"))
                : Element.of("ul", "warnings")
                        .add(remarks.stream()
                                .map(remark -> Element.of("li").words(remark))
                                .toList());
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>(experiment.remarks());
        List<String> suspects = experiment.plan().suspects();
        if (!suspects.isEmpty() && experiment.twin().isEmpty()) {
            remarks.add(Texts.get("report.trust.suspects", String.join(", ", suspects)));
        }
        long buyers = chosen.predictions().positives();
        if (buyers < ENOUGH_BUYERS) {
            remarks.add(Texts.get("report.trust.thin", buyers));
        }
        return remarks;
    }
}
