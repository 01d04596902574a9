package app.hotlist.gui.train;

import app.hotlist.experiment.ExperimentProblem;
import app.hotlist.experiment.Failure;
import app.hotlist.experiment.Run;
import app.hotlist.experiment.Twin;
import app.hotlist.gui.support.Strings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Fills the list of models being trained: name, bar, result.
final class ResultRows {

    /// Names of columns may be long: the bars keep their room.
    private static final double NAME_WIDTH = 160;

    private ResultRows() {}

    /// @param twin the best model with suspected columns, shown last; empty where there is none
    /// @param smaller trains once more, the model of a row with simpler settings
    static void fill(GridPane grid, List<TrainRow> rows, Optional<Twin> twin, Consumer<TrainRow> smaller) {
        grid.getChildren().clear();
        int next = 0;
        for (TrainRow row : rows) {
            grid.addRow(next++, cells(row));
            Optional<Failure> failure = row.failure();
            if (failure.isPresent()) {
                grid.add(reason(row, failure.get(), smaller), 1, next++, 3, 1);
            }
        }
        if (twin.isPresent()) {
            grid.addRow(next++, twin(twin.get()));
            String note =
                    Strings.get("train.twin-note", twin.get().without().spec().title());
            grid.add(new VBox(wrapped(note)), 1, next, 3, 1);
        }
    }

    /// What stopped a model, and what to do about it.
    private static Node reason(TrainRow row, Failure failure, Consumer<TrainRow> smaller) {
        // In a box: a label across columns reckons its height with the first one's width.
        VBox words = new VBox(wrapped(failure.text() + " " + failure.problem().fix()));
        if (failure.problem().kind() != ExperimentProblem.OUT_OF_MEMORY) {
            return words;
        }
        Hyperlink retry = new Hyperlink(Strings.get("train.retry-smaller"));
        retry.setId("retry-" + row.spec().id());
        retry.getStyleClass().add("flat-link");
        retry.setOnAction(_ -> smaller.accept(row));
        words.getChildren().add(retry);
        return words;
    }

    private static Label wrapped(String text) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().addAll("small", "muted");
        return words;
    }

    private static Node[] twin(Twin twin) {
        Region square = new Region();
        square.getStyleClass()
                .addAll("model-square", "model-" + twin.with().spec().id());
        Label name = new Label(Strings.get("train.twin", String.join(", ", twin.suspects())));
        name.setMaxWidth(NAME_WIDTH);
        Tooltip.install(name, new Tooltip(name.getText()));
        ProgressBar bar = new ProgressBar(Math.clamp(2 * twin.with().aucMean() - 1, 0, 1));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass()
                .addAll("result-bar", "model-bar-" + twin.with().spec().id());
        Label result = new Label(figure(twin.with().aucMean()));
        result.setMinWidth(Region.USE_PREF_SIZE);
        result.getStyleClass().add("muted");
        bar.setAccessibleText(name.getText() + " " + result.getText());
        return new Node[] {square, name, bar, result};
    }

    private static String figure(double auc) {
        return String.format(Locale.getDefault(Locale.Category.FORMAT), "%.3f", auc);
    }

    private static Node[] cells(TrainRow row) {
        Region square = new Region();
        square.getStyleClass().addAll("model-square", "model-" + row.spec().id());
        Label name = new Label(row.spec().title());
        name.setMinWidth(Region.USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().addAll("result-bar", "model-bar-" + row.spec().id());
        Label result = new Label();
        result.setMinWidth(Region.USE_PREF_SIZE);
        switch (row.state()) {
            case WAITING -> {
                bar.setProgress(0);
                result.setText(Strings.get("train.waiting"));
                result.getStyleClass().add("muted");
            }
            case RUNNING -> {
                bar.setProgress(row.share());
                result.setText(Strings.get("train.running"));
                result.getStyleClass().add("muted");
            }
            case FAILED -> {
                bar.setProgress(0);
                result.setText(Strings.get("train.failed"));
                result.getStyleClass().add("muted");
            }
            case STOPPED -> {
                bar.setProgress(0);
                result.setText(Strings.get("train.not-finished"));
                result.getStyleClass().add("muted");
            }
            case FINISHED -> {
                double auc = row.run().map(Run::aucMean).orElse(Double.NaN);
                // From chance to perfect.
                bar.setProgress(Math.clamp(2 * auc - 1, 0, 1));
                result.setText(figure(auc));
                result.getStyleClass().add("strong");
            }
        }
        name.setLabelFor(bar);
        bar.setAccessibleText(row.spec().title() + " " + result.getText());
        return new Node[] {square, name, bar, result};
    }
}
