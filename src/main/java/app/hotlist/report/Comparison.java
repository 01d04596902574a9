package app.hotlist.report;

import app.hotlist.base.Texts;
import app.hotlist.chart.ChartSentences;
import app.hotlist.chart.Charts;
import app.hotlist.chart.Series;
import app.hotlist.experiment.Run;
import java.util.List;

/// The curves of all models, each with what the chosen one's says in a sentence.
final class Comparison {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 290;

    private final List<Series> all;
    private final Series chosen;

    /// @param runs the chosen model first
    Comparison(List<Run> runs) {
        all = runs.stream().map(Decision::series).toList();
        chosen = all.getFirst();
    }

    Element element() {
        return Element.of("div", "cards")
                .add(
                        new Chart(theme -> Charts.gains(all, theme), WIDTH, HEIGHT, ChartSentences.gains(chosen))
                                .card(Texts.get("report.curves.gains")),
                        new Chart(
                                        theme -> Charts.lift(List.of(chosen), theme),
                                        WIDTH,
                                        HEIGHT,
                                        ChartSentences.lift(chosen))
                                .card(Texts.get("report.curves.lift")),
                        new Chart(theme -> Charts.roc(all, theme), WIDTH, HEIGHT, ChartSentences.roc(chosen))
                                .card(Texts.get("report.curves.roc")),
                        new Chart(
                                        theme -> Charts.precisionRecall(all, theme),
                                        WIDTH,
                                        HEIGHT,
                                        ChartSentences.precisionRecall(chosen))
                                .card(Texts.get("report.curves.pr")));
    }
}
