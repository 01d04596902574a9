package app.hotlist.gui.compare;

import app.hotlist.chart.ChartSentences;
import app.hotlist.chart.Charts;
import app.hotlist.chart.Picture;
import app.hotlist.chart.Series;
import app.hotlist.evaluation.GainsCurve;
import app.hotlist.evaluation.Predictions;
import app.hotlist.gui.figure.Figure;
import app.hotlist.gui.figure.Mark;
import app.hotlist.gui.figure.Pick;
import app.hotlist.gui.support.Strings;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The chart of Compare: one of five curves over all models, with its question and its sentence.
final class CurveChart {

    private final Figure figure;
    private final ToggleGroup group = new ToggleGroup();
    private Curve curve = Curve.GAINS;
    private List<Series> series = List.of();
    private int calls;
    private @Nullable GainsCurve gains;

    @SuppressWarnings("NullAway.Init") // place() gives it its labels before anything is shown
    private Label title;

    @SuppressWarnings("NullAway.Init")
    private Label words;

    /// @param figure shows the picture
    CurveChart(Figure figure) {
        this.figure = figure;
        figure.setId("curve");
    }

    /// Tells which point or bar of which model's curve is picked.
    interface Picks {

        /// Takes one.
        ///
        /// @param model as [#show] took it
        void picked(Series model, Curve curve, Pick pick);
    }

    /// Calls the listener when a point or bar is picked.
    void onPick(Picks listener) {
        figure.onPick(Strings.get("behind.hint"), pick -> {
            if (pick.series() < series.size()) {
                listener.picked(series.get(pick.series()), curve, pick);
            }
        });
    }

    /// Calls the listener when the end of the list is dragged, with its new length.
    ///
    /// @param release called when it is let go
    void onCalls(IntConsumer listener, Runnable release) {
        figure.onMarkDragged(
                share -> {
                    if (curve == Curve.GAINS && !series.isEmpty()) {
                        int leads = series.getFirst().predictions().size();
                        listener.accept(Math.clamp(Math.round(share * leads), 1, leads));
                    }
                },
                release);
    }

    /// Puts the chart and its pills where the view has room for them.
    void place(StackPane pane, FlowPane pills, Label question, Label sentence) {
        title = question;
        words = sentence;
        pane.getChildren().setAll(figure);
        for (Curve one : Curve.values()) {
            ToggleButton pill = new ToggleButton(pill(one));
            pill.getStyleClass().setAll("pill");
            pill.setToggleGroup(group);
            pill.setSelected(one == curve);
            pill.setOnAction(_ -> {
                pill.setSelected(true);
                curve = one;
                draw();
            });
            pills.getChildren().add(pill);
        }
    }

    /// Shows what these models said, the first one on top.
    void show(List<Series> models, int length) {
        series = List.copyOf(models);
        calls = length;
        gains = series.isEmpty() ? null : GainsCurve.of(series.getFirst().predictions());
        draw();
    }

    /// Marks the end of the list: without drawing the chart, as often as a mouse moves.
    void mark(int length) {
        calls = length;
        if (gains == null || curve != Curve.GAINS) {
            figure.unmark();
            return;
        }
        Predictions predictions = series.getFirst().predictions();
        int possible = Math.min(calls, predictions.size());
        double buyers = gains.buyersIn(possible);
        figure.mark(new Mark(
                (double) possible / predictions.size(),
                buyers / predictions.positives(),
                Strings.get("compare.mark", possible),
                Strings.get("compare.mark-found", Math.round(buyers))));
    }

    private void draw() {
        if (!series.isEmpty()) {
            title.setText(question());
            words.setText(sentence());
            figure.show(picture(), sentence());
            mark(calls);
        }
    }

    private static String pill(Curve of) {
        return switch (of) {
            case GAINS -> Strings.get("compare.gains");
            case LIFT -> Strings.get("compare.lift");
            case ROC -> Strings.get("compare.roc");
            case PRECISION_RECALL -> Strings.get("compare.pr");
            case CALIBRATION -> Strings.get("compare.calibration");
        };
    }

    private String question() {
        return switch (curve) {
            case GAINS -> Strings.get("compare.gains-title");
            case LIFT -> Strings.get("compare.lift-title");
            case ROC -> Strings.get("compare.roc-title");
            case PRECISION_RECALL -> Strings.get("compare.pr-title");
            case CALIBRATION -> Strings.get("compare.calibration-title");
        };
    }

    private String sentence() {
        Series first = series.getFirst();
        return switch (curve) {
            case GAINS -> ChartSentences.gains(first);
            case LIFT -> ChartSentences.lift(first);
            case ROC -> ChartSentences.roc(first);
            case PRECISION_RECALL -> ChartSentences.precisionRecall(first);
            case CALIBRATION -> ChartSentences.calibration(first);
        };
    }

    private Picture picture() {
        List<Series> drawn = series;
        return switch (curve) {
            case GAINS -> theme -> Charts.gains(drawn, theme);
            case LIFT -> theme -> Charts.lift(drawn, theme);
            case ROC -> theme -> Charts.roc(drawn, theme);
            case PRECISION_RECALL -> theme -> Charts.precisionRecall(drawn, theme);
            case CALIBRATION -> theme -> Charts.calibration(drawn, theme);
        };
    }
}
