package app.hotlist.gui.compare;

import app.hotlist.chart.ChartSentences;
import app.hotlist.chart.Charts;
import app.hotlist.chart.Picture;
import app.hotlist.chart.Series;
import app.hotlist.gui.figure.Figure;
import app.hotlist.gui.support.Strings;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// The chart of Compare: one of five curves over all models, with its question and its sentence.
public final class CurveChart {

    private final Figure figure;
    private final ToggleGroup group = new ToggleGroup();
    private Curve curve = Curve.GAINS;
    private List<Series> series = List.of();
    private int calls;

    @SuppressWarnings("NullAway.Init") // place() gives it its labels before anything is shown
    private Label title;

    @SuppressWarnings("NullAway.Init")
    private Label words;

    /// @param figure shows the picture
    public CurveChart(Figure figure) {
        this.figure = figure;
    }

    /// Puts the chart and its pills where the view has room for them.
    void place(StackPane pane, HBox pills, Label question, Label sentence) {
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
        draw();
    }

    private void draw() {
        if (!series.isEmpty()) {
            title.setText(question());
            words.setText(sentence());
            figure.show(picture(), sentence());
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
        int list = calls;
        return switch (curve) {
            case GAINS -> theme -> Charts.gainsAt(list, drawn, theme);
            case LIFT -> theme -> Charts.lift(drawn, theme);
            case ROC -> theme -> Charts.roc(drawn, theme);
            case PRECISION_RECALL -> theme -> Charts.precisionRecall(drawn, theme);
            case CALIBRATION -> theme -> Charts.calibration(drawn, theme);
        };
    }
}
